import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { changes } from "./crm/changes.ts";
import { writeCrm } from "./crm/rows.ts";
import type { Measured } from "./crm/task.ts";
import { buildBenchPage, type BenchPage } from "./layer/buildBenchPage.ts";
import { inPage, type InPage } from "./layer/inPage.ts";
import { median, ms, quantile, report, reportTable } from "./timing.ts";

/** How many records; fewer for a quick look: `ROWS=100000 npm run bench -- tests/bench/peers.bench.ts`. */
const rows = Number(process.env.ROWS ?? 1_000_000);
const rounds = Number(process.env.ROUNDS ?? 3);

const engines = {
  ours: "Whyhere, in memory",
  crossfilter: "crossfilter2 1.5.4",
  mosaic: "Mosaic 0.32.0",
  duckdb: "DuckDB-WASM 1.32.0, 5 statements",
  arquero: "arquero 8.0.3",
  perspective: "Perspective 5.5.1",
} as const;
type EngineName = keyof typeof engines;
const names = Object.keys(engines) as EngineName[]; // of the constant above

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
  readonly peak: number;
};

function summaryOf(runs: readonly Run[]): Summary {
  const times = runs.flatMap(({ result }) => result.times);
  return {
    opened: median(runs.map(({ result }) => result.opened)),
    median: median(times),
    p95: quantile(times, 0.95),
    held: median(runs.map(({ memory }) => memory.page)),
    peak: median(runs.map(({ memory }) => memory.peak)),
  };
}

const megabytes = (amount: number): string => `${amount.toFixed(0)} MB`;
const times = (ratio: number): string => `${ratio.toFixed(1)} ×`;

const head = ["engine", "file → first answer", "change, median", "p95", "memory", "at most"];
const ratios = ["median ÷ ours", "p95 ÷ ours", "our memory ÷ its", "without SQL"];

function print(runs: ReadonlyMap<EngineName, readonly Run[]>): void {
  const own = runs.get("ours") ?? [];
  const ours = summaryOf(own);
  const alone = median(own.map(({ released }) => released.page));
  report(`${String(rows)} CRM records, ${megabytes(statSync(join(page.folder, "crm.csv")).size / 1e6)}`, {
    "fresh browsers each": String(rounds),
    changes: String(changes.length),
    "load average": (loadavg()[0] ?? 0).toFixed(1),
    "ours without the SQL engine": megabytes(alone),
  });
  reportTable(
    [...head, ...ratios],
    [...runs].map(([name, all]) => {
      const its = summaryOf(all);
      return [
        engines[name],
        ms(its.opened),
        ms(its.median),
        ms(its.p95),
        megabytes(its.held),
        megabytes(its.peak),
        ...(name === "ours"
          ? ratios.map(() => "")
          : [
              times(its.median / ours.median),
              times(its.p95 / ours.p95),
              (ours.held / its.held).toFixed(2),
              (alone / its.held).toFixed(2),
            ]),
      ];
    }),
  );
}

it("answers five aggregates under sixty changes of the filter to the same counts as its peers, and sooner", async () => {
  const runs = new Map<EngineName, Run[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of names)
      runs.get(name)?.push({ ...(await inPage<Measured>(page.url, "measureEngine", name)), load: loadavg()[0] ?? 0 });
  mkdirSync("reports", { recursive: true });
  writeFileSync("reports/peers.json", JSON.stringify({ rows, changes, runs: Object.fromEntries(runs) }));
  print(runs);
  const [first] = runs.get("ours") ?? [];
  for (const own of runs.values()) for (const { result } of own) expect(result.answers).toEqual(first?.result.answers);
  const ours = summaryOf(runs.get("ours") ?? []).median;
  for (const name of names.filter((each) => each !== "ours"))
    expect(summaryOf(runs.get(name) ?? []).median).toBeGreaterThan(ours);
}, 5_400_000);
