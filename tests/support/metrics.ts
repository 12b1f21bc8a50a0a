import { beforeAll } from "vitest";
import type { Figure, FigureKeys } from "../../src/domain/figure.ts";
import type { TableName } from "../../src/domain/table.ts";
import type { Engine } from "../../src/engine/engine.ts";
import type { Counting, Metric } from "../../src/metrics/metric.ts";
import { directQuestion, type Population } from "../../src/metrics/question.ts";
import { bind } from "../../src/model/bind.ts";
import { rebuild, type Rows } from "./model.ts";
import { emptyEngine } from "./sharedEngine.ts";
import { syntheticModel } from "./syntheticTables.ts";

/** Everybody, at any time. */
export const everybody: Population = { period: null, keep: {} };

let latest: object | null = null;

/** A real engine for the tests of a group, its model built over these few rows. */
export function modelOver(rows: Readonly<Partial<Record<TableName, Rows>>>): () => Engine {
  let engine: Engine | null = null;
  beforeAll(async () => {
    engine = await emptyEngine();
    await rebuild(engine, syntheticModel, rows);
    latest = rows;
  });
  return () => {
    if (engine === null) throw new Error("The engine opens before the first test.");
    if (latest !== rows) throw new Error("Another group of tests has built its model since.");
    return engine;
  };
}

/** The sums of a counting, from the engine. */
export async function sumsFrom<Name extends string>(
  engine: Engine,
  counting: Counting<Name>,
  population: Population = everybody,
  match: FigureKeys = {},
): Promise<Readonly<Record<Name, number>>> {
  const columns = await engine.queryColumns(bind(directQuestion(counting, population, match)));
  const sums = Object.entries(columns).map(([name, column]) => [name, Number(column[0])] as const);
  return Object.fromEntries(sums) as Record<Name, number>; // the question names its columns after the sums
}

/** The figure of a metric, from the engine: its own sums and those of its base. */
export async function figureFrom<Name extends string, Base extends string>(
  engine: Engine,
  metric: Metric<Name, Base>,
  keys: FigureKeys = {},
  population: Population = everybody,
): Promise<Figure> {
  const own = await sumsFrom(engine, metric.counted, population, keys);
  const base = metric.over === null ? {} : await sumsFrom(engine, metric.over, population);
  return metric.figure({ ...own, ...base } as Parameters<typeof metric.figure>[0], keys); // both name all sums
}

/** n rows made from their number, counted from 0. */
export const times = <T>(n: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: n }, (_, i) => make(i));

/** A respondent of September 2026, of weight 1. */
export const respondent = (i: number, more: Rows[number] = {}) => ({
  row_id: i,
  file_id: "survey",
  line: i,
  boot_group: i % 200,
  responded_on: "2026-09-15",
  weight: 1,
  ...more,
});

/** A CRM record selected in September 2026. */
export const selected = (i: number, more: Rows[number] = {}) => ({
  row_id: i,
  file_id: "crm",
  line: i,
  boot_group: i % 200,
  created_on: "2026-03-01",
  decided_on: "2026-09-15",
  state: "selected",
  ...more,
});

/** A review about our East site, of September 2026, by an author of its own. */
export const reviewed = (i: number, more: Rows[number] = {}) => ({
  row_id: i,
  file_id: "reviews",
  line: i,
  boot_group: i % 200,
  brand_label: "Own East",
  site: "Google",
  posted_on: "2026-09-15",
  author_key: `author ${String(i)}`,
  kind: "review",
  text: "some words here",
  words: 3,
  ...more,
});
