import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { changes } from "./crm/changes.ts";
import { writeCrm } from "./crm/rows.ts";
import type { Measured, Pace } from "./crm/task.ts";
import { buildBenchPage, type BenchPage } from "./layer/buildBenchPage.ts";
import { inPage, type InPage } from "./layer/inPage.ts";
import { median, ms, quantile, report, reportTable } from "./timing.ts";

/** How many records; fewer for a quick look: `ROWS=100000 npm run bench -- tests/bench/peers.bench.ts`. */
const rows = Number(process.env.ROWS ?? 1_000_000);
const rounds = Number(process.env.ROUNDS ?? 3);

/** Each line of the table: its words, and which engine runs how. */
const lines = {
  ours: { label: "Whyhere, in memory", name: "ours", pace: "quick" },
  crossfilter: { label: "crossfilter2 1.5.4", name: "crossfilter", pace: "quick" },
  mosaic: { label: "Mosaic 0.32.0", name: "mosaic", pace: "quick" },
  duckdb: { label: "DuckDB-WASM 1.32.0, 5 statements", name: "duckdb", pace: "quick" },
  arquero: { label: "arquero 8.0.3", name: "arquero", pace: "quick" },
  perspective: { label: "Perspective 5.5.1", name: "perspective", pace: "quick" },
  oursAhead: { label: "Whyhere, 1.5 s between changes to work ahead", name: "ours", pace: "ahead" },
  mosaicAhead: { label: "Mosaic, told the next attribute 1.5 s before", name: "mosaic", pace: "ahead" },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly name: string; readonly pace: Pace }>>;
type Line = keyof typeof lines;
/** Ours and the named ones alone, for a quick look: `ENGINES=crossfilter,mosaic`. */
const named = process.env.ENGINES?.split(",");
const all = (Object.keys(lines) as Line[]).filter((line) => line === "ours" || named?.includes(line) !== false); // of the constant above

let page: BenchPage;

beforeAll(async () => {
  page = await buildBenchPage();
  await writeCrm(join(page.folder, "crm.csv"), rows);
});
afterAll(() => page.close());

type Run = InPage<Measured> & { readonly load: number };
type Summary = {
  readonly opened: number;
  readonly median: number;
  readonly p95: number;
  readonly held: number;
  readonly empty: number;
  readonly peak: number;
};

function summaryOf(runs: readonly Run[]): Summary {
  const times = runs.flatMap(({ result }) => result.times);
  return {
    opened: median(runs.map(({ result }) => result.opened)),
    median: median(times),
    p95: quantile(times, 0.95),
    held: median(runs.map(({ memory }) => memory.page)),
    empty: median(runs.map(({ empty }) => empty.page)),
    peak: median(runs.map(({ memory }) => memory.peak)),
  };
}

const megabytes = (amount: number): string => `${amount.toFixed(0)} MB`;
const times = (ratio: number): string => `${ratio.toFixed(1)} ×`;

const head = ["engine", "file → first answer", "change, median", "p95", "memory", "at most"];
const ratios = ["median ÷ ours", "p95 ÷ ours", "our memory ÷ its", "without SQL", "and beyond an empty page"];

function print(runs: ReadonlyMap<Line, readonly Run[]>): void {
  const first = runs.get("ours") ?? [];
  const ours = summaryOf(first);
  const alone = median(first.map(({ released }) => released.page));
  report(`${String(rows)} CRM records, ${megabytes(statSync(join(page.folder, "crm.csv")).size / 1e6)}`, {
    "fresh browsers each": String(rounds),
    changes: String(changes.length),
    "load average": (loadavg()[0] ?? 0).toFixed(1),
    "ours without the SQL engine": megabytes(alone),
    "an empty page": megabytes(ours.empty),
  });
  reportTable(
    [...head, ...ratios],
    [...runs].map(([line, own]) => {
      const its = summaryOf(own);
      return [
        lines[line].label,
        ms(its.opened),
        ms(its.median),
        ms(its.p95),
        megabytes(its.held),
        megabytes(its.peak),
        ...(line === "ours"
          ? ratios.map(() => "")
          : [
              times(its.median / ours.median),
              times(its.p95 / ours.p95),
              (ours.held / its.held).toFixed(2),
              (alone / its.held).toFixed(2),
              ((alone - ours.empty) / (its.held - its.empty)).toFixed(2),
            ]),
      ];
    }),
  );
}

it("answers five aggregates under sixty changes of the filter to the same counts as its peers, and sooner", async () => {
  const runs = new Map<Line, Run[]>(all.map((line) => [line, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const line of all)
      runs.get(line)?.push({
        ...(await inPage<Measured>(page.url, "measureEngine", lines[line])),
        load: loadavg()[0] ?? 0,
      });
  mkdirSync("reports", { recursive: true });
  writeFileSync("reports/peers.json", JSON.stringify({ rows, changes, runs: Object.fromEntries(runs) }));
  print(runs);
  const [first] = runs.get("ours") ?? [];
  for (const own of runs.values()) for (const { result } of own) expect(result.answers).toEqual(first?.result.answers);
  const ours = summaryOf(runs.get("ours") ?? []).median;
  for (const line of all.filter((each) => lines[each].name !== "ours"))
    expect(summaryOf(runs.get(line) ?? []).median).toBeGreaterThan(ours);
}, 5_400_000);
