import { describe, expect, it } from "vitest";
import { noFilter } from "../../src/domain/filter.ts";
import { answer } from "../../src/instant/answer.ts";
import { bestWorstSums } from "../../src/metrics/definitions/saysBestWorst.ts";
import { maxDiffScore } from "../../src/stats/maxDiff.ts";
import { vector } from "../stats/vectors.ts";
import { instantOf } from "../support/model.ts";
import { modelOver, respondent, sumsFrom, times } from "../support/metrics.ts";
import { syntheticModel } from "../support/syntheticTables.ts";

type Task = { resp: number; w: number; shown: string[]; best: string; worst: string };
type Item = { item: string; score: number; se: number; share: number };
const { input, expected } = vector<{ tasks: Task[] }, { items: Item[] }>(
  "11_stated_maxdiff",
  "8 respondents x 3 tasks of 4 items",
);
const driverOf: Readonly<Record<string, string>> = {
  reputation: "reputation",
  doctor: "expertise",
  distance: "location",
  insurance: "insurance",
  wait: "access",
  cost: "cost",
};

/** What each respondent of the vector did with each item. */
const done = Object.entries(driverOf).flatMap(([item, driver]) =>
  [...new Set(input.tasks.map(({ resp }) => resp))].flatMap((resp) => {
    const shown = input.tasks.filter((task) => task.resp === resp && task.shown.includes(item));
    const chosen = (which: "best" | "worst") => shown.filter((task) => task[which] === item).length;
    return shown.length === 0
      ? []
      : [{ resp, driver, shown: shown.length, best: chosen("best"), worst: chosen("worst") }];
  }),
);
const weightOf = (resp: number) => input.tasks.find((task) => task.resp === resp)?.w ?? 1;
const copies = 5;
const people = [...new Set(input.tasks.map(({ resp }) => resp))].flatMap((resp) =>
  times(copies, (copy) => ({ resp, row: resp * 100 + copy, copy })),
);

const engine = modelOver({
  // The first copy of everybody answers in September, the others in August.
  response: people.map(({ resp, row, copy }) =>
    respondent(row, { weight: weightOf(resp), responded_on: copy === 0 ? "2026-09-15" : "2026-08-15" }),
  ),
  driver_importance: people.flatMap(({ resp, row }) =>
    done.flatMap(({ resp: who, ...counts }) => (who === resp ? [{ row_id: row, ...counts }] : [])),
  ),
});

describe("says by best and worst", () => {
  it("scores as the reference does, with errors clustered by respondent", async () => {
    const september = { period: { from: 2026 * 12 + 8, to: 2026 * 12 + 8 }, keep: {} };
    for (const { item, score, se } of expected.items) {
      const sums = await sumsFrom(engine(), bestWorstSums, september, { driver: driverOf[item] ?? "" });
      const found = maxDiffScore(sums);
      expect(found.score).toBeCloseTo(score, 10);
      expect(found.standardError).toBeCloseTo(se, 10);
    }
  });

  it("shares all preference out over the drivers shown", async () => {
    const { drivers, statedBy } = answer(await instantOf(engine(), syntheticModel), {
      filter: noFilter,
      outcome: null,
    });
    expect(statedBy).toBe("best-worst");
    for (const { item, share } of expected.items)
      expect(drivers.find(({ driver }) => driver === driverOf[item])?.says.figure.value).toBeCloseTo(share / 100, 6);
  });
});
