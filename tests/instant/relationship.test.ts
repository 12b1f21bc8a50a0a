import { beforeAll, describe, expect, it } from "vitest";
import { noFilter, type Filter } from "../../src/domain/filter.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { answer } from "../../src/instant/answer.ts";
import { instantOf, rebuild, type Rows } from "../support/model.ts";
import { selected, times } from "../support/metrics.ts";
import { syntheticModel } from "../support/syntheticTables.ts";
import { emptyEngine } from "../support/sharedEngine.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await emptyEngine();
});

const decided = (first: number, returning: number, fresh: number, day: string) =>
  times(returning + fresh, (i) =>
    selected(first + i, {
      patient_type: i < returning ? "returning" : "new",
      created_on: day,
      decided_on: day,
    }),
  );

async function relationshipOf(rows: Rows, filter: Filter = noFilter) {
  const none = { selection_reason: [], response: [], brand_rating: [], driver_rating: [], driver_importance: [] };
  await rebuild(engine, syntheticModel, { ...none, review: [], mention: [], selection_event: rows });
  return answer(await instantOf(engine, syntheticModel), { filter, outcome: null }).relationship;
}

describe("new and returning", () => {
  const fell = [...decided(0, 160, 240, "2026-06-15"), ...decided(400, 80, 320, "2026-09-30")];

  it("is the share by returning patients now, and its change since the quarter before", async () => {
    const given = await relationshipOf(fell);
    expect(given).toMatchObject({ now: { metric: "loyalty", value: 0.2, n: 400 }, change: { mark: "down" } });
    expect(given?.change.value).toBeCloseTo(-0.2, 12);
  });

  it("tells nothing of a change from a quarter that is withheld", async () => {
    const given = await relationshipOf([...decided(0, 5, 240, "2026-06-15"), ...decided(400, 80, 320, "2026-09-30")]);
    expect(given?.change).toMatchObject({ value: null, untested: "withheld" });
  });

  it("is absent where the filter keeps one kind of patient, or the CRM tells none apart", async () => {
    expect(await relationshipOf(fell, { ...noFilter, keep: { patient_type: ["new"] } })).toBeNull();
    expect(await relationshipOf(times(50, (i) => selected(i)))).toBeNull();
  });
});
