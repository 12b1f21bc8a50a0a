import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { axeFindingsOnPage } from "../support/axe.ts";
import { launchBrowser } from "../support/launchBrowser.ts";
import { serveDist, type RecordingServer } from "../support/serveDist.ts";
import {
  exampleReady,
  figureCell,
  filter,
  matrixRow,
  saved,
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

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveDist();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const headline = (page: Page) => textOf(page.locator(".headline"));
const figures = (page: Page) => textOf(page.locator(".figures"));
const driverTable = (page: Page) => textOf(page.locator("#table tbody"));

/** Where a row of the matrix has its name. */
const atName = { x: 30, y: 10 };

/** Chooses a filter's value and waits for the figures that follow. */
async function choose(page: Page, label: Parameters<typeof filter>[1], choice: string): Promise<void> {
  const before = await figures(page);
  await filter(page, label).selectOption({ label: choice });
  await expect.poll(() => figures(page), { timeout: 20_000 }).not.toBe(before);
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

it("shows the headline and the five figures before the engine has come", async () => {
  const { page, close } = await visit(browser, site.url, { engine: "never" });
  expect(await page.locator(".headline h1").innerText()).toMatch(/^30% prefer us/);
  expect(await page.locator(".figure-cell").count()).toBe(5);
  expect(await textOf(page.locator(".banner"))).toContain("Riverside Health and every number below are invented");
  await close();
});

describe("the worked example", () => {
  let seen: Visit;
  let page: Page;
  let shift = 1;
  let first = { headline: "", figures: "", drivers: "" };

  beforeAll(async () => {
    seen = await visit(browser, site.url);
    page = seen.page;
    first = { headline: await headline(page), figures: await figures(page), drivers: await driverTable(page) };
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
      headline: await headline(page),
      figures: await figures(page),
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
    expect(await headline(page)).toMatch(/^30% prefer us \(26–34\): no detectable change since Q2; 9 points would/);
  });

  it("finds the fall of the reviews, and says since when", async () => {
    const reviews = await textOf(figureCell(page, "Reviews 4–5★"));
    expect(reviews).toMatch(/69% 64–73/);
    expect(reviews).toMatch(/−9 pts since Q2 \(−1\d to −[1-9]\)/);
    expect(await headline(page)).toMatch(/reviews at 4–5 stars fell to 69%/);
    expect(await textOf(page.locator("[data-panel=trend]"))).toContain("Possible shift, starts about Jul 2026");
  });

  it("marks as hidden and as claimed what was planted so, and nothing else", async () => {
    const { text } = await saved(page, () => page.locator("#table").getByRole("button", { name: "CSV" }).click());
    const [heads = "", ...lines] = text.trim().split(/\r?\n/);
    const at = heads.split(",").length - 1;
    expect(heads.split(",")[at]).toBe("Disagree");
    const marked = (word: string) => lines.filter((line) => line.endsWith(word)).map((line) => line.split(",")[0]);
    expect(marked("hidden").sort()).toEqual(planted.hidden.map(capital).sort());
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
      /Not found: a gap to the best rival on expertise, safety & outcomes.*reputation goes with choice/,
    );
  });

  it("says where every row of its files went", async () => {
    const sources = await textOf(page.locator("#sources"));
    expect(sources).toMatch(
      /riverside-brand-survey\.csv Qualtrics survey .* 4,843 3 4,800 16 previews and tests; 24 unfinished/,
    );
    expect(sources).toMatch(
      /riverside-crm-leads\.csv Salesforce report .* 12,008 8 10,444 1,542 without consent to use; 14 already counted/,
    );
    expect(sources).toMatch(/riverside-reviews\.csv Google reviews .* 3,001 1 2,988 12 already counted/);
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
    expect(await headline(page)).toContain("since Q1");
  });

  it("repaints for a service line and for a segment, and goes back to everyone", async () => {
    const everyone = await figures(page);
    await choose(page, "Service line", "Cardiology");
    expect(await textOf(figureCell(page, "Preference"))).not.toContain("n 600");
    await choose(page, "Segment", "Gender: Woman");
    expect(new URL(page.url()).hash).toMatch(/service_line=Cardiology.*gender=Woman/);
    await clearFilters(page);
    await expect.poll(() => figures(page), { timeout: 20_000 }).toBe(everyone);
    expect(new URL(page.url()).hash).toBe("");
  });

  it("withholds what is told about too few people, and says so", async () => {
    await choose(page, "Location", "Harbor Point");
    expect(await textOf(figureCell(page, "Preference"))).toMatch(/withheld|n < 11/i);
    expect(await headline(page)).not.toMatch(/\d+% prefer us/);
    const drivers = await textOf(page.locator("[data-panel=drivers]"));
    expect(drivers).toMatch(/n < 11|Not shown/);
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
    const everyone = await figures(page);
    await choose(page, "Service line", "Maternity");
    await matrixRow(page, "access").click({ position: atName });
    const narrowed = await figures(page);
    const hash = new URL(page.url()).hash;
    expect(hash).toContain("service_line=Maternity");
    expect(decodeURIComponent(hash)).toContain("focus=driver:access");
    await page.reload();
    await page.locator("#sources tbody tr").nth(1).waitFor({ timeout: 120_000 });
    await expect.poll(() => figures(page), { timeout: 60_000 }).toBe(narrowed);
    expect(await page.locator(".driver-pane").isVisible()).toBe(true);
    await page.goBack();
    await page.locator(".driver-pane").waitFor({ state: "detached" });
    await page.goBack();
    await expect.poll(() => figures(page), { timeout: 30_000 }).toBe(everyone);
  });

  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-key") ?? null);

  it("focuses a driver by a click and lets go by a second; no number changes", async () => {
    const before = await figures(page);
    await matrixRow(page, "access").click();
    expect(await matrixRow(page, "access").getAttribute("aria-selected")).toBe("true");
    const pane = page.getByRole("complementary", { name: "Access" });
    expect(await textOf(pane)).toContain("Our score against the others");
    expect(await textOf(page.locator("[data-panel=funnel]"))).toMatch(/on access/);
    expect(await figures(page)).toBe(before);
    await matrixRow(page, "access").click();
    await pane.waitFor({ state: "detached" });
    expect(new URL(page.url()).hash).toBe("");
  });

  it("walks the matrix with arrows, focuses with Enter and lets go with Esc", async () => {
    await page.locator("[data-panel=drivers] [role=option][tabindex='0']").focus();
    await page.keyboard.press("Home");
    const top = await focused();
    await page.keyboard.press("ArrowDown");
    const second = await focused();
    expect(second).not.toBe(top);
    await page.keyboard.press("End");
    expect([top, second]).not.toContain(await focused());
    await page.keyboard.press("Home");
    expect(await focused()).toBe(top);
    await page.keyboard.press("Enter");
    await page.locator(".driver-pane").waitFor();
    expect(await matrixRow(page, top ?? "").getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Escape");
    await page.locator(".driver-pane").waitFor({ state: "detached" });
  });

  const expectExplanation = async () => {
    const popover = page.locator("dialog.popover[open]");
    await popover.waitFor();
    for (const term of ["Value", "Formula", "Base", "Interval", "Left out", "Files", "Formula version"])
      expect(await textOf(popover), term).toContain(term);
    expect(await textOf(popover)).toContain("riverside-");
    await popover.locator("summary").click();
    expect(await popover.locator("pre").innerText()).toMatch(/SELECT[\s\S]*FROM/i);
  };

  it("explains a figure by a click, with its SQL, and gives the focus back", async () => {
    const ask = figureCell(page, "NPS").getByRole("button", { name: "How do we know?" });
    await ask.click();
    await expectExplanation();
    expect(await axeFindingsOnPage(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator("dialog.popover[open]").waitFor({ state: "detached" });
    expect(await ask.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it("explains a cell of the matrix by ?, and gives the focus back", async () => {
    await matrixRow(page, "communication").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("?");
    await expectExplanation();
    await page.keyboard.press("Escape");
    await page.locator("dialog.popover[open]").waitFor({ state: "detached" });
    expect(await focused()).toBe("communication");
  });

  it("explains a figure at the head by ? too", async () => {
    await figureCell(page, "Preference").getByRole("button", { name: "Preference" }).focus();
    await page.keyboard.press("Shift+?");
    await page.locator("dialog[open]").waitFor();
    expect(await textOf(page.locator("dialog[open]"))).toContain("Formula");
  });

  it("shows the numbers behind a drawing by a button and by T", async () => {
    const panel = page.locator("[data-panel=drivers]");
    const button = panel.getByRole("button", { name: "Show the numbers" });
    await button.click();
    expect(await panel.locator("tbody tr").count()).toBe(14);
    await page.keyboard.press("t");
    await panel.locator("[role=option]").first().waitFor();
    expect(await panel.locator("tbody tr").count()).toBe(0);
    for (const numbers of await page.getByRole("button", { name: "Show the numbers" }).all()) await numbers.click();
    expect(await page.locator(".chart-numbers table").count()).toBeGreaterThanOrEqual(6);
    for (const numbers of await page.getByRole("button", { name: "Show the numbers" }).all()) await numbers.click();
  });

  it("lists every key on Shift+?, and each letter does what it says", async () => {
    await page.keyboard.press("Shift+?");
    const keys = page.getByRole("dialog", { name: "Keys" });
    await keys.waitFor();
    expect(await textOf(keys)).toContain("one period back");
    await page.keyboard.press("Escape");
    await keys.waitFor({ state: "detached" });
    await page.keyboard.press("f");
    expect(await page.evaluate(() => document.activeElement?.closest("form")?.getAttribute("aria-label"))).toBe(
      "Filters",
    );
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press(",");
    await expect.poll(() => headline(page), { timeout: 20_000 }).toContain("since Q1");
    await page.keyboard.press(".");
    await expect.poll(() => headline(page), { timeout: 20_000 }).toContain("since Q2");
    await page.keyboard.press("]");
    const panelNow = () => page.evaluate(() => document.activeElement?.getAttribute("data-panel"));
    const one = await panelNow();
    await page.keyboard.press("]");
    expect(await panelNow()).not.toBe(one);
    await page.keyboard.press("[");
    expect(await panelNow()).toBe(one);
    await page.keyboard.press("o");
    await page.locator("dialog[open] .drop-area").waitFor();
    expect(await axeFindingsOnPage(page)).toEqual([]);
  });
});

describe.each([
  { name: "a desktop", options: { viewport: { width: 1440, height: 900 } } },
  { name: "a desktop in the dark", options: { viewport: { width: 1440, height: 900 }, colorScheme: "dark" } },
  { name: "a tablet", options: { viewport: { width: 768, height: 1024 } } },
  { name: "a phone", options: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
] as const)("on $name", ({ options }) => {
  it("axe finds nothing and nothing scrolls sideways", async () => {
    const { page, close } = await visit(browser, site.url, { ...options, engine: "never" });
    await page.locator("[data-panel=sources]").waitFor();
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    expect(await axeFindingsOnPage(page)).toEqual([]);
    await close();
  });
});

const capital = (driver: string): string => driver.charAt(0).toUpperCase() + driver.slice(1);
const number = (text: string | undefined): number => Number((text ?? "").replace("−", "-"));
