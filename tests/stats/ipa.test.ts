import { describe, expect, it } from "vitest";
import { gapToBest } from "../../src/stats/gap.ts";
import { deviationErrors, importancePerformance } from "../../src/stats/ipa.ts";
import { itemSums, pairSums } from "../../src/stats/itemSums.ts";
import { weightedMean } from "../../src/stats/mean.ts";
import { expectClose, vector } from "./vectors.ts";

const file = "13_ipa";
type Values<T> = Readonly<Record<string, T>>;

describe("importance × performance", () => {
  it("classifies with uncertainty on both axes", () => {
    type Input = {
      importance_share: Values<number>;
      importance_ci: Values<[number, number]>;
      performance: Values<number>;
      performance_minus_mean_se: Values<number>;
    };
    const { input, expected, tolerance } = vector<Input, object>(file, "five drivers, data-centred cut lines");
    const names = Object.keys(input.performance);
    const ipa = importancePerformance(
      names.map((name) => ({
        importance: input.importance_share[name] ?? 0,
        importanceInterval: {
          lower: input.importance_ci[name]?.[0] ?? null,
          upper: input.importance_ci[name]?.[1] ?? null,
        },
        performance: input.performance[name] ?? 0,
        deviationError: input.performance_minus_mean_se[name] ?? null,
      })),
    );
    const of = <T>(read: (place: NonNullable<typeof ipa>["places"][number]) => T) =>
      Object.fromEntries((ipa?.places ?? []).map((place, i) => [names[i] ?? "", read(place)]));
    const got = {
      importance_cut: ipa?.importanceCut,
      performance_cut: ipa?.performanceCut,
      deviation: of((p) => p.deviation),
      deviation_lower: of((p) => p.deviationInterval.lower),
      deviation_upper: of((p) => p.deviationInterval.upper),
      quadrant: of((p) => p.quadrant),
      importance_uncertain: of((p) => p.isImportanceUncertain),
      performance_uncertain: of((p) => p.isPerformanceUncertain),
      classified: of((p) => p.classified),
    };
    expectClose(got, expected, tolerance);
  });

  it("takes the error of a deviation from influences added per respondent", () => {
    type Input = { rows: Values<number | null>[]; w: number[] };
    const { input, expected, tolerance } = vector<Input, object>(file, "performance minus mean of drivers, from rows");
    const names = ["staff", "wait", "food"];
    const columns = names.map((name) => input.rows.map((row) => row[name] ?? null));
    const items = columns.map((column) => itemSums(column, input.w));
    const errors = deviationErrors(items, (i, j) => pairSums(columns[i] ?? [], columns[j] ?? [], input.w), 8);
    const performance = items.map((sums) => weightedMean(sums).value ?? 0);
    const cut = performance.reduce((sum, value) => sum + value / 3, 0);
    const named = (values: readonly unknown[]) => Object.fromEntries(names.map((name, i) => [name, values[i]]));
    const got = {
      performance: named(performance),
      cut,
      deviation: named(performance.map((p) => p - cut)),
      se: named(errors),
    };
    expectClose(got, expected, tolerance);
    expect(deviationErrors([itemSums([])], () => null, 0)).toEqual([null]);
  });

  it("is uncertain where an interval is unknown, sends ties up and right, and honours a fixed target", () => {
    const driver = (importance: number, performance: number) => ({
      importance,
      importanceInterval: { lower: null, upper: null },
      performance,
      deviationError: null,
    });
    const ipa = importancePerformance([driver(50, 60), driver(50, 60)]);
    expect(ipa?.places.map(({ quadrant, classified }) => [quadrant, classified])).toEqual([
      ["keep-up", "uncertain"],
      ["keep-up", "uncertain"],
    ]);
    expect(importancePerformance([driver(100, 60)], 75)?.places[0]).toMatchObject({
      deviation: -15,
      quadrant: "concentrate",
    });
    expect(importancePerformance([])).toBeNull();
  });
});

describe("the gap to the best competitor", () => {
  it("is own minus the largest, with errors added", () => {
    type Mean = { mean: number; se: number };
    const { input, expected, tolerance } = vector<{ own: Mean; competitors: Values<Mean> }, object>(
      file,
      "gap to best competitor (independent samples)",
    );
    const read = ({ mean, se }: Mean) => ({ value: mean, standardError: se });
    const gap = gapToBest(read(input.own), Object.values(input.competitors).map(read));
    const got = {
      best: Object.keys(input.competitors)[gap?.best ?? -1],
      gap: gap?.value,
      se: gap?.standardError,
      lower: gap?.lower,
      upper: gap?.upper,
    };
    expectClose(got, expected, tolerance);
    expect(gap?.isBestPartlyLuck).toBe(false);
  });

  it("takes the paired error when it is given, and needs a competitor", () => {
    const own = { value: 70, standardError: 2 };
    expect(gapToBest(own, [{ value: 75, standardError: 2 }], () => 1)?.standardError).toBe(1);
    expect(gapToBest(own, [])).toBeNull();
  });
});
