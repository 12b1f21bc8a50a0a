import type { Browser, Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { openSite } from "../support/openSite.ts";
import type { RecordingServer } from "../support/serveDist.ts";
import { exampleReady, figuresOf, filter, matrixRow, settled, visit } from "../support/visit.ts";

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

const hash = () => decodeURIComponent(new URL(page.url()).hash);
/** Longer than the steps of one walk are apart. */
const rest = () => page.waitForTimeout(600);

describe("undoing", () => {
  it("takes a filter and a focus back by Alt+←, one each, and brings them again by Alt+→", async () => {
    const everyone = await figuresOf(page);
    await filter(page, "Location").selectOption("Eastside");
    await settled(page);
    const narrowed = await figuresOf(page);
    expect(narrowed).not.toBe(everyone);
    await matrixRow(page, "cost").focus();
    await page.keyboard.press("Enter");
    await page.locator(".driver-pane").waitFor();
    await page.keyboard.press("Alt+ArrowLeft");
    await page.locator(".driver-pane").waitFor({ state: "detached" });
    expect(await figuresOf(page)).toBe(narrowed);
    await page.keyboard.press("Alt+ArrowLeft");
    await expect.poll(() => figuresOf(page), { timeout: 30_000 }).toBe(everyone);
    expect(hash()).toBe("");
    await page.keyboard.press("Alt+ArrowRight");
    await page.keyboard.press("Alt+ArrowRight");
    await page.locator(".driver-pane").waitFor();
    expect(hash()).toBe("#location=Eastside&focus=driver:cost");
    await page.keyboard.press("Alt+ArrowLeft");
    await page.keyboard.press("Alt+ArrowLeft");
    await settled(page);
  });

  it("takes a filter back while it has the keyboard", async () => {
    await filter(page, "Service line").focus();
    await filter(page, "Service line").selectOption("Maternity");
    expect(hash()).toBe("#service_line=Maternity");
    await page.keyboard.press("Alt+ArrowLeft");
    await expect.poll(hash).toBe("");
    await settled(page);
  });

  it("takes a quick walk through the periods back at once", async () => {
    await rest();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const before = await page.evaluate(() => history.length);
    await page.keyboard.press(",");
    await page.keyboard.press(",");
    await page.keyboard.press(",");
    await expect.poll(hash).toMatch(/^#period=/);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(before + 1);
    await settled(page);
    await page.goBack();
    await expect.poll(hash).toBe("");
    await settled(page);
  });
});
