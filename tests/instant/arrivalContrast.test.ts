import { beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { noFilter } from "../../src/domain/filter.ts";
import { monthOf } from "../../src/domain/period.ts";
import { answer } from "../../src/instant/answer.ts";
import { instantOf, rebuild, type Rows } from "../support/model.ts";
import { selected, times } from "../support/metrics.ts";
import { syntheticModel } from "../support/syntheticTables.ts";
import { emptyEngine } from "../support/sharedEngine.ts";

let engine: Engine;
let next = 0;
beforeAll(async () => {
  engine = await emptyEngine();
});

const arrivalsOf = async (rows: Rows) => {
  await rebuild(engine, syntheticModel, { selection_event: rows });
  return answer(await instantOf(engine, syntheticModel), { filter: noFilter, outcome: null }).arrivals;
};

/** Leads of one cell: some won, the others lost. */
const leads = (won: number, lost: number, more: Rows[number]): Rows =>
  times(won + lost, (i) => selected((next += 1), { state: i < won ? "selected" : "lost", ...more }));

const spring = { created_on: "2026-06-10", decided_on: "2026-06-15" };
const latest = selected(0, { created_on: "2026-09-30", decided_on: "2026-09-30" });

describe("a source against all other leads, like for like", () => {
  const heart = { ...spring, service_line: "Heart" };
  const bones = { ...spring, service_line: "Bones" };
  // Simpson: event books more often in each service line, but comes mostly from the one that books little.
  const simpson = [
    ...leads(40, 10, { ...heart, source: "event" }),
    ...leads(150, 50, { ...heart, source: "employer" }),
    ...leads(60, 140, { ...bones, source: "event" }),
    ...leads(12, 38, { ...bones, source: "employer" }),
    latest,
  ];

  it("is compared within service lines, and says where the mix turns it round", async () => {
    const { rows } = await arrivalsOf(simpson);
    const event = rows.find(({ source }) => source === "event");
    // Both strata weigh 50·200/250 = 40: (0.8 − 0.75 + 0.3 − 0.24) / 2.
    expect(event?.lift.value).toBeCloseTo(0.055, 12);
    expect(event?.lift.lower).toBeLessThan(0.055);
    expect(event?.contrast).toMatchObject({ strata: 2, droppedStrata: 0, isMixEffect: true });
    expect(event?.contrast?.crude.value).toBeCloseTo(100 / 250 - 162 / 250, 12);
    expect(event?.contrast?.ratio.value).toBeCloseTo(100 / 162, 12);
    expect(event?.contrast?.index).toBeCloseTo((100 * (100 / 250)) / (262 / 500), 9);
  });

  it("drops and counts the strata that only one side has leads in; unknown service lines are one of them", async () => {
    const extra = [
      ...leads(20, 20, { ...spring, service_line: "Births", source: "employer" }),
      ...leads(15, 15, { ...spring, source: "employer" }),
      ...leads(15, 15, { ...spring, source: "event" }),
    ];
    const { rows } = await arrivalsOf([...simpson, ...extra]);
    expect(rows.find(({ source }) => source === "event")?.contrast).toMatchObject({ strata: 3, droppedStrata: 1 });
  });

  it("compares leads without a date too, where the file has none", async () => {
    const undated = simpson.slice(0, -1).map((row) => ({ ...row, created_on: null, decided_on: null }));
    const event = (await arrivalsOf(undated)).rows.find(({ source }) => source === "event");
    expect(event?.lift.value).toBeCloseTo(0.055, 12);
  });

  it("gives nothing away where either side is withheld", async () => {
    const { rows } = await arrivalsOf([
      ...leads(40, 60, { ...heart, source: "event" }),
      ...leads(3, 5, { ...heart, source: "social" }),
      latest,
    ]);
    for (const { lift, contrast } of rows) {
      expect(lift).toMatchObject({ value: null, untested: "withheld" });
      expect(contrast).toBeNull();
    }
  });
});

describe("booking through quarters of leads", () => {
  const quarter = (at: number) => `2025-${String(3 * at + 2).padStart(2, "0")}-10`;
  const cohort = (at: number, won: number, lost: number) =>
    leads(won, lost, { created_on: quarter(at), decided_on: quarter(at), source: "event" });
  const start = selected(1, { created_on: "2025-01-01", decided_on: "2025-01-01" });
  const end = selected(2, { created_on: "2026-04-30", decided_on: "2026-04-30" });

  it("is tested over the whole mature quarters the CRM covers", async () => {
    const rows = [start, ...cohort(0, 20, 80), ...cohort(1, 40, 60), ...cohort(2, 60, 40), ...cohort(3, 80, 20), end];
    const { trend } = await arrivalsOf(rows);
    expect(trend?.cohorts.map(({ period }) => period.from)).toEqual([1, 4, 7, 10].map((month) => monthOf(2025, month)));
    expect(trend?.slope).toMatchObject({ mark: "up", untested: null });
    expect(trend?.slope.value).toBeCloseTo(0.2, 2);
  });

  it("is left out with fewer than three quarters of thirty leads", async () => {
    const rows = [start, ...cohort(0, 20, 80), ...cohort(1, 10, 10), ...cohort(2, 60, 40), ...cohort(3, 80, 20), end];
    expect((await arrivalsOf(rows)).trend).toBeNull();
  });
});
