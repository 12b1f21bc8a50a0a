import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserMemory } from "../support/browserMemory.ts";
import { openSite } from "../support/openSite.ts";
import { acceptHospitals, confirmAll, exampleReady, sheet, visit, type Visit } from "../support/visit.ts";
import { installPeers } from "./layer/buildBenchPage.ts";
import { writeLeads } from "./manyLeads.ts";
import { ms, report } from "./timing.ts";

const folder = mkdtempSync(join(tmpdir(), "whyhere-size-"));
const leads = join(folder, "leads.csv");
const others = join(folder, "others.csv");
const patience = 600_000;

let open: () => Promise<Visit>;

openSite(({ browser, site }) => {
  open = () => visit(browser, site.url);
});
beforeAll(async () => {
  installPeers();
  await writeLeads(leads, 1_000_000);
  await writeLeads(others, 1_000_000, 1_000_000);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Records the longest tasks of the page's own thread from here on. */
const watchTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask" });
  });

/** The longest task since the last look. */
const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks.splice(0)));

async function drop(page: Page, path = leads): Promise<void> {
  await page.getByTestId("choose-files").first().setInputFiles(path);
  await sheet(page).locator(".drop-file").first().waitFor();
}

const isRead = (page: Page) =>
  page.waitForFunction(() => document.querySelector(".drop-file-reading") === null, null, { timeout: patience });

async function load(page: Page): Promise<void> {
  await sheet(page)
    .getByRole("button", { name: /^Load \w+ files?$/ })
    .click();
  await page.locator(".drop-file-loaded").first().waitFor({ timeout: patience });
}

describe("an export of 1,000,000 rows", () => {
  it("is read and loaded beside native DuckDB, the page responsive", async () => {
    const native = JSON.parse(
      execFileSync(process.execPath, [join(installPeers(), "nativeLoad.mjs"), leads], { encoding: "utf8" }),
    ) as { readonly milliseconds: number; readonly rows: number };
    const { page, close } = await open();
    await exampleReady(page);
    const before = browserMemory().all;
    await watchTasks(page);
    const start = performance.now();
    await drop(page);
    await isRead(page);
    const read = performance.now() - start;
    const whileRead = await longestTask(page);
    await confirmAll(page);
    const whileConfirmed = await longestTask(page);
    const loading = performance.now();
    await load(page);
    const loaded = performance.now() - loading;
    const whileLoaded = await longestTask(page);
    const after = browserMemory().all;
    const showing = performance.now();
    await acceptHospitals(page);
    await page.locator(".topbar-example").waitFor({ state: "detached", timeout: patience });
    const shown = performance.now() - showing;
    const whileShown = await longestTask(page);
    const first = browserMemory().all;
    report(`CSV of ${(statSync(leads).size / 1e6).toFixed(0)} MB, 1,000,000 rows`, {
      read: ms(read),
      loaded: ms(loaded),
      "native, one thread": ms(native.milliseconds),
      ratio: ((read + loaded) / native.milliseconds).toFixed(1),
      "longest task while read, confirmed, loaded, shown": [whileRead, whileConfirmed, whileLoaded, whileShown]
        .map(ms)
        .join(", "),
      "page shown after": ms(shown),
      memory: `${before.toFixed(0)} → ${after.toFixed(0)} MB`,
    });
    expect(native.rows).toBe(1_000_000);
    await drop(page, others);
    await isRead(page);
    await confirmAll(page);
    await load(page);
    report("memory of the renderers", {
      "before any file": `${before.toFixed(0)} MB`,
      "after 1,000,000 rows": `${first.toFixed(0)} MB`,
      "after 1,000,000 others": `${browserMemory().all.toFixed(0)} MB`,
    });
    await close();
  });

  it("is let go of within a fraction of a second", async () => {
    const { page, close } = await open();
    await exampleReady(page);
    await drop(page);
    await page.waitForTimeout(1500);
    await sheet(page)
      .getByRole("button", { name: /^Stop / })
      .first()
      .waitFor();
    const after = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const start = performance.now();
          [...document.querySelectorAll("button")].find(({ ariaLabel }) => ariaLabel?.startsWith("Stop "))?.click();
          const look = () => {
            if (document.querySelector(".drop-file-reading") === null) resolve(performance.now() - start);
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    report("reading stopped after the click", { after: ms(after) });
    expect(await page.locator(".drop-file-loaded").count()).toBe(0);
    await close();
  });
});

describe("an export of 1,000,000 rows, dropped again", () => {
  it("adds nothing the second time, and next month's only what is new", async () => {
    const overlapping = join(folder, "overlapping.csv");
    await writeLeads(overlapping, 1_000_000, 500_000);
    const { page, close } = await open();
    await exampleReady(page);
    const before = browserMemory();
    await drop(page);
    await isRead(page);
    await confirmAll(page);
    await load(page);
    await acceptHospitals(page);
    await page.locator(".topbar-example").waitFor({ state: "detached", timeout: patience });
    await page.waitForTimeout(20_000); // what is kept in the browser is written, and what is not needed let go of
    const loaded = browserMemory();
    const again = performance.now();
    await drop(page);
    const refused = sheet(page).locator(".drop-file-refused").first();
    await refused.waitFor({ timeout: patience });
    const told = performance.now() - again;
    const said = (await refused.innerText()).replace(/\s+/g, " ");
    await page.waitForTimeout(5000);
    const second = browserMemory();
    const next = performance.now();
    await drop(page, overlapping);
    await isRead(page);
    await confirmAll(page);
    await load(page);
    const added = performance.now() - next;
    const account = (await sheet(page).locator(".drop-file-loaded").first().innerText()).replace(/\s+/g, " ");
    await page.waitForTimeout(20_000);
    const memory = ({ all, peak }: ReturnType<typeof browserMemory>) =>
      `${all.toFixed(0)} MB, ${peak.toFixed(0)} at most`;
    report("memory of the renderers", {
      "before any file": memory(before),
      "after 1,000,000 rows": memory(loaded),
      "after the same file again": memory(second),
      "after a file half of whose rows are new": memory(browserMemory()),
      "the same file refused after": ms(told),
      "which said": said,
      "the overlapping file read and loaded in": ms(added),
      "which says": account,
    });
    expect(said).toContain("already loaded");
    expect(account).toContain("500,000");
    await close();
  });
});

describe("an export of 5,000,000 rows", () => {
  it("is loaded, or refused in a sentence", async () => {
    const many = join(folder, "many.csv");
    await writeLeads(many, 5_000_000);
    const { page, close } = await open();
    await exampleReady(page);
    const start = performance.now();
    await drop(page, many);
    await isRead(page);
    const read = performance.now() - start;
    await confirmAll(page);
    await sheet(page)
      .getByRole("button", { name: /^Load \w+ files?$/ })
      .click();
    const ended = sheet(page).locator(".drop-file-loaded, .drop-file-refused").first();
    await ended.waitFor({ timeout: patience });
    const all = performance.now() - start;
    report(`CSV of ${(statSync(many).size / 1e6).toFixed(0)} MB, 5,000,000 rows`, {
      read: ms(read),
      all: ms(all),
      said: (await ended.innerText()).replace(/\s+/g, " "),
      memory: `${browserMemory().all.toFixed(0)} MB`,
    });
    expect(await ended.innerText()).toMatch(/5,000,000|more memory than/);
    await close();
  });
});

describe("an export of 15,000,000 rows", () => {
  it("is refused in a sentence before it is read, and what was loaded stays", async () => {
    const tooMany = join(folder, "tooMany.csv");
    await writeLeads(tooMany, 15_000_000);
    const { page, close } = await open();
    await exampleReady(page);
    const start = performance.now();
    await drop(page, tooMany);
    await isRead(page);
    const ended = sheet(page).locator(".drop-file").first();
    report(`CSV of ${(statSync(tooMany).size / 1e6).toFixed(0)} MB, 15,000,000 rows`, {
      "answered after": ms(performance.now() - start),
      said: (await ended.innerText()).replace(/\s+/g, " "),
      memory: `${browserMemory().all.toFixed(0)} MB, ${browserMemory().peak.toFixed(0)} at most`,
    });
    expect(await ended.innerText()).toContain("not loaded");
    await close();
  });
});
