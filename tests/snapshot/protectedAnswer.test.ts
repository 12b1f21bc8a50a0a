import { describe, expect, it } from "vitest";
import type { Trend } from "../../src/domain/answer.ts";
import type { Figure } from "../../src/domain/figure.ts";
import { monthOf, quarterOf } from "../../src/domain/period.ts";
import { protectedAnswer } from "../../src/snapshot/protectedAnswer.ts";
import { snapshotOf } from "../../src/snapshot/snapshotOf.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";
import { aDifference, aFigure, aHeadline, anAnswer } from "../support/answer.ts";

const july = monthOf(2026, 7);
const third = quarterOf(july);

const withheld = (given: Partial<Figure>): Figure =>
  aFigure({ value: null, lower: null, upper: null, n: 0, nEffective: 0, status: "suppressed", ...given });

/** A quarter of so many respondents, of whom so many prefer us, month by month; null where the month is withheld. */
function quarter(total: readonly [number, number], months: readonly (readonly [number, number] | null)[]) {
  const share = ([n, prefer]: readonly [number, number], period: Figure["period"]) =>
    aFigure({ n, nEffective: n, value: prefer / n, period: period ?? null });
  const points = months.map((month, place) => {
    const period = { from: july + place, to: july + place };
    return {
      period,
      figure: month === null ? withheld({ period }) : share(month, period),
      smoothed: 0.3,
      complete: true,
      noiseLower: null,
      noiseUpper: null,
      flagged: false,
    };
  });
  const trend: Trend = { metric: "preference", bucket: "month", points, baseline: null, shift: null };
  const now = share(total, third);
  return anAnswer({ headline: [aHeadline("preference", { now, before: null })], trends: [trend] });
}

const monthsOf = (answer: ReturnType<typeof anAnswer>) =>
  protectedAnswer(answer).trends[0]?.points.map(({ figure, smoothed }) => [figure.status, figure.n, smoothed]);

describe("what leaves beside the rest", () => {
  it("withholds the smaller neighbour of a withheld month, which the quarter would give away: 100 − 60 − 33 = 7", () => {
    expect(monthsOf(quarter([100, 40], [[60, 25], null, [33, 12]]))).toEqual([
      ["ok", 60, 0.3],
      ["suppressed", 0, null],
      ["suppressed", 0, null],
    ]);
  });

  it("does so, too, where the answers follow by subtraction although the base does not", () => {
    const preferOf7 = quarter([140, 47], [[60, 25], null, [40, 15]]); // 40 people, 7 of them prefer us
    expect(monthsOf(preferOf7)?.map(([status]) => status)).toEqual(["ok", "suppressed", "suppressed"]);
  });

  it("leaves a withheld month alone where subtraction gives nothing small", () => {
    expect(monthsOf(quarter([160, 60], [[60, 25], null, [60, 20]]))?.map(([status]) => status)).toEqual([
      "ok",
      "suppressed",
      "ok",
    ]);
  });

  it("withholds the quarter where all its months are, and so its sentence", () => {
    const answer = quarter([10 + 9, 0], [null, null, [11, 0]]);
    const small = {
      ...answer,
      headline: [aHeadline("preference", { now: aFigure({ n: 8, period: third }), before: null })],
    };
    const all = {
      ...small,
      trends: small.trends.map((t) => ({
        ...t,
        points: t.points.map((p) => ({ ...p, figure: withheld({ period: p.period }) })),
      })),
    };
    expect(protectedAnswer(all).headline[0]?.now.status).toBe("suppressed");
    expect(snapshotOf(all, []).sentences.headline).toMatch(/withheld|Too few/i);
  });

  it("withholds a second way of arrival where one alone would follow from the others", () => {
    const row = (source: "social" | "event" | "other", count: number | null) => ({
      source,
      share:
        count === null
          ? withheld({ metric: "arrival-share", keys: { source }, n: 100, nEffective: 100 })
          : aFigure({ metric: "arrival-share", keys: { source }, n: 100, nEffective: 100, value: count / 100 }),
      conversion: aFigure({ metric: "arrival-conversion", keys: { source }, n: 200, nEffective: 200 }),
      lift: aDifference(),
      contrast: null,
    });
    const base = anAnswer();
    const arrivals = {
      ...base.arrivals,
      rows: [row("social", 60), row("event", 33), row("other", null)],
      conversion: aFigure({ metric: "arrival-conversion", n: 600, nEffective: 600 }),
    };
    expect(protectedAnswer({ ...base, arrivals }).arrivals.rows.map(({ share }) => share.status)).toEqual([
      "ok",
      "suppressed",
      "suppressed",
    ]);
  });

  it("changes nothing twice", () => {
    const once = protectedAnswer(workedExample);
    expect(protectedAnswer(once)).toEqual(once);
  });
});
