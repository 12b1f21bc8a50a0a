import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openSite } from "../support/openSite.ts";
import type { RecordingServer } from "../support/serveDist.ts";
import {
  exampleReady,
  figureCell,
  figuresOf,
  filter,
  headlineOf,
  matrixRow,
  savedPanel,
  settled,
  textOf,
  visit,
  type Visit,
} from "../support/visit.ts";

type Truth = {
  readonly planted: {
    readonly hidden: readonly string[];
    readonly claimed: readonly string[];
    readonly behind: Readonly<Record<string, { readonly rival: string; readonly points: number }>>;
  };
  readonly measured: {
    readonly survey: {
      readonly quarters: Readonly<Record<string, Readonly<Record<"preferencePercent" | "nps" | "effective", number>>>>;
    };
  };
};

// Written by the script that made the example.
const { planted, measured } = JSON.parse(readFileSync("data/riverside/truth.json", "utf8")) as Truth;
const quarter = (name: string) =>
  measured.survey.quarters[name] ?? { preferencePercent: NaN, nps: NaN, effective: NaN };

let browser: Browser;
let site: RecordingServer;

openSite((opened) => {
  ({ browser, site } = opened);
});

const driverTable = (page: Page) => textOf(page.locator("#table tbody"));

/** Where a row of the matrix has its name. */
const atName = { x: 30, y: 10 };

/** Chooses a filter's value and waits for the figures that follow. */
async function choose(page: Page, label: Parameters<typeof filter>[1], choice: string): Promise<void> {
  const before = await figuresOf(page);
  await filter(page, label).selectOption({ label: choice });
  await expect.poll(() => figuresOf(page), { timeout: 20_000 }).not.toBe(before);
  await settled(page);
}

async function clearFilters(page: Page): Promise<void> {
  const clear = page.getByRole("button", { name: "Clear filters" });
  if (await clear.isVisible()) await clear.click();
  await settled(page);
}

/** How far things moved while the page came, in the browser's own measure. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          // The layout instability API is not in the compiler's library yet.
          const shifts = list.getEntries() as unknown as readonly { readonly value: number }[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => {
          resolve(0);
        }, 1000);
      }),
  );

describe("the worked example", () => {
  let seen: Visit;
  let page: Page;
  let shift = 1;
  let first = { headline: "", figures: "", drivers: "" };

  beforeAll(async () => {
    seen = await visit(browser, site.url);
    page = seen.page;
    first = { headline: await headlineOf(page), figures: await figuresOf(page), drivers: await driverTable(page) };
    await exampleReady(page);
    shift = await layoutShift(page);
  });
  beforeEach(async () => {
    for (let layer = 0; layer < 3; layer += 1) await page.keyboard.press("Escape");
    await clearFilters(page);
  });
  afterAll(() => seen.close());

  it("hardly moves while it comes", () => {
    expect(shift).toBeLessThan(0.05);
  });

  it("answers with the engine what it showed before the engine was there", async () => {
    await choose(page, "Period", "Q2 2026");
    await choose(page, "Period", "Q3 2026");
    expect({
      headline: await headlineOf(page),
      figures: await figuresOf(page),
      drivers: await driverTable(page),
    }).toEqual(first);
  });

  it("says preference and NPS as planted, and that neither changed", async () => {
    const { preferencePercent, nps, effective } = quarter("2026Q3");
    const preference = await textOf(figureCell(page, "Preference"));
    expect(preference).toContain(`${String(Math.round(preferencePercent))}% 26–34`);
    expect(preference).toContain(`n 600, effective ${String(effective)}`);
    expect(preference).toContain("no detectable change since Q2");
    expect(await textOf(figureCell(page, "NPS"))).toContain(`+${String(Math.round(nps))} `);
    for (const title of ["NPS", "Consideration → preference", "New patients"])
      expect(await textOf(figureCell(page, title)), title).toContain("no detectable change since Q2");
    expect(await headlineOf(page)).toMatch(/^30% prefer us \(26–34\): no detectable change since Q2; 9 points would/);
  });

  it("finds the fall of the reviews, and says since when", async () => {
    const reviews = await textOf(figureCell(page, "Reviews 4–5★"));
    expect(reviews).toMatch(/69% 64–73/);
    expect(reviews).toMatch(/−9 pts since Q2 \(−1\d to −[1-9]\)/);
    expect(await headlineOf(page)).toMatch(/reviews at 4–5 stars fell to 69%/);
    expect(await textOf(page.locator("[data-panel=trend]"))).toContain("Possible shift, starts about Jul 2026");
  });

  it("marks as hidden and as claimed what was planted so, and nothing else", async () => {
    const { text } = await savedPanel(page, "table", "CSV");
    const { data } = Papa.parse<Record<string, string>>(text.replace("\uFEFF", ""), { header: true });
    const marked = (word: string) => data.filter(({ Disagree }) => Disagree === word).map(({ Driver }) => Driver);
    expect(marked("hidden").toSorted()).toEqual(planted.hidden.map(capital).toSorted());
    expect(marked("claimed")).toEqual(planted.claimed.map(capital));
  });

  it("is behind the best rival where that was planted, and nowhere else", async () => {
    const rows = await page
      .locator("#table tbody tr")
      .evaluateAll((found) => found.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent)));
    const gaps = rows.flatMap((cells) => {
      const gap = cells.map((cell) => /^([+−]?\d+) \(([+−]?\d+) to ([+−]?\d+)\) (.+)$/.exec(cell)).find(Boolean);
      return gap ? [{ driver: cells[0] ?? "", gap: number(gap[1]), upper: number(gap[3]), rival: gap[4] }] : [];
    });
    expect(gaps).toHaveLength(12);
    const behind = gaps.filter(({ upper }) => upper < 0);
    expect(behind.map(({ driver }) => driver).sort()).toEqual(Object.keys(planted.behind).map(capital).sort());
    for (const [driver, { rival, points }] of Object.entries(planted.behind)) {
      const found = behind.find((gap) => gap.driver === capital(driver));
      expect(found?.rival).toBe(rival);
      expect(Math.abs((found?.gap ?? 0) - points)).toBeLessThanOrEqual(2);
    }
    const actions = await textOf(page.locator("[data-panel=actions]"));
    expect(actions).toMatch(/^What to do .*1 Be seen sooner/);
    expect(actions).toMatch(
      /Not found: a gap to the best rival on expertise, safety & outcomes.*two kinds of evidence to act on digital, 9 pts behind\. Reputation goes with choice/,
    );
  });

  it("says where every row of its files went", async () => {
    const sources = await textOf(page.locator("#sources"));
    expect(sources).toMatch(
      /riverside-brand-survey\.csv Qualtrics survey .* 4,843 3 4,800 16 previews and tests; 24 unfinished/,
    );
    expect(sources).toMatch(
      /riverside-crm-leads\.csv Salesforce report .* 12,008 8 10,444 1,542 without consent to use; 14 twice in the file/,
    );
    expect(sources).toMatch(/riverside-reviews\.csv Google reviews .* 3,001 1 2,988 12 twice in the file/);
  });

  it("offers each segment once, however the sources spell it", async () => {
    const choices = await filter(page, "Segment").locator("option").allInnerTexts();
    const plain = choices.map((choice) => choice.replace(/[–—]/g, "-"));
    expect(plain.filter((choice, at) => plain.indexOf(choice) !== at)).toEqual([]);
  });

  it("repaints every figure for a period", async () => {
    await choose(page, "Period", "Q2 2026");
    const { preferencePercent, effective } = quarter("2026Q2");
    expect(await textOf(figureCell(page, "Preference"))).toContain(`${String(Math.round(preferencePercent))}%`);
    expect(await textOf(figureCell(page, "Preference"))).toContain(`effective ${String(effective)}`);
    expect(await textOf(figureCell(page, "Reviews 4–5★"))).toContain("78%");
    expect(await headlineOf(page)).toContain("since Q1");
  });

  it("repaints for a service line and for a segment, and goes back to everyone", async () => {
    const everyone = await figuresOf(page);
    await choose(page, "Service line", "Cardiology");
    expect(await textOf(figureCell(page, "Preference"))).not.toContain("n 600");
    await choose(page, "Segment", "Gender: Woman");
    expect(new URL(page.url()).hash).toMatch(/service_line=Cardiology.*gender=Woman/);
    await clearFilters(page);
    await expect.poll(() => figuresOf(page), { timeout: 20_000 }).toBe(everyone);
    expect(new URL(page.url()).hash).toBe("");
  });

  it("withholds what is told about too few people, and says so", async () => {
    await choose(page, "Location", "Harbor Point");
    expect(await textOf(figureCell(page, "Preference"))).toMatch(/withheld/i);
    expect(await headlineOf(page)).not.toMatch(/\d+% prefer us/);
    const drivers = await textOf(page.locator("[data-panel=drivers]"));
    expect(drivers).toMatch(/withheld|Not shown/);
    expect(await textOf(page.locator("[data-panel=drivers]"))).toMatch(/needs 100 people/);
  });

  it("lets a row be clicked through a message that covers its column", async () => {
    await choose(page, "Service line", "Maternity"); // fewer than 100 people rated us
    expect(await textOf(page.locator("[data-panel=drivers]"))).toContain("needs 100 people");
    const box = await matrixRow(page, "access").boundingBox();
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await page.locator(".driver-pane").waitFor({ timeout: 5_000 });
  });

  it("carries the view in the link: reload and the back button bring it back", async () => {
    const everyone = await figuresOf(page);
    await choose(page, "Service line", "Maternity");
    await matrixRow(page, "access").click({ position: atName });
    const narrowed = await figuresOf(page);
    const hash = new URL(page.url()).hash;
    expect(hash).toContain("service_line=Maternity");
    expect(decodeURIComponent(hash)).toContain("focus=driver:access");
    await page.reload();
    await page.locator("#sources tbody tr").nth(1).waitFor({ timeout: 120_000 });
    await expect.poll(() => figuresOf(page), { timeout: 60_000 }).toBe(narrowed);
    expect(await page.locator(".driver-pane").isVisible()).toBe(true);
    await page.goBack();
    await page.locator(".driver-pane").waitFor({ state: "detached" });
    await page.goBack();
    await expect.poll(() => figuresOf(page), { timeout: 30_000 }).toBe(everyone);
  });
});

const capital = (driver: string): string => driver.charAt(0).toUpperCase() + driver.slice(1);
const number = (text: string | undefined): number => Number((text ?? "").replace("−", "-"));
