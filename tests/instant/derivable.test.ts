import { beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import type { Figure } from "../../src/domain/figure.ts";
import { noFilter } from "../../src/domain/filter.ts";
import { monthOf, type Period } from "../../src/domain/period.ts";
import type { TableName } from "../../src/domain/table.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { answer } from "../../src/instant/answer.ts";
import { auditDifferencing } from "../../src/stats/differencing.ts";
import { random } from "../../src/stats/random.ts";
import { respondent, selected, times } from "../support/metrics.ts";
import { instantOf, rebuild, type Rows } from "../support/model.ts";
import { syntheticModel } from "../support/syntheticTables.ts";
import { emptyEngine } from "../support/sharedEngine.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await emptyEngine();
});

async function answerOver(rows: Partial<Record<TableName, Rows>>, period: Period | null): Promise<Answer> {
  await rebuild(engine, syntheticModel, { response: [], brand_rating: [], selection_event: [], ...rows });
  return answer(await instantOf(engine, syntheticModel), { filter: { ...noFilter, period }, outcome: null });
}

const year = { from: monthOf(2026, 1), to: monthOf(2026, 12) };
const dayIn = (month: number) => `2026-${String(month + 1).padStart(2, "0")}-15`;

/** Yes and no behind a share of equal weights, or null where it tells neither. */
const counts = ({ value, n }: Figure): readonly [number, number] | null =>
  value === null ? null : [Math.round(value * n), n - Math.round(value * n)];

const isSmall = (count: number) => count >= 1 && count <= 10;

/** The groups of 1 to 10 among months that some published counts of runs of months give away, by the rank test. */
function recovered(monthly: readonly number[], published: readonly Period[]): readonly number[] {
  const atoms = monthly.map((size, month) => ({
    size,
    memberOf: published.flatMap(({ from, to }, place) =>
      month >= from - year.from && month <= to - year.from ? [String(place)] : [],
    ),
  }));
  return auditDifferencing(atoms).recoverable.map(({ size }) => size);
}

describe("no group of 1 to 10 can be computed from an answer", () => {
  it("by taking months from quarters and quarters from the year", async () => {
    const { index } = random(11);
    let withheld = 0;
    for (let round = 0; round < 6; round += 1) {
      const yes = times(12, () => 4 + index(14));
      const no = times(12, () => 8 + index(20));
      const people = yes.flatMap((count, month) => [
        ...times(count, () => ({ month, prefer: 1 })),
        ...times(no[month] ?? 0, () => ({ month, prefer: 0 })),
      ]);
      const given = await answerOver(
        {
          response: people.map(({ month }, i) => respondent(i, { responded_on: dayIn(month) })),
          brand_rating: people.map(({ prefer }, i) => ({ row_id: i, brand_label: "Own", prefer })),
        },
        year,
      );
      const now = given.headline.find(({ metric }) => metric === "preference");
      const figures = [
        ...(now === undefined ? [] : [{ period: year, figure: now.now }, ...now.quarters]),
        ...(given.trends.find(({ metric }) => metric === "preference")?.points ?? []),
      ];
      withheld += figures.filter(({ figure }) => figure.status === "suppressed").length;
      const shown = figures.filter(({ figure }) => counts(figure) !== null).map(({ period }) => period);
      expect(shown.length).toBeGreaterThan(0);
      expect(recovered(yes, shown)).toEqual([]);
      expect(recovered(no, shown)).toEqual([]);
    }
    expect(withheld).toBeGreaterThan(0);
  }, 60_000);

  it("by taking ways of arrival from all of them", async () => {
    const { index } = random(12);
    const sources = ["event", "employer", "social", "search and maps", "friend or family", "review site", null];
    let small = 0;
    for (let round = 0; round < 8; round += 1) {
      const cells = sources.map((source) => ({ source, won: 3 + index(30), lost: 3 + index(40) }));
      const leads = cells.flatMap(({ source, won, lost }) => [
        ...times(won, () => ({ source, state: "selected" })),
        ...times(lost, () => ({ source, state: "lost" })),
      ]);
      const { arrivals } = await answerOver({ selection_event: leads.map((lead, i) => selected(i, lead)) }, null);
      small += cells.filter(({ won, lost }) => isSmall(won) || isSmall(lost)).length;
      const shares = arrivals.rows.flatMap(({ share }) => (share.value === null ? [] : [share]));
      const known = cells.filter(({ source }) => source !== null).reduce((sum, { won }) => sum + won, 0);
      const left = known - shares.reduce((sum, share) => sum + (counts(share)?.[0] ?? 0), 0);
      expect(isSmall(left)).toBe(false);
      const all = counts(arrivals.conversion);
      const rows = arrivals.rows.flatMap(({ conversion }) => counts(conversion) ?? []);
      if (all === null) continue;
      for (const kind of [0, 1] as const) {
        const told = rows.filter((_, place) => place % 2 === kind).reduce((sum, count) => sum + count, 0);
        expect(isSmall(all[kind] - told)).toBe(false);
      }
    }
    expect(small).toBeGreaterThan(10);
  }, 60_000);

  it("by taking those who prefer us once considering from those who prefer us", async () => {
    const people = times(300, (i) => ({ consider: Number(i < 150), prefer: Number(i < 40 || (i >= 150 && i < 155)) }));
    const given = await answerOver(
      {
        response: people.map((_, i) => respondent(i)),
        brand_rating: people.map((person, i) => ({ row_id: i, brand_label: "Own", ...person })),
      },
      null,
    );
    const row = given.funnel.find(({ role }) => role === "own");
    expect(row?.stages.prefer.value).toBeCloseTo(45 / 300, 9);
    expect(row?.conversions["consider-prefer"]).toMatchObject({ value: null, n: 0, status: "suppressed" });
    expect(given.headline.find(({ metric }) => metric === "conversion")?.now.status).toBe("suppressed");
  });

  it("by taking those asked at a later stage from everybody, where those who do not know us are few", async () => {
    const people = times(300, (i) => ({ aided: Number(i >= 7), consider: Number(i >= 60), prefer: Number(i >= 200) }));
    for (const weight of [() => 1, (i: number) => (i % 2 === 0 ? 0.5 : 1.5)]) {
      const { funnel } = await answerOver(
        {
          response: people.map((_, i) => respondent(i, { weight: weight(i) })),
          brand_rating: people.map((person, i) => ({ row_id: i, brand_label: "Own", ...person })),
        },
        null,
      );
      const [own] = funnel;
      expect(own?.stages.aware.status).toBe("suppressed");
      // Its base is the 293 who know us, of the 300 who are the base of the other stages; with them it tells the share who know us, too.
      expect(own?.conversions["aware-consider"]).toMatchObject({ status: "suppressed", value: null, n: 0 });
      expect(own?.conversions["consider-prefer"].value).toBeGreaterThan(0.3);
    }
  });

  it("by taking those who consider us in a month from all asked in it", async () => {
    // Of 60 asked in September all but 5 consider us; of 60 in August half.
    const people = times(120, (i) => ({ consider: Number(i >= 60 ? i % 2 : i >= 5), prefer: Number(i % 3 === 0) }));
    const given = await answerOver(
      {
        response: people.map((_, i) => respondent(i, { responded_on: dayIn(i < 60 ? 8 : 7) })),
        brand_rating: people.map((person, i) => ({ row_id: i, brand_label: "Own", ...person })),
      },
      { from: monthOf(2026, 9), to: monthOf(2026, 9) },
    );
    const conversion = given.headline.find(({ metric }) => metric === "conversion");
    expect(conversion?.now).toMatchObject({ status: "suppressed", n: 0 });
    const points = given.trends.find(({ metric }) => metric === "conversion")?.points ?? [];
    expect(points.map(({ figure }) => figure.status)).not.toContain("ok");
    expect(given.headline.find(({ metric }) => metric === "preference")?.now.n).toBe(60);
  });

  it("by a stage all of a few are at, from those of them at the next", async () => {
    const { funnel } = await answerOver(
      {
        response: times(40, (i) => respondent(i)),
        brand_rating: times(40, (i) => ({ row_id: i, brand_label: "Own", aided: 1, consider: Number(i < 20) })),
      },
      null,
    );
    expect(funnel[0]?.stages.aware.status).toBe("suppressed");
    expect(funnel[0]?.stages.consider.value).toBe(0.5);
    expect(funnel[0]?.conversions["aware-consider"].value).toBeNull();
  });

  it("by taking reasons of those who went elsewhere from all who gave one", async () => {
    const reasonOf = (i: number) => (i < 60 ? "access" : i < 95 ? "location" : "cost");
    const given = await answerOver(
      {
        selection_event: [...times(150, (i) => selected(i, { state: "lost" })), ...times(60, (i) => selected(200 + i))],
        selection_reason: times(100, (i) => ({ row_id: i, driver: reasonOf(i), outcome: "lost" })),
      },
      year,
    );
    expect(given.reasons.lost).toEqual({ records: 150, unknown: 50 });
    const told = given.reasons.rows.map(({ driver, lost }) => [
      driver,
      lost.status === "suppressed" ? null : lost.value,
    ]);
    expect(Object.fromEntries(told)).toEqual({ access: 0.6, location: null, cost: null }); // 100 − 60 − 35 = 5
  });

  it("by solving a score and its interval for passives", async () => {
    const people = times(160, (i) => ({ recommend_own: i < 100 ? 10 : i < 105 ? 8 : 0 }));
    const given = await answerOver({ response: people.map((person, i) => respondent(i, person)) }, null);
    expect(given.headline.find(({ metric }) => metric === "nps")).toMatchObject({
      now: { value: null, status: "suppressed" },
      parts: null,
    });
  });
});
