import { readdirSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { openSite } from "../support/openSite.ts";
import type { RecordingServer } from "../support/serveDist.ts";
import {
  acceptAndClose,
  acceptHospitals,
  allRead,
  confirmAll,
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
openSite((opened) => {
  ({ browser, site } = opened);
});

/** All that the page says of its data, with the pointer on none of it. */
async function pageSays(on: Page): Promise<string> {
  await on.mouse.move(2, 2);
  return textOf(on.locator("main"));
}

const made = (name: string, text: string): MadeFile => ({ name, bytes: Buffer.from(text) });

/** Dated reviews of one hospital, as another export would write them. */
function reviewsFile(name: string, rows: number, first = 0): MadeFile {
  const lines = Array.from({ length: rows }, (_, at) => {
    const day = String(1 + ((first + at) % 28)).padStart(2, "0");
    return `r${String(first + at)},Oak Clinic,2026-06-${day},${String(1 + ((first + at) % 5))},We waited long for an appointment number ${String(first + at)}`;
  });
  return made(name, `${["review_id,hospital,review_date,stars,review_text", ...lines].join("\n")}\n`);
}

let seen: Visit;
let page: Page;
let before = "";

beforeAll(async () => {
  seen = await visit(browser, site.url);
  page = seen.page;
  await exampleReady(page);
  before = await pageSays(page);
});

describe("files that cannot be read", () => {
  beforeAll(async () => {
    await dropOn(
      page,
      readdirSync(bad).map((name) => fileAt(`${bad}/${name}`)),
    );
    await allRead(page);
  });

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
});

describe("changing one's mind", () => {
  it("cancel takes every file off and changes nothing", async () => {
    await dropOn(page, [reviewsFile("reviews.csv", 50), fileAt("tests/fixtures/synthetic/hubspot-contacts.csv")]);
    await allRead(page);
    await sheet(page).getByRole("button", { name: "Cancel, change nothing" }).click();
    await page.locator("dialog[open]").waitFor({ state: "detached" });
    expect(await pageSays(page)).toBe(before);
    await page.getByRole("button", { name: "Drop files" }).click();
    await sheet(page).locator(".drop-area").waitFor();
    expect(await page.locator(".drop-file").count()).toBe(0);
    await page.keyboard.press("Escape");
  });

  it("stops a long file while it is read; the page stays as it was and the next file is read", async () => {
    await page.evaluate(() => {
      const line = `${"1,Oak Clinic,2026-06-01,5,We waited long for an appointment".padEnd(120, " and longer")}\n`;
      const dataTransfer = new DataTransfer();
      const text = ["review_id,hospital,review_date,stars,review_text\n", line.repeat(600_000)];
      dataTransfer.items.add(new File(text, "long.csv"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.getByRole("button", { name: "Stop long.csv" }).click({ timeout: 10_000 });
    await page.locator(".drop-file").waitFor({ state: "detached" });
    expect(await pageSays(page)).toBe(before);
    await dropOn(page, [reviewsFile("short.csv", 20)]);
    await allRead(page);
    expect(await page.locator(".drop-file-refused").count()).toBe(0);
    await sheet(page).getByRole("button", { name: "Cancel, change nothing" }).click();
    expect(await pageSays(page)).toBe(before);
  });

  it("more than 20 files at once are refused with a word about it", async () => {
    await dropOn(
      page,
      Array.from({ length: 21 }, (_, at) => reviewsFile(`part-${String(at)}.csv`, 5, at * 5)),
    );
    await expect.poll(() => textOf(page.locator("body")), { timeout: 5_000 }).toMatch(/21 files at once are too many/);
    expect(await page.locator(".drop-file").count()).toBe(0);
    await page.getByRole("button", { name: "Understood" }).click();
  });
});

describe("what can be read", () => {
  const ragged = reviewsFile("ragged.csv", 40, 1000).bytes.toString("utf8").trimEnd().split("\n");
  ragged.splice(11, 0, "r900,Oak Clinic,2026-06-11,4,Write to zzperson@example.org,one,two");
  ragged.splice(21, 0, "r901,Oak Clinic");
  ragged.splice(31, 0, '=HYPERLINK("x"),Oak Clinic,no day at all,4,+Call me on (555) 555-0199');
  const parts = Array.from({ length: 18 }, (_, at) => reviewsFile(`part-${String(at)}.csv`, 10, at * 10));

  it("is loaded though a bad file lies beside it: 20 dropped at once", async () => {
    await dropOn(page, [...parts, made("ragged.csv", `${ragged.join("\n")}\n`), fileAt(`${bad}/pdf-renamed.csv`)]);
    await allRead(page);
    expect(await page.locator(".drop-file").count()).toBe(20);
    expect(await textOf(sheetFile(page, "pdf-renamed.csv"))).toContain("It is a PDF");
    await confirmAll(page);
    await loadAll(page);
    await acceptHospitals(page);
    const sources = await sourcesOf(page);
    expect(Object.keys(sources)).toHaveLength(19);
    for (const { name } of parts) expect(sources[name]?.["Rows used"], name).toBe("10");
    expect(sources["ragged.csv"]?.["Rows in file"]).toBe("44");
    const ours = 180 + Number(sources["ragged.csv"]?.["Rows used"]);
    expect(await textOf(figureCell(page, "Reviews 4–5★"))).toContain(`n ${String(ours)} reviews`);
  });

  it("names each refused row by line and reason, and saves them without what must not leave", async () => {
    if (!(await sheet(page).isVisible())) await page.getByRole("button", { name: "Drop files" }).click();
    const refused = await textOf(sheet(page).locator(".drop-notes"));
    expect(refused).toMatch(/ragged\.csv 12 whole row more cells than the header has/);
    expect(refused).toMatch(/ragged\.csv 22 whole row fewer cells than the header has/);
    expect((await sourcesOf(page))["ragged.csv"]?.["Left out, and why"]).toMatch(/\d refused/);
    const { name, text } = await saved(page, () =>
      sheet(page).getByRole("button", { name: "Download refused-rows.csv" }).click(),
    );
    expect(name).toBe("refused-rows.csv");
    expect(text).toMatch(/12,.*more cells than the header has/);
    expect(text).toMatch(/22,.*fewer cells than the header has/);
    expect(text).not.toMatch(/zzperson|555-0199/);
    expect(text).not.toMatch(/(^|[",\n])[=+@]/); // a spreadsheet would take it for a formula
    expect(seen.said).toEqual([]);
  });
});

it("own files loaded before the example is ready are not replaced by it", async () => {
  const early = await visit(browser, site.url);
  await dropOn(early.page, [reviewsFile("mine.csv", 60)]);
  await allRead(early.page);
  await confirmAll(early.page);
  await loadAll(early.page);
  await acceptAndClose(early.page);
  await early.page.waitForTimeout(8_000); // the example, should it still come, is here by now
  await settled(early.page);
  expect(Object.keys(await sourcesOf(early.page))).toEqual(["mine.csv"]);
  expect(await early.page.locator(".topbar-example").count()).toBe(0);
  expect(await textOf(figureCell(early.page, "Reviews 4–5★"))).toContain("n 60 reviews");
  await early.close();
});
