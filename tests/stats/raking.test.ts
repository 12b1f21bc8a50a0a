import { describe, expect, it } from "vitest";
import type { RakingRow } from "../../src/stats/raking.ts";
import { rake, summariseWeights } from "../../src/stats/raking.ts";
import { truthColumns } from "./table.ts";
import { caseNames, expectClose, truth, vector } from "./vectors.ts";

const file = "19_raking";
type Targets = Record<string, Record<string, number>>;
type Input = { rows: RakingRow[]; targets: Targets; cap?: number; floor?: number };
type Expected = { w?: number[]; iterations_to_1e9?: number };

const margins = (targets: Targets) =>
  Object.entries(targets).map(([variable, shares]) => ({ variable, targets: shares }));

function raked(input: Input) {
  const bounds = input.cap === undefined ? null : { cap: input.cap, floor: input.floor ?? 0 };
  const result = rake(input.rows, margins(input.targets), bounds);
  if (result.status !== "raked") throw new Error(result.error);
  return result;
}

describe("raking", () => {
  it.each(caseNames(file).filter((name) => !/targets|equal/.test(name)))("meets R's survey::rake: %s", (name) => {
    const { input, expected, tolerance } = vector<Input, Expected>(file, name);
    const { weights, passes, rounds, isConverged, largestMarginError, summary } = raked(input);
    const got = {
      w: weights,
      iterations_to_1e9: passes,
      rounds,
      converged: isConverged,
      max_margin_error: largestMarginError,
      n: summary.n,
      n_eff: summary.nEffective,
      deff: summary.designEffect,
      min: summary.smallest,
      max: summary.largest,
    };
    expectClose(got, expected, tolerance);
  });

  it("names targets that do not add up, and categories nobody or only the data has", () => {
    const { input, expected } = vector<{ targets: Targets }, { error: string; variable: string; sum: number }>(
      file,
      "targets must sum to 1",
    );
    expect(rake([], margins(input.targets))).toEqual({ status: "error", ...expected });
    const sex = margins({ sex: { F: 0.5, M: 0.5 } });
    expect(rake([{ sex: "F" }], sex)).toMatchObject({ error: "empty-category", category: "M" });
    expect(rake([{ sex: "F" }, { sex: "X" }], sex)).toMatchObject({ error: "unknown-category", category: "X" });
    expect(rake([{ sex: "F" }, { sex: "M" }], sex, null, [1, 0])).toMatchObject({
      error: "empty-category",
      category: "M",
    });
    expect(rake([], sex)).toMatchObject({ error: "no-rows" });
  });

  it("summarises weights, warns of a large design effect and refuses a useless one", () => {
    const { input, expected, tolerance } = vector<{ w: number[] }, object>(file, "equal weights");
    const { n, nEffective, designEffect, smallest, largest } = summariseWeights(input.w);
    expectClose({ n, n_eff: nEffective, deff: designEffect, min: smallest, max: largest }, expected, tolerance);
    expect(summariseWeights([1, 1, 1, 3]).verdict).toBe("ok");
    expect(summariseWeights([1, 1, 1, 1, 12]).verdict).toBe("warn");
    expect(summariseWeights([0, 0, 0, 9]).verdict).toBe("refuse");
    expect(summariseWeights([])).toMatchObject({ n: 0, smallest: null, designEffect: null });
  });

  it("summarises as many weights as a large survey has", () => {
    const many = Float64Array.from({ length: 300_000 }, (_, i) => (i % 2 === 0 ? 0.5 : 1.5));
    expect(summariseWeights(many)).toMatchObject({ n: 300_000, smallest: 0.5, largest: 1.5 });
  });

  it.each(caseNames(file).filter((name) => !/targets|equal/.test(name)))(
    "gives every respondent of a pattern counted once the weight of its rows: %s",
    (name) => {
      const { input } = vector<Input, Expected>(file, name);
      const patterns = [...new Set(input.rows.map((row) => JSON.stringify(row)))];
      const counts = patterns.map((text) => input.rows.filter((row) => JSON.stringify(row) === text).length);
      const bounds = input.cap === undefined ? null : { cap: input.cap, floor: input.floor ?? 0 };
      const rows = patterns.map((text) => JSON.parse(text) as RakingRow); // as just written
      const counted = rake(rows, margins(input.targets), bounds, undefined, counts);
      const whole = raked(input);
      if (counted.status !== "raked") throw new Error(counted.error);
      expect(counted.summary.n).toBe(whole.summary.n);
      input.rows.forEach((row, i) => {
        const pattern = patterns.indexOf(JSON.stringify(row));
        expect(counted.weights[pattern]).toBeCloseTo(whole.weights[i] ?? Number.NaN, 8);
      });
    },
  );

  it("keeps the start weights' relations inside a category", () => {
    const rows = [{ sex: "F" }, { sex: "F" }, { sex: "M" }];
    const result = rake(rows, margins({ sex: { F: 0.5, M: 0.5 } }), null, [1, 3, 4]);
    expect(result.status === "raked" ? result.weights.map((w) => Math.round(w * 1e9) / 1e9) : null).toEqual([
      0.375, 1.125, 1.5,
    ]);
  });

  it("reproduces the published Californian school survey", () => {
    type Cell = { stype: string; "sch.wide": string; weight: number };
    type Api = { margins: Targets; recomputed: { raked_mean: number; weight_by_cell: Cell[]; kish_neff: number } };
    const { margins: counts, recomputed } = truth<Api>("04-survey-api-raking/expected.json").expected;
    const columns = truthColumns("04-survey-api-raking/apiclus1.csv");
    const rows = (columns.stype ?? []).map((stype, i) => ({
      stype: String(stype),
      "sch.wide": String(columns["sch.wide"]?.[i]),
    }));
    const total = 6194;
    const shares = Object.fromEntries(
      Object.entries(counts).map(([variable, margin]) => [
        variable,
        Object.fromEntries(Object.entries(margin).map(([category, count]) => [category, count / total])),
      ]),
    );
    const { weights, summary } = raked({ rows, targets: shares });
    const scale = total / rows.length;
    for (const cell of recomputed.weight_by_cell) {
      const place = rows.findIndex((row) => row.stype === cell.stype && row["sch.wide"] === cell["sch.wide"]);
      expect((weights[place] ?? 0) * scale).toBeCloseTo(cell.weight, 2); // R stopped at its default tolerance of one
    }
    const scores = columns.api00 ?? [];
    const mean = scores.reduce<number>((sum, score, i) => sum + Number(score) * (weights[i] ?? 0), 0) / rows.length;
    expect(mean).toBeCloseTo(recomputed.raked_mean, 2);
    expect(summary.nEffective).toBeCloseTo(recomputed.kish_neff, 1);
  });
});
