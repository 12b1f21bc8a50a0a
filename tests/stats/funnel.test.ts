import { describe, expect, it } from "vitest";
import { effectiveN } from "../../src/stats/base.ts";
import type { Answers } from "../../src/stats/itemSums.ts";
import { itemSums } from "../../src/stats/itemSums.ts";
import { countSums, weightedShare } from "../../src/stats/wilson.ts";
import { caseNames, expectClose, truth, vector } from "./vectors.ts";

type Row = Readonly<Record<string, number | null>>;
type Expected = Readonly<Record<string, unknown>>;
const file = "05_funnel";

describe("the brand funnel", () => {
  it.each(caseNames(file))("has a base of its own at every stage and conversion: %s", (name) => {
    const { input, expected, tolerance } = vector<{ rows: Row[] }, Expected>(file, name);
    const weights = input.rows.map((row) => row.w ?? null);
    const item = (stage: string): Answers => input.rows.map((row) => row[stage] ?? null);
    const aware = input.rows.map((row) => (row.unaided === 1 ? 1 : (row.aided ?? null)));
    const among = (earlier: Answers, later: Answers) =>
      later.map((answer, row) => (earlier[row] === 1 ? answer : null));
    const figure = (answers: Answers) => {
      const sums = itemSums(answers, weights);
      const { value, lower, upper, n } = weightedShare(sums);
      return { n, W: sums.w, n_eff: effectiveN(sums), p: value, lower, upper };
    };
    const count = (test: (row: Row, place: number) => boolean) => input.rows.filter(test).length;
    const notPreferred = item("prefer").map((prefer) => (prefer === null ? null : 1 - prefer));
    const got = {
      stages: {
        unaided: figure(item("unaided")),
        aware: figure(aware),
        consider: figure(item("consider")),
        prefer: figure(item("prefer")),
        use: figure(item("use")),
      },
      conversions: {
        aware_to_consider: figure(among(aware, item("consider"))),
        consider_to_prefer: figure(among(item("consider"), item("prefer"))),
        prefer_to_use: figure(among(item("prefer"), item("use"))),
      },
      inconsistent: {
        unaided_not_aided: count((row) => row.unaided === 1 && row.aided === 0),
        consider_not_aware: count((row, place) => row.consider === 1 && aware[place] === 0),
        use_not_prefer: count((row) => row.use === 1 && row.prefer === 0),
      },
      use_without_preference: figure(among(item("use"), notPreferred)),
    };
    expectClose(got, expected, tolerance);
  });

  it("keeps blanks out of the base, as the published 41 % of fliers", () => {
    type Fliers = { counts: Record<string, number>; base_answered: number; rude_pct: number };
    const {
      counts,
      base_answered: base,
      rude_pct: percent,
    } = truth<Fliers>("14-538-flying-recline/expected.json").expected;
    const rude = (counts["Yes, somewhat rude"] ?? 0) + (counts["Yes, very rude"] ?? 0);
    expect(100 * (weightedShare(countSums(rude, base)).value ?? 0)).toBeCloseTo(percent, 4);
  });
});
