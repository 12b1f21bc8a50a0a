import { describe, expect, it } from "vitest";
import { noFilter } from "../../src/domain/filter.ts";
import { answer } from "../../src/instant/answer.ts";
import { statedCounts } from "../../src/metrics/definitions/statedCounts.ts";
import { instantOf } from "../support/model.ts";
import { modelOver, respondent, sumsFrom, times } from "../support/metrics.ts";
import { syntheticModel } from "../support/syntheticTables.ts";

describe("a survey that rates importance", () => {
  const engine = modelOver({
    response: times(40, (i) => respondent(i)),
    driver_importance: times(40, (i) => ({ row_id: i, driver: "cost", importance: 75, top_two: i < 24 ? 1 : 0 })),
  });

  it("counts its ratings apart from citations, and says so in the answer", async () => {
    expect(await sumsFrom(engine(), statedCounts)).toEqual({ cited: 0, rated: 40, shown: 0, ranked: 0 });
    const { statedBy, drivers } = answer(await instantOf(engine(), syntheticModel), {
      filter: noFilter,
      outcome: null,
    });
    expect(statedBy).toBe("rated");
    expect(drivers.find(({ driver }) => driver === "cost")?.says.figure).toMatchObject({ value: 0.6, n: 40 });
  });
});

describe("a survey that asks for reasons, and one that rates importance", () => {
  const engine = modelOver({
    response: times(60, (i) => respondent(i)),
    driver_importance: times(60, (i) => ({ row_id: i, driver: "cost", ...(i < 30 ? { cited: 1 } : { top_two: 0 }) })),
  });

  it("are told to be mixed", async () => {
    const { statedBy } = answer(await instantOf(engine(), syntheticModel), { filter: noFilter, outcome: null });
    expect(statedBy).toBe("both");
  });
});
