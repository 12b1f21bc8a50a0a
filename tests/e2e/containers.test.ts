import type { Browser } from "playwright";
import { expect, it } from "vitest";
import { axeFindingsOnPage } from "../support/axe.ts";
import { openSite } from "../support/openSite.ts";
import type { RecordingServer } from "../support/serveDist.ts";
import { allRead, exampleReady, loadAll, sheet, sheetFile, textOf, visit } from "../support/visit.ts";

let browser: Browser;
let site: RecordingServer;
openSite((opened) => {
  ({ browser, site } = opened);
});

const synthetic = "tests/fixtures/synthetic";
const taipei = {
  name: "taipei.csv",
  mimeType: "text/csv",
  buffer: Buffer.from([0xc2, 0xe5, 0xb0, 0x7c, 0x2c, 0xb5, 0xfb, 0x0a, 0xa6, 0x6e, 0xc2, 0xe5, 0xa5, 0xcd, 0x2c, 0x35]),
};

it("opens containers under the page's policy, tells what is in them, and asks nothing of anybody else", async () => {
  const { page, requests, said, close } = await visit(browser, site.url);
  await exampleReady(page);
  const before = requests.length;
  await page
    .getByTestId("choose-files")
    .first()
    .setInputFiles(
      ["google-takeout.zip", "containers/leads.xlsx", "containers/leads.parquet", "formats/google-ads.csv"].map(
        (path) => `${synthetic}/${path}`,
      ),
    );
  await allRead(page);
  expect(await textOf(sheetFile(page, "google-takeout.zip › reviews"))).toMatch(/Google reviews.*9 rows/);
  expect(await textOf(sheetFile(page, "leads.xlsx › Leads"))).toContain("12 rows");
  expect(await textOf(sheetFile(page, "leads.parquet"))).toContain("12 rows");
  expect(await textOf(sheetFile(page, "google-ads.csv"))).toMatch(/Google Ads report 3 rows/);
  expect(await textOf(sheet(page))).toContain("google-takeout.zip holds 1 more file without a table");
  const fetched = requests.slice(before).map(({ url }) => url);
  expect(fetched.some((url) => url.includes("unpackWorker"))).toBe(true);
  expect(fetched.filter((url) => !url.startsWith(site.url))).toEqual([]);

  await sheet(page).getByTestId("choose-files").first().setInputFiles(taipei);
  await allRead(page);
  await sheetFile(page, "taipei.csv").getByRole("button", { name: "taipei.csv", exact: true }).click();
  await sheet(page).getByRole("combobox", { name: "Its letters are written as" }).selectOption("big5");
  await sheet(page).getByText("醫院").first().waitFor();
  expect(await axeFindingsOnPage(page)).toEqual([]);

  await loadAll(page);
  expect(await textOf(sheetFile(page, "google-takeout.zip › reviews"))).toContain("loaded 9 rows");
  expect(said).toEqual([]);
  await close();
});
