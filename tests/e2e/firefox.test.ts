import { resolve } from "node:path";
import type { Browser, ElementHandle } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../support/launchBrowser.ts";
import { serveDist, type RecordingServer } from "../support/serveDist.ts";
import { exampleReady, textOf, visit } from "../support/visit.ts";
import {
  filesReady,
  focusOn,
  launchFirefox,
  press,
  textAt,
  visitInFirefox,
  withoutBlanks,
  type FirefoxVisit,
} from "../support/visitInFirefox.ts";

const places = [".headline", ".figures", "[data-panel=drivers]", "[data-panel=actions]", "#table tbody"];

describe("the page in Firefox", () => {
  let browser: Browser;
  let site: RecordingServer;
  let seen: FirefoxVisit;

  beforeAll(async () => {
    site = await serveDist();
    browser = await launchFirefox();
    seen = await visitInFirefox(browser, site.url);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it("says what it says in Chromium, from its own engine", async () => {
    const { page } = seen;
    await filesReady(page, 3);
    const inFirefox = await Promise.all(places.map((place) => textAt(page, place)));
    const chromium = await launchBrowser();
    const other = await visit(chromium, site.url);
    await exampleReady(other.page);
    const inChromium = await Promise.all(places.map((place) => textOf(other.page.locator(place)).then(withoutBlanks)));
    await chromium.close();
    expect(inFirefox).toEqual(inChromium);
  });

  it("follows a filter and a focus by keyboard, and explains a figure", async () => {
    const { page } = seen;
    const before = await textAt(page, ".figures");
    await page.select("form[aria-label=Filters] label:nth-of-type(3) select", "Eastside");
    await page.waitForFunction(
      (old) => document.querySelector<HTMLElement>(".figures")?.innerText.replace(/\s+/g, "") !== old,
      {},
      before,
    );
    expect(page.url()).toContain("Eastside");
    await focusOn(page, '[data-panel=drivers] [role=option][data-key="access"]');
    await page.keyboard.press("Enter");
    await page.waitForSelector("#driver-pane-title");
    await page.keyboard.press("Escape");
    await focusOn(page, '[data-panel=drivers] [role=option][data-key="access"]');
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("?");
    await page.waitForSelector("dialog.popover[open] dl");
    expect(await textAt(page, "dialog.popover[open]")).toContain("Formulaversion");
    await page.keyboard.press("Escape");
  });

  it("reads a file of one's own, which is there again on the next visit", async () => {
    const { page } = seen;
    const input = (await page.$("[data-testid=choose-files]")) as ElementHandle<HTMLInputElement> | null; // an input, by its test id
    if (input === null) throw new Error("The page takes no files.");
    await input.uploadFile(resolve("data/riverside/riverside-reviews.csv"));
    await press(page, "Load one file");
    await press(page, "Show the page");
    await page.waitForFunction(() => document.querySelector(".topbar-example") === null, { timeout: 60_000 });
    await filesReady(page, 1);
    const own = await textAt(page, ".figures");
    await page.reload();
    await page.waitForSelector(".headline h1");
    await page.waitForFunction(() => document.querySelector(".topbar-example") === null, { timeout: 60_000 });
    await filesReady(page, 1);
    expect(await textAt(page, ".figures")).toBe(own);
    expect(await textAt(page, "#sources tbody")).toContain("riverside-reviews.csv");
  });

  it("asked nobody but its own host and said nothing in the console", () => {
    expect(seen.requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
    expect(seen.said).toEqual([]);
  });
});
