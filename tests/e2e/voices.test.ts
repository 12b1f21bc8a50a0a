import type { Browser, Locator } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { axeFindingsOnPage } from "../support/axe.ts";
import { openSite } from "../support/openSite.ts";
import type { RecordingServer } from "../support/serveDist.ts";
import {
  acceptAndClose,
  allRead,
  confirmAll,
  dropOn,
  exampleReady,
  fileAt,
  filter,
  loadAll,
  saved,
  settled,
  textOf,
  visit,
  type MadeFile,
  type Visit,
} from "../support/visit.ts";

let browser: Browser;
let site: RecordingServer;
let seen: Visit;

openSite((opened) => {
  ({ browser, site } = opened);
});

/** Posts of the own page, as Facebook Insights writes them: two in the quarter that the page shows. */
const pagePosts: MadeFile = {
  name: "page.csv",
  bytes: Buffer.from(
    [
      "Post ID,Type,Posted,Lifetime Post Total Reach,Lifetime Post Total Impressions",
      "1_1,Photo,2026-04-20,900,2000",
      "1_2,Photo,2026-05-14,1100,2000",
      "1_3,Photo,2026-07-20,1000,2000",
      "1_4,Photo,2027-01-05,1000,2000",
    ].join("\n"),
  ),
};

const place = (panel: string): Locator => seen.page.locator(`[data-panel=${panel}]`);

describe("voices and listings of own files", () => {
  beforeAll(async () => {
    seen = await visit(browser, site.url);
    await exampleReady(seen.page);
    await place("listings").scrollIntoViewIfNeeded();
    await place("listings").getByRole("table").waitFor();
    expect(await textOf(place("listings"))).toMatch(/No directory listings here.*directory place field listed truth/);
    const formats = "tests/fixtures/synthetic/formats";
    await dropOn(seen.page, [
      fileAt(`${formats}/meltwater-utf16.csv`),
      fileAt(`${formats}/listing-sheet.csv`),
      pagePosts,
    ]);
    await allRead(seen.page);
    await confirmAll(seen.page);
    await loadAll(seen.page);
    await acceptAndClose(seen.page);
  });

  it("count a community export by outlet once they come into sight, under the page's filter", async () => {
    await place("voices").scrollIntoViewIfNeeded();
    await place("voices").getByRole("row", { name: "Example News 3 12,000 –" }).waitFor({ timeout: 60_000 });
  });

  it("set posts of our own page beside what others wrote in the same days", async () => {
    expect(await textOf(place("voices"))).toMatch(/67% is our own: 2 of 3 posts and texts\. Counted from 20 Apr 2026/);
  });

  it("follow the page's period", async () => {
    await filter(seen.page, "Period").selectOption({ label: "Q1 2026" });
    await settled(seen.page);
    await place("voices").getByRole("row", { name: "Example News 6 33,000 –" }).waitFor({ timeout: 60_000 });
    expect(await textOf(place("voices"))).toMatch(/no days in common under these filters/);
  });

  it("list what is wrong in directories, to search and to save", async () => {
    const listings = place("listings");
    expect(await textOf(listings)).toMatch(/50% of the entries compared are right: 2 of 4\./);
    await listings.getByRole("searchbox", { name: "Search" }).fill("healthgrades");
    expect(await listings.getByRole("status").innerText()).toBe("1 of 2 to put right");
    await listings.locator(".voices-wide").getByRole("button", { name: "Copy or save" }).press("Enter");
    const opened = seen.page.getByRole("dialog", { name: "Copy or save “Entries to put right”" });
    const { name, text } = await saved(seen.page, () => opened.getByRole("button", { name: /CSV/ }).click());
    expect(name).toBe("riverside-health-wrong-listings-all-dates.csv");
    expect(text).toMatch(/Yelp,Downtown,hours,Mon 9-5,Mon 8-5,Riverside Health,none: everything in the files/);
    await seen.page.keyboard.press("Escape");
  });

  it("have no fault that axe can find, asked nothing of another origin and left no error", async () => {
    expect(await axeFindingsOnPage(seen.page)).toEqual([]);
    expect(seen.requests.filter(({ url }) => new URL(url).origin !== new URL(site.url).origin)).toEqual([]);
    expect(seen.said).toEqual([]);
  });
});
