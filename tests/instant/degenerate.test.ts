import { beforeAll, describe, expect, it } from "vitest";
import { noFilter } from "../../src/domain/filter.ts";
import type { TableName } from "../../src/domain/table.ts";
import { drivers } from "../../src/drivers/registry.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { answer, settle } from "../../src/instant/answer.ts";
import { respondent, reviewed, selected, times } from "../support/metrics.ts";
import { instantOf, rebuild, type Rows } from "../support/model.ts";
import { syntheticModel } from "../support/syntheticTables.ts";
import { emptyEngine } from "../support/sharedEngine.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await emptyEngine();
});

type Given = {
  readonly respondents: number;
  readonly weight?: (i: number) => number;
  readonly outcome: (i: number) => number | null;
  /** A rating 0–100 by respondent, hospital (0 is ours) and driver. */
  readonly rating: (i: number, hospital: number, driver: number) => number | null;
};

/** The tables of so many respondents, leads and reviews, each hospital rated on each driver by each respondent. */
function rowsOf({ respondents, weight = () => 1, outcome, rating }: Given): Partial<Record<TableName, Rows>> {
  const labels = ["Own", "Rival", "Other"];
  return {
    response: times(respondents, (i) =>
      respondent(i, { weight: weight(i), choose_own: outcome(i), recommend_own: 10 }),
    ),
    brand_rating: times(respondents, (i) =>
      labels.map((label, hospital) => ({
        row_id: i,
        brand_label: label,
        aided: 1,
        consider: 1,
        prefer: Number(hospital === 0),
        use: null,
      })),
    ).flat(),
    driver_rating: times(respondents, (i) =>
      labels.flatMap((label, hospital) =>
        drivers.map(({ id }, place) => ({
          row_id: i,
          brand_label: label,
          driver: id,
          rating: rating(i, hospital, place),
        })),
      ),
    ).flat(),
    driver_importance: times(respondents, (i) => drivers.map(({ id }) => ({ row_id: i, driver: id, cited: 1 }))).flat(),
    selection_event: times(respondents, (i) => selected(i, { source: "search and maps" })),
    selection_reason: times(respondents, (i) => ({ row_id: i, driver: "access", outcome: "chose" })),
    review: times(respondents, (i) => reviewed(i, { stars: 5 })),
    mention: times(respondents, (i) => ({ row_id: i, driver: "access", phrase: "on time" })),
  };
}

/** Where in a value a number is NaN or infinite. */
function notNumbers(value: unknown, path = "answer"): readonly string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => notNumbers(part, `${path}.${name}`));
}

const spread = (i: number, hospital: number, driver: number) => ((i * 7 + hospital * 3 + driver * (i % 11)) % 5) * 25;

const cases: Readonly<Record<string, Given>> = {
  "nobody at all": { respondents: 0, outcome: () => 50, rating: spread },
  "one respondent": { respondents: 1, outcome: () => 50, rating: spread },
  "two who agree": { respondents: 2, outcome: () => 50, rating: () => 75 },
  "everybody answers alike": { respondents: 300, outcome: () => 100, rating: () => 100 },
  "nobody weighs anything": { respondents: 300, weight: () => 0, outcome: (i) => (i % 11) * 10, rating: spread },
  "one weighs all": { respondents: 300, weight: (i) => Number(i === 0), outcome: (i) => (i % 11) * 10, rating: spread },
  "every answer is missing": { respondents: 300, outcome: () => null, rating: () => null },
  "the outcome is missing": { respondents: 300, outcome: () => null, rating: spread },
  "one driver never varies": {
    respondents: 300,
    outcome: (i) => (i % 11) * 10,
    rating: (i, h, d) => (d === 0 ? 50 : spread(i, h, d)),
  },
  "all drivers repeat one": { respondents: 300, outcome: (i) => (i % 11) * 10, rating: (i) => (i % 5) * 25 },
  "one driver repeats the outcome": {
    respondents: 300,
    outcome: (i) => (i % 5) * 25,
    rating: (i, h, d) => (d === 0 ? (i % 5) * 25 : spread(i, h, d)),
  },
  "a driver splits the outcome in two": {
    respondents: 300,
    outcome: (i) => (i < 150 ? 0 : 100),
    rating: (i, h, d) => (d === 0 ? (i < 150 ? 0 : 100) : spread(i, h, d)),
  },
  "every third answer is missing": {
    respondents: 300,
    outcome: (i) => (i % 11) * 10,
    rating: (i, h, d) => ((i + d) % 3 === 0 ? null : spread(i, h, d)),
  },
};

describe("no figure of the page is NaN or infinite", () => {
  it.each(Object.entries(cases))("when %s", async (_, given) => {
    await rebuild(engine, syntheticModel, rowsOf(given));
    const data = await instantOf(engine, syntheticModel);
    for (const outcome of [null, "prefer", "recommend"] as const) {
      expect(notNumbers(answer(data, { filter: noFilter, outcome }))).toEqual([]);
    }
    const settled = settle(data, { filter: noFilter, outcome: null });
    expect(notNumbers(settled)).toEqual([]);
    expect(settled.drivers.length).toBe(drivers.length);
  });
});
