import { expect, it } from "vitest";
import { explain } from "../../src/metrics/explain.ts";
import { bind } from "../../src/model/bind.ts";
import { modelOver, reviewed, times } from "../support/metrics.ts";

const engine = modelOver({
  review: [
    ...times(3, (i) => reviewed(i, { stars: 4 })),
    ...times(2, (i) => reviewed(20 + i, { stars: 1, brand_label: "Rival" })),
  ],
});

it("is explained by the sums of every hospital it was evened out over", async () => {
  const shown = explain({ metric: "star-shrunk", keys: { brand: "Own" } }, { period: null, keep: {} });
  const [question] = shown?.questions ?? [];
  const columns = await engine().queryColumns(bind(question!));
  expect(columns.brand).toEqual(["Own", "Rival"]);
  expect([...(columns.n as Iterable<number>)].map(Number)).toEqual([3, 2]);
  expect([...(columns.wy as Iterable<number>)].map(Number)).toEqual([12, 2]);
});
