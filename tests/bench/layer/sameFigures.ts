import { noFilter, type Filter } from "../../../src/domain/filter.ts";
import { openDuckdbWasm } from "../../../src/engine/duckdbWasm.ts";
import type { Engine } from "../../../src/engine/engine.ts";
import { staticSql } from "../../../src/engine/sql.ts";
import type { Counting } from "../../../src/metrics/metric.ts";
import { attributesOf, directQuestion, readable } from "../../../src/metrics/question.ts";
import { countings } from "../../../src/metrics/registry.ts";
import { buildModel } from "../../../src/model/buildModel.ts";
import { createTables } from "../../../src/model/createTables.ts";
import { fillSynthetic, syntheticModel, type Sizes } from "../../support/syntheticTables.ts";
import { openLayer } from "./openLayer.ts";

/** Milliseconds of each filter, in the order asked: answered from memory, and its sums by SQL; and how many sums differ. */
export type SameFigures = {
  readonly memory: readonly number[];
  readonly sql: readonly number[];
  readonly statements: number;
  readonly compared: number;
  readonly differing: number;
};

const kept: readonly Filter["keep"][] = [
  { location: ["East"] },
  { location: ["West"] },
  { service_line: ["Heart"] },
  { service_line: ["Bones"], location: ["West"] },
  { age_band: ["65+"] },
  { age_band: ["18-34", "35-64"] },
];

/** The countings whose rows carry every attribute of a filter: memory answers nothing for the others, and says so. */
const countingsUnder = (keep: Filter["keep"]): readonly Counting[] =>
  countings.filter((counting) => {
    const known: readonly string[] = attributesOf(counting);
    return Object.keys(keep).every((attribute) => known.includes(attribute));
  });

/** The sums of every counting under a filter, one statement each, its values written out: a bound value would cost more turns. */
async function sumsBySql(engine: Engine, keep: Filter["keep"]): Promise<readonly number[]> {
  const sums: number[] = [];
  for (const counting of countingsUnder(keep)) {
    const columns = await engine.queryColumns(staticSql(readable(directQuestion(counting, { period: null, keep }))));
    for (const name of Object.keys(counting.sums)) sums.push(Number(columns[name]?.[0] ?? 0) || 0); // no rows: NULL, read as NaN
  }
  return sums;
}

const differs = (a: number, b: number): boolean => Math.abs(a - b) > 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/**
 * Synthetic tables in this page's engine, then filters answered in turn from memory and by SQL. What a filter needs for the first
 * time is worked out while the clock runs; the code itself is warm.
 */
export async function sameFigures(sizes: Sizes): Promise<SameFigures> {
  const engine = await openDuckdbWasm();
  await createTables(engine);
  await buildModel(engine, syntheticModel);
  await fillSynthetic(engine, sizes);
  const layer = await openLayer(engine);
  const [memory, sql]: [number[], number[]] = [[], []];
  let [compared, differing] = [0, 0];
  for (const gender of ["Woman", "Man", "Woman"])
    await layer.answer({ filter: { ...noFilter, keep: { gender: [gender] } }, outcome: null });
  await sumsBySql(engine, { gender: ["Woman"] });
  for (const keep of kept) {
    const asked = performance.now();
    await layer.answer({ filter: { ...noFilter, keep }, outcome: null });
    memory.push(performance.now() - asked);
    const started = performance.now();
    const direct = await sumsBySql(engine, keep);
    sql.push(performance.now() - started);
    const held = await layer.sums(keep, countingsUnder(keep));
    compared += held.length;
    differing += held.filter((sum, place) => differs(sum, direct[place] ?? Number.NaN)).length;
  }
  return { memory, sql, statements: countings.length, compared, differing };
}
