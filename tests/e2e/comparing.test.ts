import type { Browser, Locator, Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { axeFindingsOnPage } from "../support/axe.ts";
import { openSite } from "../support/openSite.ts";
import type { RecordingServer } from "../support/serveDist.ts";
import { exampleReady, figureCell, filter, settled, textOf, visit } from "../support/visit.ts";

let browser: Browser;
let site: RecordingServer;
let page: Page;

openSite((opened) => {
  ({ browser, site } = opened);
});
beforeAll(async () => {
  ({ page } = await visit(browser, site.url));
  await exampleReady(page);
});

const hash = (on: Page) => decodeURIComponent(new URL(on.url()).hash);
const side = (on: Page): Locator => on.getByRole("dialog", { name: "Two groups side by side" });
const choose = (label: string, value: string) => side(page).getByRole("combobox", { name: label }).selectOption(value);
const row = (on: Page, name: string) =>
  textOf(
    side(on)
      .getByRole("row", { name: new RegExp(`^${name}`) })
      .first(),
  );

describe("two groups side by side", () => {
  it("open by a key, are chosen on the sheet, and each is what its own filter shows", async () => {
    await filter(page, "Location").selectOption("Westfield");
    await settled(page);
    const alone = await textOf(figureCell(page, "Preference").locator(".figure-value").first());
    await filter(page, "Location").selectOption("All");
    await settled(page);
    await page.locator("body").press("c");
    await side(page).waitFor();
    await choose("Compare by", "location");
    await choose("First", "Westfield");
    await choose("Second", "Downtown");
    await expect.poll(() => row(page, "Preference"), { timeout: 30_000 }).toContain(alone);
    expect(await row(page, "Preference")).toMatch(/n \d/);
    await side(page).getByText("Moves: share of explained choice").waitFor();
    await expect.poll(() => row(page, "Communication")).toMatch(/\d+%?/);
  });

  it("have no fault that axe can find, and are not wider than a phone", async () => {
    expect(await axeFindingsOnPage(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it("travel in the link", async () => {
    expect(hash(page)).toContain("Westfield");
    const other = await visit(browser, page.url());
    await side(other.page).waitFor();
    await expect.poll(() => row(other.page, "Preference"), { timeout: 60_000 }).toBe(await row(page, "Preference"));
    await other.close();
    await page.keyboard.press("Escape");
    await side(page).waitFor({ state: "detached" });
    expect(hash(page)).toBe("");
  });
});
