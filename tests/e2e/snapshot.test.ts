import { spawnSync } from "node:child_process";
import type { Browser } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { openSite } from "../support/openSite.ts";
import type { RecordingServer } from "../support/serveDist.ts";
import { exampleReady, filter, figureCell, settled, textOf, visit, type Visit } from "../support/visit.ts";

let browser: Browser;
let site: RecordingServer;
let seen: Visit;

openSite((opened) => {
  ({ browser, site } = opened);
});
beforeAll(async () => {
  seen = await visit(browser, site.url);
  await exampleReady(seen.page);
});

/** The sizes of the pages of a PDF, in points, as Chromium writes them. */
const pagesOf = (pdf: Buffer): readonly { readonly width: number; readonly height: number }[] => {
  const text = pdf.toString("latin1");
  const count = text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  const sizes = boxes.map(([, width, height]) => ({ width: Number(width), height: Number(height) }));
  return Array.from({ length: count }, (_, at) => sizes[at] ?? sizes[0] ?? { width: 0, height: 0 });
};

/** What the page says while it is put on paper. */
async function saidOnPaper(): Promise<string> {
  const { page } = seen;
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const said = await textOf(page.locator("body"));
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: null });
  return said;
}

describe("the printed snapshot", () => {
  it.each(["Letter", "A4"])("is exactly one landscape page of %s", async (format) => {
    const pages = pagesOf(await seen.page.pdf({ format, landscape: true, preferCSSPageSize: false }));
    expect(pages).toHaveLength(1);
    expect(pages[0]?.width).toBeGreaterThan(pages[0]?.height ?? 0);
  });

  it("is exactly one landscape page by the page's own rules", async () => {
    const pages = pagesOf(await seen.page.pdf({ preferCSSPageSize: true }));
    expect(pages).toHaveLength(1);
    expect(pages[0]?.width).toBeGreaterThan(pages[0]?.height ?? 0);
  });

  it("says how we stand, what to do and how we know, and has no controls", async () => {
    const paper = await saidOnPaper();
    expect(paper).toContain("Riverside Health · brand health snapshot");
    expect(paper).toMatch(/30% prefer us \(26–34\): no detectable change since Q2/);
    expect(paper).toContain("Be seen sooner: shorten the wait for a first appointment.");
    expect(paper).toMatch(/How do we know\? .*riverside-brand-survey\.csv/);
    expect(paper).toMatch(/formulas v\d/);
    expect(paper).toMatch(/Four kinds of evidence/);
    for (const control of ["Show the numbers", "Drop files", "This is a worked example"])
      expect(paper).not.toContain(control);
  });

  it("carries its text as text", async () => {
    const reader = "pdftotext";
    const { status, stdout } = spawnSync(reader, ["-layout", "-", "-"], {
      input: await seen.page.pdf({ preferCSSPageSize: true }),
      encoding: "utf8",
    });
    if (status === null) return; // without poppler the sentence above, in the page itself, is the test
    expect(stdout).toContain("prefer us");
    expect(stdout).toContain("How do we know?");
  });

  it("names the filters in words, and leaves a focus out", async () => {
    const { page } = seen;
    await filter(page, "Service line").selectOption("Cardiology");
    await page.locator("[data-panel=drivers] [role=option]").first().focus();
    await page.keyboard.press("Enter");
    await settled(page);
    const paper = await saidOnPaper();
    expect(paper).toMatch(/snapshot · .*Cardiology/);
    expect(paper).not.toContain("is in focus");
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(1);
    expect(await textOf(figureCell(page, "Preference"))).toContain("Preference"); // the screen is as it was
    expect(seen.said).toEqual([]);
  });
});
