import { describe, expect, it } from "vitest";
import {
  brandHealthIndex,
  indexChange,
  indexError,
  indexInterval,
  rankRange,
} from "../../src/stats/brandHealthIndex.ts";
import { itemSums, pairSums } from "../../src/stats/itemSums.ts";
import { influenceMatrix } from "../../src/stats/linearisation.ts";
import { weightedMean } from "../../src/stats/mean.ts";
import { expectClose, vector } from "./vectors.ts";

const file = "17_brand_health_index";
type Values = Readonly<Record<string, number | null>>;
const names = ["aided", "consider", "nps", "exp", "stars"];
const surveyed = names.slice(0, 4);
const named = (values: readonly unknown[]) => Object.fromEntries(names.map((name, k) => [name, values[k]]));
const components = (values: Values, weights: Values) =>
  names.map((name) => ({ value: values[name] ?? null, weight: weights[name] ?? 0 }));

describe("the brand health index", () => {
  it("adds each respondent's influences over components before squaring", () => {
    type Input = { rows: Values[]; w: number[]; component_weights: Values; stars: { mean: number; se: number } };
    const { input, expected, tolerance } = vector<Input, object>(file, "index with survey covariance");
    const answers = surveyed.map((name) => input.rows.map((row) => row[name] ?? null));
    const items = answers.map((column) => itemSums(column, input.w));
    const stretch = [100, 100, 50, 1];
    const values = [
      ...items.map((sums, k) => (stretch[k] ?? 1) * (weightedMean(sums).value ?? 0) + (surveyed[k] === "nps" ? 50 : 0)),
      25 * (input.stars.mean - 1),
    ];
    const weights = names.map((name) => input.component_weights[name] ?? 0);
    const index = brandHealthIndex(values.map((value, k) => ({ value, weight: weights[k] ?? 0 })));
    const products = influenceMatrix(items, (i, j) => pairSums(answers[i] ?? [], answers[j] ?? [], input.w)) ?? [];
    const coefficients = stretch.map((s, k) => s * (weights[k] ?? 0));
    const separate = 25 * input.stars.se * (weights[4] ?? 0);
    const se = indexError({ coefficients, products, n: 10 }, [separate]);
    const apart = products.map((row, i) => row.map((product, j) => (i === j ? product : 0)));
    const got = {
      components: named(values),
      index: index.value,
      se,
      ...indexInterval(index.value, se),
      contribution: named(index.contributions),
      se_if_components_were_independent: indexError({ coefficients, products: apart, n: 10 }, [separate]),
    };
    expectClose(got, expected, tolerance);
    expect(index).toMatchObject({ lowest: 1, isRenormalised: false });
  });

  it("splits its change exactly over the components", () => {
    type Input = { now: Values; before: Values; component_weights: Values };
    const { input, expected, tolerance } = vector<Input, object>(file, "change decomposes exactly");
    const change = indexChange(
      components(input.now, input.component_weights),
      components(input.before, input.component_weights),
    );
    expectClose({ change: change?.value, by_component: named(change?.parts ?? []) }, expected, tolerance);
    expect(indexChange([{ value: null, weight: 1 }], [{ value: 3, weight: 1 }])).toBeNull();
  });

  it("is withheld below 80 % of its weight, renormalised and flagged below all of it", () => {
    type Input = { components: Values; component_weights: Values };
    const { input, expected } = vector<Input, { index: null; available_weight: number }>(
      file,
      "component missing: index withheld",
    );
    const index = brandHealthIndex(components(input.components, input.component_weights));
    expect(index).toMatchObject({ value: expected.index, availableWeight: expected.available_weight });
    const most = brandHealthIndex([
      { value: 50, weight: 0.4 },
      { value: 70, weight: 0.4 },
      { value: null, weight: 0.2 },
    ]);
    expect(most).toMatchObject({ isRenormalised: true, lowest: 0 });
    expect(most.value).toBeCloseTo(60, 12);
    expect(brandHealthIndex([])).toMatchObject({ value: null, lowest: null, availableWeight: 0 });
    expect(indexInterval(null, 2)).toEqual({ lower: null, upper: null });
    expect(indexError({ coefficients: [1], products: [[1]], n: 1 }, [])).toBeNull();
  });

  it("ranks brands under random weights: a brand ahead on everything is always first", () => {
    const range = rankRange([
      [80, 80, 80],
      [70, 50, 60],
      [50, 70, 60],
    ]);
    expect(range[0]).toEqual({ best: 1, worst: 1 });
    expect(range[1]).toEqual({ best: 2, worst: 3 });
    expect(
      rankRange([
        [80, 80, 80],
        [70, 50, 60],
        [50, 70, 60],
      ]),
    ).toEqual(range);
  });
});
