import { afterAll, beforeAll, expect, it } from "vitest";
import type { Sizes } from "../support/syntheticTables.ts";
import { buildBenchPage, type BenchPage } from "./layer/buildBenchPage.ts";
import { inPage } from "./layer/inPage.ts";
import type { SameFigures } from "./layer/sameFigures.ts";
import { median, ms, quantile, report } from "./timing.ts";

/** A hundred thousand respondents give 300,000 ratings of brands and 3,600,000 of drivers. */
const part = Number(process.env.ROWS ?? 1_000_000) / 1_000_000;
const sizes: Sizes = { respondents: 100_000 * part, leads: 1_000_000 * part, reviews: 1_000_000 * part };

let page: BenchPage;

beforeAll(async () => {
  page = await buildBenchPage();
});
afterAll(() => page.close());

it("answers a filter in memory sooner than the same sums by SQL in the page's own engine, and to the same sums", async () => {
  const { result, memory } = await inPage<SameFigures>(page.url, "sameFigures", sizes);
  const ratio = (part: number) => (quantile(result.sql, part) / quantile(result.memory, part)).toFixed(1);
  report(
    `the whole answer, in Chromium, ${Object.entries(sizes)
      .map(([what, count]) => `${String(count)} ${what}`)
      .join(", ")}`,
    {
      "in memory, median": ms(median(result.memory)),
      p95: ms(quantile(result.memory, 0.95)),
      [`by ${String(result.statements)} SQL statements, median`]: ms(median(result.sql)),
      "SQL p95": ms(quantile(result.sql, 0.95)),
      ratio: `${ratio(0.5)} × median, ${ratio(0.95)} × p95`,
      "sums compared": String(result.compared),
      "memory of the page at most": `${memory.peak.toFixed(0)} MB`,
    },
  );
  expect(result.differing).toBe(0);
  expect(median(result.sql)).toBeGreaterThan(median(result.memory));
}, 5_400_000);
