import type { Browser, Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { openSite } from "../support/openSite.ts";
import type { RecordingServer } from "../support/serveDist.ts";
import {
  acceptAndClose,
  allRead,
  exampleReady,
  loadAll,
  settled,
  sheet,
  sourcesOf,
  textOf,
  visit,
  type Visit,
} from "../support/visit.ts";

const files = ["brand-survey", "crm-leads", "reviews"].map((name) => `data/riverside/riverside-${name}.csv`);

let browser: Browser;
let site: RecordingServer;
let seen: Visit;
let page: Page;

const figures = (on: Page) => textOf(on.locator(".figures"));
const drivers = (on: Page) => textOf(on.locator("#table tbody"));

openSite((opened) => {
  ({ browser, site } = opened);
});
beforeAll(async () => {
  seen = await visit(browser, site.url);
  page = seen.page;
});

describe("the worked example's files, dropped as one's own", () => {
  let example = { headline: "", figures: "", drivers: "", actions: "" };
  const all = async () => ({
    headline: await textOf(page.locator(".headline")),
    figures: await figures(page),
    drivers: await drivers(page),
    actions: await textOf(page.locator("[data-panel=actions]")),
  });

  it("need no answer about a column, and ask once which hospital is ours", async () => {
    await exampleReady(page);
    example = await all();
    await page.locator(".banner").getByTestId("choose-files").setInputFiles(files);
    await allRead(page);
    expect(await textOf(sheet(page).locator("h2").first())).toBe("Three files dropped: three ready");
    await loadAll(page);
    const ask = page.getByRole("dialog", { name: "Which hospital is yours?" });
    expect(await ask.getByRole("combobox", { name: "Ours" }).inputValue()).toBe("Riverside Health");
    for (const rival of ["Northgate Medical", "St. Anselm", "Lakeview Regional", "Summit Clinic"])
      expect(await ask.getByRole("checkbox", { name: rival }).isChecked(), rival).toBe(true);
    await acceptAndClose(page);
    expect(await page.locator(".topbar-example").count()).toBe(0);
    expect(await page.locator(".banner").count()).toBe(0);
  });

  it("give the figures, the drivers and the actions of the worked example", async () => {
    expect(await all()).toEqual(example);
    expect((await sourcesOf(page))["riverside-crm-leads.csv"]?.["Rows used"]).toBe("10,444");
  });

  it("are there again on the next visit, with nothing asked, and are not loaded twice", async () => {
    await page.reload();
    await page.locator(".topbar-sources").getByText("3 files").waitFor({ timeout: 120_000 });
    await settled(page);
    expect(await page.getByRole("dialog", { name: "Which hospital is yours?" }).count()).toBe(0);
    expect(await figures(page)).toBe(example.figures);
    await page.getByRole("button", { name: "Drop files" }).click();
    await sheet(page).getByTestId("choose-files").first().setInputFiles(files);
    await allRead(page);
    expect(await page.locator(".drop-file-needs-you").count()).toBe(0);
    expect(await textOf(sheet(page).locator(".drop-files"))).toContain("is already loaded, byte for byte");
  });
});
