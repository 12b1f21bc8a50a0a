import { beforeAll, describe, expect, it } from "vitest";
import type { HealthWeights } from "../../src/domain/brandHealth.ts";
import { noFilter } from "../../src/domain/filter.ts";
import { monthOf } from "../../src/domain/period.ts";
import { answer, settle } from "../../src/instant/answer.ts";
import type { InstantData } from "../../src/instant/fill.ts";
import { vector } from "../stats/vectors.ts";
import { instantOf, type Rows } from "../support/model.ts";
import { modelOver, respondent, reviewed, times } from "../support/metrics.ts";
import { syntheticModel } from "../support/syntheticTables.ts";

type Row = Readonly<Record<"aided" | "consider" | "nps" | "exp", number | null>>;
const { input, expected } = vector<
  { rows: Row[]; w: number[] },
  { index: number; se: number; components: Record<string, number>; contribution: Record<string, number> }
>("17_brand_health_index", "index with survey covariance");

const asked = { aware: 0.25, consider: 0.25, nps: 0.25, experience: 0.15, stars: 0.1 };
const copies = 12;
const people = input.rows.flatMap((row, i) => times(copies, () => ({ ...row, weight: input.w[i] ?? 1 })));
const stars = [...times(30, () => 5), ...times(5, () => 4), ...times(5, () => 3), ...times(10, () => 2)]; // mean 4.1

/** The vector's ten respondents, twelve times over, in one quarter and, with six that think the worst of us, in the one before. */
function quarter(month: string, first: number, worse: number) {
  const rows = people.map((row, i) => (i < worse ? { ...row, nps: -1, exp: 0 } : row));
  const at = { responded_on: `2026-${month}-30` };
  return {
    response: rows.map(({ nps, weight }, i) =>
      respondent(first + i, { ...at, weight, recommend_own: nps === null ? null : ([5, 7, 9][nps + 1] ?? null) }),
    ),
    brand_rating: rows.map(({ aided, consider }, i) => ({ row_id: first + i, brand_label: "Own", aided, consider })),
    driver_rating: rows.map(({ exp }, i) => ({ row_id: first + i, brand_label: "Own", driver: "access", rating: exp })),
    review: stars.map((star, i) => reviewed(first + i, { stars: star, posted_on: `2026-${month}-30` })),
  };
}

const [now, before] = [quarter("09", 0, 0), quarter("06", 1000, 72)];
const rows: Readonly<Record<"response" | "brand_rating" | "driver_rating" | "review", Rows>> = {
  response: [...now.response, ...before.response],
  brand_rating: [
    ...now.brand_rating,
    ...before.brand_rating,
    ...times(120, (i) => ({
      row_id: i,
      brand_label: "Rival",
      aided: i < 108 ? 1 : 0,
      consider: i < 20 ? 1 : 0,
      recommend: 7,
    })),
    ...times(120, (i) => ({ row_id: i, brand_label: "Other", aided: 1 })),
  ],
  driver_rating: [
    ...now.driver_rating,
    ...before.driver_rating,
    ...times(120, (i) => ({ row_id: i, brand_label: "Rival", driver: "access", rating: i % 2 === 0 ? 50 : 75 })),
  ],
  review: [
    ...now.review,
    ...before.review,
    ...times(60, (i) => reviewed(500 + i, { brand_label: "Rival", stars: i % 2 === 0 ? 5 : 4 })),
  ],
};

const engine = modelOver(rows);
const request = {
  filter: { ...noFilter, period: { from: monthOf(2026, 7), to: monthOf(2026, 9) } },
  outcome: null,
};

let data: InstantData;
beforeAll(async () => {
  data = await instantOf(engine(), syntheticModel);
});

function healthOf(weights: HealthWeights | null, whole = true) {
  const weighed = { ...data, workspace: { ...data.workspace, healthWeights: weights } };
  return (whole ? settle : answer)(weighed, request).health;
}

describe("the brand health index of a survey and reviews", () => {
  it("adds up its parts, with what respondents' answers share in its error", () => {
    const health = healthOf(asked);
    expect(health?.index.value).toBeCloseTo(expected.index, 9);
    // The survey's Σu² falls to a twelfth, and n ÷ (n − 1) is 120 ÷ 119 for 10 ÷ 9; the stars' error is that of these fifty.
    const survey = ((expected.se ** 2 - 0.15 ** 2) * (9 / 10) * (120 / 119)) / copies;
    const half = 1.959963984540054 * Math.sqrt(survey + (0.1 * 25) ** 2 * (74.5 / 49 / 50));
    expect(health?.index.lower).toBeCloseTo(expected.index - half, 9);
    expect(health?.index.upper).toBeCloseTo(expected.index + half, 9);
    expect(health?.index.n).toBe(120);
    const points = Object.fromEntries(health?.parts.map(({ part, points }) => [part, points]) ?? []);
    const { aided, consider, nps, exp, stars } = expected.contribution;
    for (const [part, want] of Object.entries({ aware: aided, consider, nps, experience: exp, stars }))
      expect(points[part]).toBeCloseTo(want ?? NaN, 9);
    expect(health).toMatchObject({ lowest: "consider", available: 1 });
  });

  it("splits its change exactly over the parts and tests it", () => {
    const health = healthOf(asked);
    const parts = health?.parts.map(({ change }) => change.value ?? 0) ?? [];
    expect(health?.change.value).toBeCloseTo(
      parts.reduce((sum, part) => sum + part, 0),
      9,
    );
    expect(health?.change.mark).toBe("up");
    expect(health?.change.minimumDetectable).toBeGreaterThan(0);
    expect(parts[0]).toBeCloseTo(0, 9); // as many know us as before
    expect(parts[2]).toBeGreaterThan(0);
  });

  it("ranks hospitals on the parts that all of them have, over all weights", () => {
    const health = healthOf(null);
    expect(health?.rankedOn).toEqual(["aware", "consider", "nps", "experience", "stars"]);
    const [first, second, last] = health?.rows ?? [];
    expect([first?.brand, second?.brand, last?.brand]).toEqual(["Own", "Rival", "Other"]);
    expect(first).toMatchObject({ rank: 1, best: 1, worst: 2 }); // a rival known and reviewed better leads where that is all
    expect(last).toMatchObject({ rank: null, index: { value: null } }); // known of in one part alone
    expect(healthOf(null, false)?.rows[0]).toMatchObject({ rank: null, best: null });
  });

  it("leaves a part of no weight out, and says how much of the weight there is", () => {
    const health = healthOf({ aware: 1, consider: 1, nps: 0, experience: 0, stars: 0 });
    expect(health?.index.value).toBeCloseTo((expected.components.aided ?? 0) / 2 + 30, 9);
    expect(health?.rankedOn).toEqual(["aware", "consider"]);
  });
});

describe("the brand health index with parts missing", () => {
  const short = modelOver({
    ...rows,
    review: times(12, (i) => reviewed(i, { stars: 4 })),
    driver_rating: [],
  });

  async function shortHealth(weights: HealthWeights | null) {
    const data = await instantOf(short(), syntheticModel);
    return answer({ ...data, workspace: { ...data.workspace, healthWeights: weights } }, request).health;
  }

  it("is withheld below 80 % of the weight, and tells which parts are missing and why", async () => {
    const health = await shortHealth(null);
    expect(health?.index).toMatchObject({ value: null, status: "no-data" });
    expect(health?.available).toBeCloseTo(0.6, 12);
    expect(health?.parts.map(({ gap }) => gap)).toEqual([null, null, null, "no-data", "too-few"]);
    expect(health?.rows).toEqual([]);
  });

  it("is shared out anew over the parts there are from 80 % on", async () => {
    const health = await shortHealth({ aware: 3, consider: 3, nps: 3, experience: 1, stars: 1 });
    const { aided = 0, consider = 0, nps = 0 } = expected.components;
    expect(health?.available).toBeCloseTo(9 / 11, 12);
    expect(health?.index.value).toBeCloseTo((aided + consider + nps) / 3, 9);
  });
});
