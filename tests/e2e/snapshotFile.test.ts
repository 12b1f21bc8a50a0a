import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { monthOf } from "../../src/domain/period.ts";
import { emptyWorkspace } from "../../src/state/workspace.ts";
import { workspaceFile } from "../../src/state/workspaceFile.ts";
import { axeFindingsOnPage } from "../support/axe.ts";
import { openSite } from "../support/openSite.ts";
import type { RecordingServer } from "../support/serveDist.ts";
import { dropOn, exampleReady, fileAt, filter, saved, settled, textOf, visit, type Visit } from "../support/visit.ts";
import { schemaFindings } from "../snapshot/schema.ts";

const folder = mkdtempSync(join(tmpdir(), "whyhere-snapshot-"));
const earlierPath = join(folder, "earlier.json");

/** What a presenter sets, as the page keeps it. */
const targets = [{ metric: "preference", value: 0.4, by: monthOf(2027, 9), keep: {}, months: null }] as const;
const events = [{ on: "2026-03-02", text: "Radio campaign" }];

/** What the command writes for a worked example: list and page. Riverside's with an earlier snapshot, a target and an event. */
function byCommand(example: string) {
  const out = join(folder, example);
  const workspace = join(folder, "workspace.json");
  writeFileSync(workspace, workspaceFile({ ...emptyWorkspace, targets, events }));
  const presented = example === "riverside" ? ["--since", earlierPath, "--workspace", workspace] : [];
  const words = [".ci/snapshot.mjs", "--pptx", "--out", out, ...presented, `data/${example}`];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const written = (ending: string) =>
    readFileSync(join(out, readdirSync(out).find((name) => name.endsWith(ending)) ?? ""));
  return { json: written(".json").toString(), html: written(".html").toString(), pptx: written(".pptx") };
}

let browser: Browser;
let site: RecordingServer;
let seen: Visit;
const forms: Record<string, { readonly json: string; readonly html: string; readonly pptx: Buffer }> = {};

/** What the page saves: list and page, and how long the page took to make. */
async function byPage(page: Page) {
  await page.getByRole("button", { name: "Snapshot", exact: true }).click();
  const sheet = page.getByRole("dialog", { name: "Snapshot" });
  const press = (name: RegExp) => saved(page, () => sheet.getByRole("button", { name }).click());
  const json = (await press(/JSON/)).text;
  const html = (await press(/HTML/)).text;
  const pptx = (await press(/PPTX/)).bytes;
  await page.keyboard.press("Escape");
  return { json, html, pptx };
}

/** Saves the list of the second quarter and drops it on the third; sets a target and an event. */
async function present(page: Page) {
  await filter(page, "Period").selectOption({ label: "Q2 2026" });
  await settled(page);
  await page.getByRole("button", { name: "Snapshot", exact: true }).click();
  const { text } = await saved(page, () => page.getByRole("dialog").getByRole("button", { name: /JSON/ }).click());
  writeFileSync(earlierPath, text);
  await page.keyboard.press("Escape");
  await filter(page, "Period").selectOption({ label: "Q3 2026" });
  await settled(page);
  await dropOn(page, [fileAt(earlierPath)]);
  await page.getByRole("dialog", { name: /What changed since the snapshot of Q2 2026/ }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Targets and events" }).click();
  const sheet = page.getByRole("dialog", { name: "Targets and events" });
  await sheet.getByLabel("Target for Preference").fill("40");
  await sheet.getByLabel("Day").fill("2026-03-02");
  await sheet.getByLabel("What happened").fill("Radio campaign");
  await page.keyboard.press("Enter");
  await sheet.getByRole("button", { name: "Set beside the figures" }).click();
}

openSite((opened) => {
  ({ browser, site } = opened);
});
beforeAll(async () => {
  seen = await visit(browser, site.url);
  await exampleReady(seen.page);
  await present(seen.page);
  forms.riverside = await byPage(seen.page);
  await seen.page.getByRole("button", { name: /US hospitals example/ }).click();
  await seen.page.locator("[data-panel=market] svg").first().waitFor({ timeout: 120_000 });
  await exampleReady(seen.page);
  await settled(seen.page);
  forms["us-hospitals"] = await byPage(seen.page);
}, 600_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
});

describe.each(["riverside", "us-hospitals"])("the snapshot of %s", (example) => {
  it(
    "is the same, byte for byte, from the page and by the command, and conforms to the schema",
    { timeout: 600_000 },
    () => {
      const command = byCommand(example);
      expect(schemaFindings(JSON.parse(command.json))).toEqual([]);
      expect(forms[example]?.json).toBe(command.json);
      expect(forms[example]?.html === command.html).toBe(true);
      expect(forms[example]?.pptx.equals(command.pptx)).toBe(true);
    },
  );

  it("carries what was set beside it", () => {
    const { since, targets: set, events: noted } = JSON.parse(forms[example]?.json ?? "{}");
    if (example === "riverside") {
      expect(since.summary).toMatch(/^Since the snapshot of Q2 2026 .* tested figures changed detectably/);
      expect(since.figures.length).toBeGreaterThan(60);
      expect(set).toMatchObject([{ of: "preference@2026-07..2026-09", standing: "below" }]);
      expect(noted).toEqual([{ letter: "A", ...events[0] }]);
    } else expect([since, set, noted]).toEqual([null, [], []]);
  });

  describe("as a file opened from disk, without scripts", () => {
    const open = async (options: BrowserContextOptions) => {
      const path = join(folder, `${example}.html`);
      writeFileSync(path, forms[example]?.html ?? "");
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const asked: string[] = [];
      const said: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("console", (line) => said.push(line.text()));
      await page.goto(pathToFileURL(path).href);
      return { page, asked, said, close: () => context.close() };
    };

    it("is below 1 MB, asks for nothing and says all its figures", async () => {
      expect(Buffer.byteLength(forms[example]?.html ?? "")).toBeLessThan(1_000_000);
      const { page, asked, said, close } = await open({ javaScriptEnabled: false });
      expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
      expect(asked.filter((url) => url.startsWith("file:"))).toHaveLength(1);
      expect(said).toEqual([]);
      expect(await textOf(page.locator("h1"))).toBe(JSON.parse(forms[example]?.json ?? "{}").sentences.headline);
      await close();
    });

    it.each([
      ["light", 1440],
      ["dark", 390],
    ] as const)(
      "has no fault that axe can find, %s at %i px, folded open, and is not wider than the screen",
      async (colorScheme, width) => {
        const { page, close } = await open({ colorScheme, viewport: { width, height: 844 } });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await page.evaluate(() => {
          for (const folded of document.querySelectorAll("details")) folded.open = true;
        });
        expect(await axeFindingsOnPage(page)).toEqual([]);
        await close();
      },
    );

    it.each(["A4", "Letter"])("prints on one landscape page of %s", async (format) => {
      const { page, close } = await open({});
      const pdf = (await page.pdf({ format, landscape: true })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
      await close();
    });
  });
});

describe("what stays behind", () => {
  it("is every sentence that a patient wrote, in private or in public", () => {
    const texts = ["brand-survey", "reviews"].flatMap((name) => {
      const csv = readFileSync(`data/riverside/riverside-${name}.csv`, "utf8");
      return [...csv.matchAll(/"([^"]{60,})"|,([A-Z][^",\n]{60,}),/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
    });
    expect(texts.length).toBeGreaterThan(100);
    const left = `${forms.riverside?.json ?? ""}${forms.riverside?.html ?? ""}`;
    expect(texts.filter((text) => left.includes(text.slice(0, 60)))).toEqual([]);
  });
});

describe("the visit that made them", () => {
  it("asked nothing of any other origin and left no error", () => {
    expect(seen.requests.filter(({ url }) => new URL(url).origin !== new URL(site.url).origin)).toEqual([]);
    expect(seen.said).toEqual([]);
  });
});
