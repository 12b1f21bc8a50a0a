import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright";
import { afterAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import { monthOf } from "../../src/domain/period.ts";
import type { Presented } from "../../src/domain/snapshot.ts";
import { snapshotContent } from "../../src/snapshot/snapshotContent.ts";
import { snapshotHtml } from "../../src/snapshot/snapshotHtml.tsx";
import { snapshotOf } from "../../src/snapshot/snapshotOf.ts";
import { account } from "../../stories/dashboard/droppedFiles.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";
import { openSite } from "../support/openSite.ts";

let browser: Browser;
openSite((opened) => {
  ({ browser } = opened);
});

const folder = mkdtempSync(join(tmpdir(), "whyhere-paper-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The worked example with a sixth hospital, whose name is long. */
function sixHospitals(): Answer {
  const name = "St. Bartholomew Regional Medical Center";
  const { brands, funnel } = workedExample;
  const [last, row] = [brands.at(-1), funnel.at(-1)];
  if (last === undefined || row === undefined) throw new Error("The worked example has no hospitals.");
  return {
    ...workedExample,
    brands: [...brands, { ...last, name, initial: "SB" }],
    funnel: [...funnel, { ...row, brand: name }],
  };
}

const answer = sixHospitals();
const files = Array.from({ length: 6 }, (_, place) => ({ ...account, sha256: String(place).repeat(64) }));
const before = snapshotOf({ ...answer, period: { from: monthOf(2026, 4), to: monthOf(2026, 6) } }, files);
const by = monthOf(2027, 9);
const targets = workedExample.headline.map(({ metric, now }) => ({
  metric,
  value: now.unit === "share" ? 0.9 : 500,
  by,
  keep: {},
  months: now.unit === "count" ? 3 : null,
}));

/** As long as the sheet lets them be, filled with these words. */
const longest = (words: string): Presented => ({
  title: words.repeat(120).slice(0, 120).trim(),
  note: words.repeat(600).slice(0, 600).trim(),
  before,
  targets,
  events: [],
  index: true,
});

describe("a snapshot with 14 drivers, 6 hospitals and the longest words that a presenter may add", () => {
  it.each([
    ["usual words", "For the board of the eastern region, "],
    ["the widest letters", "WMWMWMWMW WMWMW "],
    ["no blank to break at", "m"],
  ])("is printed on exactly one page of A4 and of Letter, nothing cut: %s", async (_, words) => {
    expect(answer.drivers).toHaveLength(14);
    const path = join(folder, "snapshot.html");
    writeFileSync(path, snapshotHtml(snapshotContent(answer, files, longest(words))));
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path).href);
    for (const format of ["A4", "Letter"]) {
      const pdf = (await page.pdf({ format, landscape: true })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), format).toHaveLength(1);
    }
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 1000, height: 741 }); // the box common to both
    const cut = await page.evaluate(() => {
      const paper = document.querySelector(".paper")?.getBoundingClientRect();
      return [...document.querySelectorAll(".paper *")]
        .filter((each) => each.closest("details, .for-phone, .aloud") === null)
        .filter((each) => {
          const { right, bottom, width, height } = each.getBoundingClientRect();
          return width > 0 && height > 0 && (right > (paper?.right ?? 0) + 1 || bottom > (paper?.bottom ?? 0) + 1);
        })
        .map(({ textContent, className }) => `${className} ${textContent}`);
    });
    expect(cut).toEqual([]);
    await page.close();
  });
});
