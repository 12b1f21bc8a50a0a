import { describe, expect, it } from "vitest";
import { noFilter } from "../../src/domain/filter.ts";
import { answer } from "../../src/instant/answer.ts";
import { explain } from "../../src/metrics/explain.ts";
import { medianDays, repliesByDays } from "../../src/metrics/definitions/replyDays.ts";
import { instantOf } from "../support/model.ts";
import { modelOver, reviewed, sumsFrom } from "../support/metrics.ts";
import { syntheticModel } from "../support/syntheticTables.ts";

const after = [0, 1, 4, 11].map((days, i) => reviewed(i, { stars: 4, replied_on: `2026-09-${String(15 + days)}` }));
const engine = modelOver({
  review: [
    ...after,
    reviewed(20, { replied_on: "2026-09-01" }),
    reviewed(21),
    reviewed(22, { brand_label: "Rival", replied_on: "2026-09-16" }),
  ],
});

describe("days to reply", () => {
  it("are counted by hospital and days, replies dated before their review left out", async () => {
    expect(await sumsFrom(engine(), repliesByDays, undefined, { brand: "Own" })).toEqual({ count: 4 });
  });

  it("are the same median in memory as from the engine", async () => {
    const data = await instantOf(engine(), syntheticModel);
    const { reviews } = answer(data, { filter: noFilter, outcome: null });
    const own = reviews.rows.find(({ role }) => role === "own");
    expect(own?.replyDays).toMatchObject({ value: 2.5, n: 4, unit: "days", lower: null });
    expect(await sumsFrom(engine(), medianDays, undefined, { brand: "Own" })).toEqual({ n: 4, days: 2.5 });
  });

  it("are explained by a statement that takes the median", () => {
    const shown = explain({ metric: "reply-days", keys: { brand: "Own" } }, { period: null, keep: {} });
    expect(shown?.sql[0]).toContain("median(");
    expect(shown?.sql[0]).toContain("brand = 'Own'");
  });
});
