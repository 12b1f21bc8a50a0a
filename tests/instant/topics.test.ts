import { describe, expect, it } from "vitest";
import { noFilter } from "../../src/domain/filter.ts";
import { answer } from "../../src/instant/answer.ts";
import { instantOf } from "../support/model.ts";
import { modelOver, reviewed, times } from "../support/metrics.ts";
import { syntheticModel } from "../support/syntheticTables.ts";

const april = 2026 * 12 + 3;
const secondQuarter = { from: april, to: april + 2 };
const thirdQuarter = { from: april + 3, to: april + 5 };

/** `mentioning` of `texts` texts on one day mention access; the rest mention nothing. */
const written = (first: number, texts: number, posted_on: string) =>
  times(texts, (i) => reviewed(first + i, { posted_on, words: 9 }));
const mentions = (first: number, mentioning: number) =>
  times(mentioning, (i) => ({ row_id: first + i, driver: "access", phrase: "soon", sentiment: 1 }));

const topicsOf = async (engine: ReturnType<ReturnType<typeof modelOver>>, against = secondQuarter) => {
  const filter = { ...noFilter, period: thirdQuarter, against };
  return answer(await instantOf(engine, syntheticModel), { filter, outcome: null }).voice.topics;
};

describe("a topic that twice as many texts mention", () => {
  const engine = modelOver({
    review: [...written(0, 200, "2026-05-10"), ...written(1000, 200, "2026-09-30")],
    mention: [...mentions(0, 30), ...mentions(1000, 60)],
  });

  it("rises by the difference of the two shares, in one family with the others", async () => {
    const topics = await topicsOf(engine());
    const access = topics.find(({ driver }) => driver === "access");
    expect(access?.now.value).toBeCloseTo(0.3, 12);
    expect(access?.before?.value).toBeCloseTo(0.15, 12);
    expect(access?.change.value).toBeCloseTo(0.15, 12);
    expect(access?.change).toMatchObject({ mark: "up", untested: null });
    // Nobody mentions another topic, now or before: no spread, so it leaves the family, and the p stays as it is.
    expect(topics.filter(({ change }) => change.adjustedP !== null)).toHaveLength(1);
    const pooled = 90 / 400;
    const z = 0.15 / Math.sqrt(pooled * (1 - pooled) * (2 / 200));
    expect(z).toBeGreaterThan(3.5);
    expect(access?.change.adjustedP).toBeLessThan(0.001);
    expect([access?.now.period, access?.before?.period]).toEqual([thirdQuarter, secondQuarter]);
  });
});

describe("topics of few texts, or of none before", () => {
  const engine = modelOver({
    review: [...written(0, 12, "2026-05-10"), ...written(1000, 200, "2026-09-30")],
    mention: [...mentions(0, 3), ...mentions(1000, 60)],
  });

  it("are not tested below 30 texts on a side", async () => {
    const access = (await topicsOf(engine())).find(({ driver }) => driver === "access");
    expect(access?.change).toMatchObject({ untested: "too-few", mark: null, adjustedP: null });
  });

  it("have no earlier share where nothing was written then", async () => {
    const none = { from: april - 3, to: april - 1 };
    const access = (await topicsOf(engine(), none)).find(({ driver }) => driver === "access");
    expect(access?.before).toBeNull();
    expect(access?.change.value).toBeNull();
  });
});
