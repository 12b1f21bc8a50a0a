import { beforeAll, describe, expect, it } from "vitest";
import type { Compared, TwoGroups } from "../../src/domain/compared.ts";
import type { Figure } from "../../src/domain/figure.ts";
import { noFilter } from "../../src/domain/filter.ts";
import { monthOf } from "../../src/domain/period.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { answer } from "../../src/instant/answer.ts";
import { compare } from "../../src/instant/compare.ts";
import type { InstantData } from "../../src/instant/fill.ts";
import { benjaminiHochberg } from "../../src/stats/benjaminiHochberg.ts";
import { differenceOfShares } from "../../src/stats/shareDifference.ts";
import { countSums } from "../../src/stats/wilson.ts";
import { respondent, times } from "../support/metrics.ts";
import { instantOf, rebuild } from "../support/model.ts";
import { syntheticModel } from "../support/syntheticTables.ts";
import { emptyEngine } from "../support/sharedEngine.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await emptyEngine();
});

const filter = { ...noFilter, period: { from: monthOf(2026, 1), to: monthOf(2026, 12) } };
const eastAndWest: TwoGroups = { attribute: "location", values: ["East", "West"] };

/** People by location, of whom some prefer us. */
async function marketOf(places: readonly (readonly [location: string, prefer: number, not: number])[]) {
  const people = places.flatMap(([location, prefer, not]) => [
    ...times(prefer, () => ({ location, prefer: 1 })),
    ...times(not, () => ({ location, prefer: 0 })),
  ]);
  await rebuild(engine, syntheticModel, {
    response: people.map(({ location }, i) => respondent(i, { responded_on: "2026-05-15", location })),
    brand_rating: people.map(({ prefer }, i) => ({ row_id: i, brand_label: "Own", prefer })),
    selection_event: [],
  });
  return instantOf(engine, syntheticModel);
}

const preferenceIn = ({ headline }: Compared) => headline.find(({ metric }) => metric === "preference")!;
const alone = (data: InstantData, location: string): Figure =>
  answer(data, { filter: { ...filter, keep: { location: [location] } }, outcome: null }).headline[0]!.now;

describe("two groups side by side", () => {
  it("have the figures of their own answers, and the difference of two independent shares", async () => {
    const data = await marketOf([
      ["East", 60, 40],
      ["West", 30, 70],
      ["North", 40, 60],
    ]);
    const compared = compare(data, filter, eastAndWest);
    const { a, b, difference } = preferenceIn(compared);
    expect([a, b]).toEqual([alone(data, "East"), alone(data, "West")]);
    const { value, lower, upper, p } = differenceOfShares(countSums(60, 100), countSums(30, 100));
    expect(difference.value).toBeCloseTo(value!, 12);
    expect([difference.lower, difference.upper]).toEqual([expect.closeTo(lower!, 12), expect.closeTo(upper!, 12)]);
    expect(difference.adjustedP).toBeCloseTo(p!, 12);
    expect(difference.mark).toBe("up");
  });

  it("leave the attribute compared out of the page's filter, and keep the rest of it", async () => {
    const data = await marketOf([
      ["East", 60, 40],
      ["West", 30, 70],
    ]);
    const narrowed = { ...filter, keep: { location: ["North"] } };
    expect(preferenceIn(compare(data, narrowed, eastAndWest))).toEqual(
      preferenceIn(compare(data, filter, eastAndWest)),
    );
  });

  it("show nothing that, taken from everybody, leaves 1 to 10: the smaller group is withheld", async () => {
    const data = await marketOf([
      ["East", 60, 40],
      ["West", 30, 50],
      ["North", 3, 4],
    ]);
    expect([alone(data, "East").status, alone(data, "West").status]).toEqual(["ok", "small-base"]);
    const { a, b, difference } = preferenceIn(compare(data, filter, eastAndWest));
    expect(a.value).toBe(0.6);
    expect(b).toMatchObject({ value: null, n: 0, status: "suppressed" });
    expect(difference).toMatchObject({ value: null, lower: null, adjustedP: null, untested: "withheld" });
  });

  it("show both where what they leave over is nobody", async () => {
    const data = await marketOf([
      ["East", 60, 40],
      ["West", 30, 50],
    ]);
    const { a, b } = preferenceIn(compare(data, filter, eastAndWest));
    expect([a.n, b.n]).toEqual([100, 80]);
  });

  it("never let a small group be computed, whatever the sizes", async () => {
    const isSmall = (count: number) => count >= 1 && count <= 10;
    for (const [yes, no] of [
      [5, 30],
      [30, 5],
      [11, 2],
      [0, 8],
      [10, 10],
      [40, 40],
    ] as const) {
      const data = await marketOf([
        ["East", 60, 40],
        ["West", 30, 50],
        ["North", yes, no],
      ]);
      const { a, b } = preferenceIn(compare(data, filter, eastAndWest));
      const all = answer(data, { filter, outcome: null }).headline[0]!.now;
      if (all.value === null) continue;
      const counts = ({ value, n }: Figure) => [Math.round((value ?? 0) * n), n - Math.round((value ?? 0) * n), n];
      const shown = [a, b].filter(({ value }) => value !== null).map(counts);
      for (const sort of [0, 1, 2]) {
        const left = shown.reduce((rest, each) => rest - each[sort]!, counts(all)[sort]!);
        expect(isSmall(left), `${String(yes)} and ${String(no)}: ${String(left)}`).toBe(false);
      }
    }
  });

  it("are tested as one family", async () => {
    const data = await marketOf([
      ["East", 60, 40],
      ["West", 45, 55],
    ]);
    const { headline, drivers } = compare(data, filter, eastAndWest);
    const tested = [...headline, ...drivers.flatMap(({ says, writes, does }) => [says, writes, does])].filter(
      ({ difference }) => difference.adjustedP !== null,
    );
    const raw = tested.map(
      ({ a, b }) => differenceOfShares(countSums(a.value! * a.n, a.n), countSums(b.value! * b.n, b.n)).p,
    );
    const adjusted = benjaminiHochberg(raw);
    expect(tested.length).toBeGreaterThan(0);
    tested.forEach(({ difference }, place) => {
      expect(difference.adjustedP).toBeCloseTo(adjusted[place]!, 9);
    });
  });
});
