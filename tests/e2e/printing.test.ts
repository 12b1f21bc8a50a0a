import type { Browser, Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { openSite } from "../support/openSite.ts";
import type { RecordingServer } from "../support/serveDist.ts";
import { acceptAndClose, allRead, exampleReady, loadAll, settled, visit } from "../support/visit.ts";

const files = ["brand-survey", "crm-leads"].map((name) => `data/riverside/riverside-${name}.csv`);

let browser: Browser;
let site: RecordingServer;
let page: Page;

openSite((opened) => {
  ({ browser, site } = opened);
});
beforeAll(async () => {
  ({ page } = await visit(browser, site.url));
  await exampleReady(page);
  await page.locator(".banner").getByTestId("choose-files").setInputFiles(files);
  await allRead(page);
  await loadAll(page);
  await acceptAndClose(page);
  await settled(page);
});

/** What stands on paper when the browser prints at this moment. */
async function printed(): Promise<string> {
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const text = await page.locator("body").innerText();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: null });
  return text.replace(/\s+/g, " ");
}

/** The same, once the audit of what is shown has ended. */
const printedWhenChecked = () =>
  expect.poll(printed, { timeout: 30_000, interval: 500 }).not.toContain("still being checked").then(printed);

describe("own data printed by the browser itself", () => {
  it("are one page, which may be printed again", async () => {
    for (const text of [await printedWhenChecked(), await printed()]) {
      expect(text).toMatch(/Q3 2026 against Q2 · everyone .*How do we know\?/);
      expect(text).not.toContain("not printed");
    }
  });

  it("are withheld where few people would follow from what was printed before", async () => {
    // All genders but one, which fewer than eleven people have: together with everyone, printed above, they tell how many.
    await page.evaluate(() => {
      location.hash = "#gender=Woman&gender=Man&gender=Prefer+not+to+say";
    });
    await expect.poll(printed, { timeout: 60_000, interval: 500 }).toMatch(/could be told|Gender/);
    const text = await printedWhenChecked();
    expect(text).toMatch(
      /^This page is not printed\. From its counts, .* a group of 1 to 10 people could be told \(.*Gender/,
    );
    expect(text).not.toMatch(/\d%|How do we know/);
    expect(await page.locator(".paper-refused").count(), "the screen is as it was").toBe(0);
  });

  it("may be printed again under the filters that left before", async () => {
    await page.evaluate(() => {
      location.hash = "";
    });
    await settled(page);
    expect(await printedWhenChecked()).toContain("everyone");
  });
});
