import { readdirSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../support/launchBrowser.ts";
import { serveDist, type RecordingServer } from "../support/serveDist.ts";
import {
  acceptAndClose,
  allRead,
  dropOn,
  exampleReady,
  figureCell,
  fileAt,
  loadAll,
  saved,
  settled,
  sheet,
  sheetFile,
  sourcesOf,
  textOf,
  visit,
  type MadeFile,
  type Visit,
} from "../support/visit.ts";

const bad = "tests/fixtures/synthetic/bad";
const sentences: Readonly<Record<string, RegExp>> = {
  "binary.csv": /It is no text: export the table as CSV\./,
  "empty.csv": /It is empty: export it again and drop the new file\./,
  "header-only.csv": /It has a header and no rows: widen the date range of the export and drop it again\./,
  "pdf-renamed.csv": /It is a PDF: the first bytes are %PDF\. Export the sheet as CSV and drop it again\./,
  "truncated-quote.csv": /Line 13 opens a quotation mark that never closes.* Export it again with “quote all text”\./,
};

let browser: Browser;
let site: RecordingServer;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveDist();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** All that the page says of its data. */
const pageSays = (page: Page): Promise<string> => textOf(page.locator("main"));

const made = (name: string, text: string): MadeFile => ({ name, bytes: Buffer.from(text) });

/** Dated reviews of one hospital, as another export would write them. */
function reviewsFile(name: string, rows: number, first = 0): MadeFile {
  const lines = Array.from({ length: rows }, (_, at) => {
    const day = String(1 + ((first + at) % 28)).padStart(2, "0");
    return `r${String(first + at)},Oak Clinic,2026-06-${day},${String(1 + ((first + at) % 5))},We waited long for an appointment number ${String(first + at)}`;
  });
  return made(name, `${["review_id,hospital,review_date,stars,review_text", ...lines].join("\n")}\n`);
}

describe("files that cannot be read", () => {
  let seen: Visit;
  let page: Page;
  let before = "";

  beforeAll(async () => {
    seen = await visit(browser, site.url);
    page = seen.page;
    await exampleReady(page);
    before = await pageSays(page);
    await dropOn(
      page,
      readdirSync(bad).map((name) => fileAt(`${bad}/${name}`)),
    );
    await allRead(page);
  });
  afterAll(() => seen.close());

  it.each(readdirSync(bad))("%s gets one sentence that says what to do", async (name) => {
    const row = await textOf(sheetFile(page, name));
    expect(row).toContain(`${name} was not loaded. Nothing on the page changed.`);
    expect(row).toMatch(sentences[name] ?? /a sentence is missing in the test/);
  });

  it("change nothing, and leave nothing to load", async () => {
    expect(await textOf(sheet(page).locator("h2").first())).toBe("Five files dropped: five refused");
    expect(await sheet(page).getByRole("button", { name: /^Load/ }).count()).toBe(0);
    await sheet(page).getByRole("button", { name: "Close", exact: true }).click();
    expect(await pageSays(page)).toBe(before);
  });

  it("do not keep good files beside them from being loaded", async () => {
    await dropOn(page, [fileAt(`${bad}/pdf-renamed.csv`), fileAt("tests/fixtures/synthetic/outscraper-small.csv")]);
    await allRead(page);
    expect(await textOf(sheetFile(page, "pdf-renamed.csv"))).toContain("It is a PDF");
    expect(await textOf(sheetFile(page, "outscraper-small.csv"))).toContain("Google reviews (Outscraper)");
    await loadAll(page);
    await acceptAndClose(page);
    const sources = await sourcesOf(page);
    expect(Object.keys(sources)).toEqual(["outscraper-small.csv"]);
    expect(sources["outscraper-small.csv"]?.["Left out, and why"]).toContain("1 already counted");
    expect(seen.said).toEqual([]);
  });
});

describe("changing one's mind", () => {
  it("cancel takes every file off and changes nothing", async () => {
    const { page, close } = await visit(browser, site.url);
    await exampleReady(page);
    const before = await pageSays(page);
    await dropOn(page, [reviewsFile("reviews.csv", 50), fileAt("tests/fixtures/synthetic/hubspot-contacts.csv")]);
    await allRead(page);
    await sheet(page).getByRole("button", { name: "Cancel, change nothing" }).click();
    await page.locator("dialog[open]").waitFor({ state: "detached" });
    expect(await pageSays(page)).toBe(before);
    await page.getByRole("button", { name: "Drop files" }).click();
    expect(await page.locator(".drop-file").count()).toBe(0);
    await close();
  });

  it("stops a long file while it is read, and the page stays as it was", async () => {
    const { page, close } = await visit(browser, site.url);
    await exampleReady(page);
    const before = await pageSays(page);
    await page.evaluate(() => {
      const line = `${"1,Oak Clinic,2026-06-01,5,We waited long for an appointment".padEnd(120, " and longer")}\n`;
      const dataTransfer = new DataTransfer();
      const text = ["review_id,hospital,review_date,stars,review_text\n", line.repeat(600_000)];
      dataTransfer.items.add(new File(text, "long.csv"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.getByRole("button", { name: "Stop long.csv" }).click({ timeout: 10_000 });
    await page.locator(".drop-file").waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    expect(await pageSays(page)).toBe(before);
    await dropOn(page, [reviewsFile("short.csv", 20)]);
    await allRead(page);
    expect(await textOf(sheetFile(page, "short.csv"))).toContain("short.csv");
    await close();
  });

  it("own files loaded before the example is ready are not replaced by it", async () => {
    const { page, close } = await visit(browser, site.url);
    await dropOn(page, [reviewsFile("mine.csv", 60)]);
    await allRead(page);
    while ((await page.locator(".drop-file-needs-you").count()) > 0)
      await sheet(page)
        .getByRole("button", { name: /^(That is right|Right|Leave the rest)$/ })
        .first()
        .click();
    await loadAll(page);
    await acceptAndClose(page);
    await page.waitForTimeout(15_000); // the example, should it still come, is here by now
    await settled(page);
    expect(Object.keys(await sourcesOf(page))).toEqual(["mine.csv"]);
    expect(await page.locator(".topbar-example").count()).toBe(0);
    expect(await textOf(figureCell(page, "Reviews 4–5★"))).toContain("n 60 reviews");
    await close();
  });
});

describe("many files", () => {
  let seen: Visit;
  let page: Page;

  beforeAll(async () => {
    seen = await visit(browser, site.url);
    page = seen.page;
    await exampleReady(page);
  });
  afterAll(() => seen.close());

  it("says so when more than 20 are dropped at once", async () => {
    await dropOn(
      page,
      Array.from({ length: 21 }, (_, at) => reviewsFile(`part-${String(at)}.csv`, 5, at * 5)),
    );
    await expect.poll(() => textOf(page.locator("body")), { timeout: 5_000 }).toContain("too many at once");
    expect(await page.locator(".drop-file").count()).toBe(0);
  });

  it("20 dropped at once are read one after another, loaded and counted", async () => {
    await page.keyboard.press("Escape");
    await dropOn(
      page,
      Array.from({ length: 20 }, (_, at) => reviewsFile(`part-${String(at)}.csv`, 10, at * 10)),
    );
    await allRead(page);
    expect(await page.locator(".drop-file").count()).toBe(20);
    expect(await page.locator(".drop-file-refused").count()).toBe(0);
    for (const file of await page.locator(".drop-file-needs-you .drop-file-name").allInnerTexts()) {
      await sheetFile(page, file).getByRole("button", { name: file, exact: true }).click();
      while ((await sheet(page).locator(".drop-column-asks, .drop-read-asks").count()) > 0)
        await sheet(page)
          .getByRole("button", { name: /^(That is right|Right|Leave the rest)$/ })
          .first()
          .click();
    }
    await loadAll(page);
    await acceptAndClose(page);
    const sources = await sourcesOf(page);
    expect(Object.keys(sources)).toHaveLength(20);
    expect(Object.values(sources).map((row) => row["Rows used"])).toEqual(Array<string>(20).fill("10"));
    expect(await textOf(figureCell(page, "Reviews 4–5★"))).toContain("n 200 reviews");
  });
});

describe("rows that are refused", () => {
  it("are named by line and reason, and downloaded without what must not leave", async () => {
    const { page, close } = await visit(browser, site.url);
    await exampleReady(page);
    const rows = reviewsFile("x", 40).bytes.toString("utf8").trimEnd().split("\n");
    rows.splice(11, 0, "r900,Oak Clinic,2026-06-11,4,Write to zzperson@example.org,one,two");
    rows.splice(21, 0, "r901,Oak Clinic");
    rows.splice(31, 0, '=HYPERLINK("x"),Oak Clinic,no day at all,4,+Call me on (555) 555-0199');
    await dropOn(page, [made("ragged.csv", `${rows.join("\n")}\n`)]);
    await allRead(page);
    while ((await page.locator(".drop-file-needs-you").count()) > 0)
      await sheet(page)
        .getByRole("button", { name: /^(That is right|Right|Leave the rest)$/ })
        .first()
        .click();
    await loadAll(page);
    if (await page.getByRole("button", { name: "Show the page" }).isVisible())
      await page.getByRole("button", { name: "Show the page" }).click();
    if (!(await sheet(page).isVisible())) await page.getByRole("button", { name: "Drop files" }).click();
    const refused = await textOf(sheet(page).locator(".drop-notes"));
    expect(refused).toMatch(/ragged\.csv 12 whole row more cells than the header has/);
    expect(refused).toMatch(/ragged\.csv 22 whole row fewer cells than the header has/);
    const { name, text } = await saved(page, () =>
      sheet(page).getByRole("button", { name: "Download refused-rows.csv" }).click(),
    );
    expect(name).toBe("refused-rows.csv");
    expect(text).toMatch(/12,.*more cells than the header has/);
    expect(text).toMatch(/22,.*fewer cells than the header has/);
    expect(text).not.toMatch(/zzperson|555-0199/);
    expect(text).not.toMatch(/(^|[",\n])[=+@]/);
    const account = (await sourcesOf(page))["ragged.csv"];
    expect(account?.["Rows in file"]).toBe("44");
    expect(account?.["Left out, and why"]).toMatch(/\d refused/);
    await close();
  });
});
