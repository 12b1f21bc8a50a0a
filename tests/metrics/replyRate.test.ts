import { expect, it } from "vitest";
import { replyRate } from "../../src/metrics/definitions/replyRate.ts";
import { figureFrom, modelOver, reviewed, times } from "../support/metrics.ts";

const engine = modelOver({
  review: [
    ...times(40, (i) => reviewed(i, i < 10 ? { replied_on: "2026-09-18" } : {})),
    ...times(40, (i) => reviewed(100 + i, { brand_label: "Rival" })),
    ...times(9, (i) => reviewed(200 + i, { site: "Without replies" })),
    reviewed(220, { kind: "post" }),
  ],
});

it("is the share of reviews replied to, of sites whose export shows replies", async () => {
  const figure = await figureFrom(engine(), replyRate, { brand: "Own" });
  expect(figure.value).toBeCloseTo(10 / 40, 12);
  expect(figure.n).toBe(40);
});

it("is 0 for a hospital that never replies on a site where others do", async () => {
  expect(await figureFrom(engine(), replyRate, { brand: "Rival" })).toMatchObject({ value: 0, n: 40 });
});
