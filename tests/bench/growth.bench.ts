import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeCrm } from "./crm/rows.ts";
import { buildBenchPage, type BenchPage } from "./layer/buildBenchPage.ts";
import { inPage } from "./layer/inPage.ts";
import { median, ms, quantile, report } from "./timing.ts";

const sizes = [10_000, 100_000, 1_000_000, 5_000_000].filter(
  (rows) => rows <= Math.max(10_000, Number(process.env.ROWS ?? 5_000_000)),
);

let page: BenchPage;

beforeAll(async () => {
  page = await buildBenchPage();
});
afterAll(() => page.close());

it("answers whatever the number of CRM records", async () => {
  const medians: number[] = [];
  for (const rows of sizes) {
    await writeCrm(join(page.folder, "crm.csv"), rows);
    const { result, memory } = await inPage<readonly number[]>(page.url, "answersOfCrm");
    const before = medians.at(-1);
    medians.push(median(result));
    report(`the whole answer, ${String(rows)} CRM records`, {
      median: ms(median(result)),
      p95: ms(quantile(result, 0.95)),
      "memory of the page at most": `${memory.peak.toFixed(0)} MB`,
      ...(before === undefined ? {} : { "to the one before": `${(median(result) / before).toFixed(2)} ×` }),
    });
    expect(result.length).toBeGreaterThan(0);
  }
}, 5_400_000);
