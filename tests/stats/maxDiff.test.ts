import { describe, expect, it } from "vitest";
import { itemSums } from "../../src/stats/itemSums.ts";
import { maxDiff, utility } from "../../src/stats/maxDiff.ts";
import { weightedMean } from "../../src/stats/mean.ts";
import { weightedShare } from "../../src/stats/wilson.ts";
import { expectClose, vector } from "./vectors.ts";

const file = "11_stated_maxdiff";
type Task = { resp: number; w: number; shown: string[]; best: string; worst: string };

describe("stated importance", () => {
  const { input, expected, tolerance } = vector<{ tasks: Task[] }, { items: { item: string }[] }>(
    file,
    "8 respondents x 3 tasks of 4 items",
  );
  const tasks = input.tasks.map(({ resp, w, ...task }) => ({ respondent: resp, weight: w, ...task }));

  it("scores best–worst tasks, with errors clustered by respondent", () => {
    const items = maxDiff(tasks);
    const got = expected.items.map(({ item }) => {
      const found = items.find((candidate) => candidate.item === item);
      return { ...found, se: found?.standardError };
    });
    expectClose(got, expected.items, tolerance);
    expect(items.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(100, 10);
  });

  it("gives an item that always wins a finite utility", () => {
    type Bound = { best: number; worst: number; shown: number };
    const { input: bound, expected: reached } = vector<Bound, object>(
      file,
      "item always best (share of choices at the bound)",
    );
    const score = (bound.best - bound.worst) / bound.shown;
    expectClose({ score, utility: utility(score, bound.shown) }, reached, tolerance);
  });

  it("leaves tasks with an illegal weight out, and scores a skipped task as neither", () => {
    const one = maxDiff([{ respondent: 1, shown: ["a", "b"], best: null, worst: null }]);
    expect(one.map(({ score, share, standardError }) => [score, share, standardError])).toEqual([
      [0, 50, null],
      [0, 50, null],
    ]);
    expect(maxDiff([{ respondent: 1, weight: -1, shown: ["a"], best: "a", worst: null }])).toEqual([]);
    expect(maxDiff([{ respondent: 1, weight: 0, shown: ["a"], best: "a", worst: null }])[0]).toMatchObject({
      score: null,
      share: null,
    });
  });

  it("is a mean and a top-two-box for ratings", () => {
    type Row = { w: number; staff: number | null; cost: number | null };
    const ratings = vector<{ rows: Row[] }, object>(file, "stated ratings");
    const of = (name: "staff" | "cost") => {
      const answers = ratings.input.rows.map((row) => row[name]);
      const weights = ratings.input.rows.map((row) => row.w);
      const sums = itemSums(answers, weights);
      const top = answers.map((x) => (x === null ? null : Number(x >= 4)));
      return { n: sums.n, mean: weightedMean(sums).value, top2: weightedShare(itemSums(top, weights)).value };
    };
    expectClose({ staff: of("staff"), cost: of("cost") }, ratings.expected, tolerance);
  });
});
