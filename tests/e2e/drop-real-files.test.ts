import { readFileSync, readdirSync } from "node:fs";
import Papa from "papaparse";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindingsOnPage } from "../support/axe.ts";
import { openSite } from "../support/openSite.ts";
import type { RecordingServer } from "../support/serveDist.ts";
import {
  acceptAndClose,
  acceptHospitals,
  allRead,
  exampleReady,
  figureCell,
  filter,
  loadAll,
  settled,
  sheet,
  sheetFile,
  sourcesOf,
  textOf,
  visit,
  type Visit,
} from "../support/visit.ts";

/** A file of the real world: what the page calls its format, and how many header rows and rows used it must find. */
type Expected = { readonly path: string; readonly format: string; readonly header: number; readonly used: number };

const exported = "tests/fixtures/exports";
const loadable: readonly Expected[] = [
  {
    path: `${exported}/crm/leadsquared-lead-scoring/Lead Scoring.csv`,
    format: "Lead-management export",
    header: 1,
    used: 9240,
  },
  {
    path: `${exported}/crm/salesforce-data-export/Campaign.csv`,
    format: "Salesforce campaigns (data export)",
    header: 1,
    used: 8,
  },
  {
    path: `${exported}/crm/salesforce-data-export/CampaignMember.csv`,
    format: "Salesforce campaign members (data export)",
    header: 1,
    used: 68,
  },
  {
    path: `${exported}/crm/salesforce-data-export/Lead.csv`,
    format: "Salesforce leads (data export)",
    header: 1,
    used: 60,
  },
  {
    path: `${exported}/crm/salesforce-data-export/Opportunity.csv`,
    format: "Salesforce opportunities (data export)",
    header: 1,
    used: 50,
  },
  {
    path: `${exported}/survey/surveymonkey-starwars/StarWars.csv`,
    format: "SurveyMonkey survey",
    header: 2,
    used: 1186,
  },
  // The legacy file, which is loaded later, holds the one response of this one again.
  { path: `${exported}/survey/qualtrics-api-export/sample.csv`, format: "Qualtrics survey", header: 3, used: 0 },
  {
    path: `${exported}/survey/qualtrics-api-export/sample_legacy.csv`,
    format: "Qualtrics survey (legacy)",
    header: 2,
    used: 1,
  },
  {
    path: `${exported}/review/drugs-tsv-uci/drugLibTrain_raw.masked.tsv`,
    format: "Drug reviews (druglib)",
    header: 1,
    used: 4143,
  },
  { path: "tests/fixtures/synthetic/reviews-sentiment-label.csv", format: "Reviews", header: 1, used: 60 },
  {
    path: `${exported}/social/facebook-insights-uci-cr/dataset_Facebook.csv`,
    format: "Facebook Insights",
    header: 1,
    used: 500,
  },
  {
    path: "data/us-hospitals/hospital_analysis.csv",
    format: "HCAHPS linear means, one row a hospital",
    header: 1,
    used: 3197,
  },
  { path: "data/us-hospitals/Hospital_General_Information.csv", format: "CMS hospital list", header: 1, used: 5425 },
];
const noEvidence = ["Account", "Case", "Contact"].map((name) => `${exported}/crm/salesforce-data-export/${name}.csv`);
const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
const grouped = (count: number): string => count.toLocaleString("en-US");

/** Rows that hold anything, counted by another reader than the page's road. */
const rowsIn = (path: string): number =>
  Papa.parse<string[]>(readFileSync(path, "utf8").replace(/^\uFEFF/, "")).data.filter((cells) => cells.join("") !== "")
    .length;

let browser: Browser;
let site: RecordingServer;
openSite((opened) => {
  ({ browser, site } = opened);
});

describe("real exports dropped in one go", () => {
  let seen: Visit;
  let page: Page;
  const exampleHeadline = async () => textOf(page.locator(".headline"));
  let before = "";

  beforeAll(async () => {
    seen = await visit(browser, site.url);
    page = seen.page;
    await exampleReady(page);
    before = await exampleHeadline();
    await page
      .locator(".banner")
      .getByTestId("choose-files")
      .setInputFiles([...loadable.map(({ path }) => path), ...noEvidence]);
    await allRead(page);
  });
  afterAll(() => seen.close());

  it.each(loadable.filter(({ path }) => !path.includes("sentiment")))("knows $format by its header", async (file) => {
    const row = await textOf(sheetFile(page, nameOf(file.path)));
    expect(row).toContain(file.format);
    const records = rowsIn(file.path) - file.header;
    expect(row).toContain(`${grouped(records)} row`);
  });

  it.each(noEvidence)("says why %s holds no evidence, and what to drop instead", async (path) => {
    const row = await textOf(sheetFile(page, nameOf(path)));
    expect(row).toMatch(/was recognised and not loaded: .* Drop Lead\.csv or Opportunity\.csv/);
  });

  it("asks about reviews that it has not seen before, shows the first rows, and takes the answers", async () => {
    const asked = sheetFile(page, "reviews-sentiment-label.csv");
    expect(await textOf(asked)).toMatch(/which format\?|not seen before/);
    expect(await textOf(asked)).toContain("2 questions");
    await asked.getByRole("button", { name: "reviews-sentiment-label.csv", exact: true }).click();
    const readAs = sheet(page).getByRole("combobox", { name: "Read as" });
    expect(await readAs.locator("option:checked").innerText()).toBe("Reviews");
    expect(await textOf(sheet(page).locator(".drop-column-asks"))).toContain("1, 5, 4, 2");
    const meanings = sheet(page).getByRole("combobox", { name: "Meaning of Ratings" });
    expect(await meanings.locator("option:checked").innerText()).toBe("Stars");
    expect(await axeFindingsOnPage(page)).toEqual([]);
    await sheet(page).getByRole("button", { name: "That is right" }).click();
    await sheet(page).locator(".drop-column-asks").getByRole("button", { name: "Right", exact: true }).click();
    expect(await textOf(asked)).toContain("60 rows");
    expect(await page.locator(".drop-file-needs-you").count()).toBe(0);
  });

  it("lists the identifier columns it removes, and what the files say about consent", async () => {
    const notes = await textOf(sheet(page).locator(".drop-notes"));
    expect(notes).toContain("Lead Scoring.csv: Lead Number");
    for (const column of ["LastName", "FirstName", "Street", "Phone", "Email", "Latitude", "OwnerId"])
      expect(notes).toMatch(new RegExp(`Lead\\.csv:[^:]*\\b${column}\\b`));
    expect(notes).toMatch(/sample\.csv: IPAddress, RecipientLastName, RecipientFirstName, RecipientEmail/);
    expect(notes).toMatch(/sample_legacy\.csv: Name, ExternalDataReference, EmailAddress, IPAddress/);
    expect(notes).toContain("Lead Scoring.csv: “Do Not Email” marks who must not be contacted");
    expect(notes).toMatch(/No consent column in .*StarWars\.csv.*: rows are counted, not joined/);
  });

  it("changes nothing on the page until Load is pressed", async () => {
    expect(await exampleHeadline()).toBe(before);
    expect(Object.keys(await sourcesOf(page))).toContain("riverside-reviews.csv");
  });

  it("loads them all; every row is used or left out with a reason", async () => {
    await loadAll(page);
    expect(await textOf(sheet(page).locator("h2").first())).toBe("16 files dropped: 13 loaded, three refused");
    await acceptHospitals(page);
    if (!(await sheet(page).isVisible())) await page.getByRole("button", { name: "Drop files" }).click();
    await sheetFile(page, "Lead Scoring.csv").getByRole("button", { name: "Lead Scoring.csv", exact: true }).click();
    expect(await textOf(sheet(page).locator(".drop-right"))).toContain("338 rows were mended before reading");
    expect(await textOf(sheet(page).locator(".drop-notes"))).toContain("736 opted out of contact");
    await acceptAndClose(page);
    const sources = await sourcesOf(page);
    expect(Object.keys(sources).sort()).toEqual(loadable.map(({ path }) => nameOf(path)).sort());
    for (const { path, format, header, used } of loadable) {
      const row = sources[nameOf(path)] ?? {};
      const whole = (head: string) => Number((row[head] ?? "").replaceAll(",", ""));
      const leftOut = (row["Left out, and why"] ?? "")
        .split(";")
        .filter((part) => !part.includes("values left empty"))
        .reduce((sum, part) => sum + (Number.parseInt(part.replaceAll(",", ""), 10) || 0), 0);
      expect(row["Recognised as"], path).toBe(format);
      expect(whole("Rows used"), path).toBe(used);
      expect(whole("Header, footer"), path).toBe(header);
      expect(whole("Rows in file"), path).toBe(whole("Header, footer") + whole("Rows used") + leftOut);
      if (!path.includes("Lead Scoring")) expect(whole("Rows in file"), path).toBe(rowsIn(path));
    }
    expect(sources["sample.csv"]?.["Left out, and why"]).toContain("1 counted from another file");
    expect(await textOf(page.getByRole("table", { name: /^Activity/ }))).toMatch(
      /Facebook.*kinds of post.*14,792,974.*707,565.*6,951,680.*106,060/,
    );
  });

  it("says across 3,197 hospitals what goes with recommendation, as the reference software does", async () => {
    // Its own type, by the file that the reference software wrote.
    const { recomputed } = JSON.parse(
      readFileSync("tests/fixtures/truth/09-hcahps-2024-drivers/expected.json", "utf8"),
    ) as {
      readonly recomputed: { readonly Recommendation_Score: { readonly n: number; readonly r2: number } };
    };
    const panel = page.locator("[data-panel=market]");
    await expect
      .poll(() => textOf(panel), { timeout: 30_000 }) // ranks come with the replicates
      .toMatch(/Care transition 25 1 \.87 Nurse communication 17 2 \.82/);
    const market = await textOf(panel);
    expect(market).toContain("3,197 of 3,197 hospitals report every measure");
    expect(recomputed.Recommendation_Score.n).toBe(3197);
    expect(market).toContain(`R² ${recomputed.Recommendation_Score.r2.toFixed(2).replace(/^0/, "")}`);
    expect(market).toContain("association, not proof");
  });

  it("says what the reviews say", async () => {
    const reviews = Papa.parse<Record<string, string>>(
      readFileSync(`${exported}/review/drugs-tsv-uci/drugLibTrain_raw.masked.tsv`, "utf8"),
      { header: true, delimiter: "\t", skipEmptyLines: true },
    ).data;
    const mostReviewed = reviews.filter(({ urlDrugName }) => urlDrugName === "lexapro");
    expect(await textOf(figureCell(page, "Reviews 4–5★"))).toContain(`n ${String(mostReviewed.length)} reviews`);
    expect(await textOf(page.locator("[data-panel=voice]"))).toContain(`Stars, n ${String(mostReviewed.length)}`);
  });

  it("gives one answer to how many reviews have four or five stars", async () => {
    const share = /(\d+)%/.exec(await textOf(figureCell(page, "Reviews 4–5★")))?.[1];
    const [, five, four] = /5 (\d+)% 4 (\d+)%/.exec(await textOf(page.locator("[data-panel=voice]"))) ?? [];
    expect(Math.abs(Number(share) - Number(five) - Number(four))).toBeLessThanOrEqual(1);
  });

  it("says what these files cannot say, instead of a figure", async () => {
    const drivers = await textOf(page.locator("[data-panel=drivers]"));
    expect(drivers).toContain("Nobody here says which drivers they choose by");
    expect(drivers).toContain("“Moves” needs people who rate us");
    await expect
      .poll(() => textOf(page.locator("[data-panel=actions]")), { timeout: 30_000 })
      .toContain("No action is supported here");
    for (const title of ["Preference", "Consideration → preference", "NPS"])
      expect(await textOf(figureCell(page, title)), title).toContain("No data");
  });

  it("counts the leads without a date when all dates are asked for", async () => {
    const all = await filter(page, "Period").locator("option").last().innerText();
    await filter(page, "Period").selectOption({ label: all });
    await settled(page);
    const selections = await textOf(figureCell(page, "Selections"));
    expect(Number((/([\d,]+) [\d,]+–/.exec(selections)?.[1] ?? "").replaceAll(",", ""))).toBeGreaterThanOrEqual(3561);
  });

  it("knows a file that is already there, and adds nothing", async () => {
    const had = await sourcesOf(page);
    await page.getByRole("button", { name: "Drop files" }).click();
    const choose = sheet(page).getByTestId("choose-files").first();
    await choose.setInputFiles(loadable.slice(3, 5).map(({ path }) => path));
    await allRead(page);
    expect(await textOf(sheetFile(page, "Lead.csv"))).toContain("is already loaded, byte for byte. Nothing was added.");
    expect(await sourcesOf(page)).toEqual(had);
  });

  it("says nothing in the console", () => {
    expect(seen.said).toEqual([]);
  });
});

describe("a CRM export alone", () => {
  it("counts who was selected and how they came, and asks for the files that would say more", async () => {
    const { page, close } = await visit(browser, site.url);
    await exampleReady(page);
    await page.getByRole("button", { name: "Drop files" }).click();
    await sheet(page)
      .getByTestId("choose-files")
      .setInputFiles(`${exported}/crm/leadsquared-lead-scoring/Lead Scoring.csv`);
    await allRead(page);
    await loadAll(page);
    await acceptAndClose(page);
    expect(await textOf(figureCell(page, "Selections"))).toContain("3,561 3,445–3,680");
    expect(await textOf(page.locator(".headline h1"))).not.toContain("new patients"); // no column says who is new
    expect(await textOf(page.locator("[data-panel=arrivals]"))).toMatch(/Friend or family 14 92 /);
    expect(await textOf(page.locator("[data-panel=voice]"))).toContain("Drop a review export to fill this");
    expect(await textOf(page.locator("[data-panel=funnel]"))).toContain("Drop a brand survey export to fill this");
    await close();
  });
});

it("keeps what is tested here in step with the fixtures", () => {
  const parts = readdirSync(`${exported}/crm/salesforce-data-export`).map(
    (name) => `${exported}/crm/salesforce-data-export/${name}`,
  );
  const tested = [...loadable.map(({ path }) => path), ...noEvidence];
  expect(parts.filter((path) => !tested.includes(path))).toEqual([]);
});
