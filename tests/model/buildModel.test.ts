import { beforeAll, describe, expect, it } from "vitest";
import { monthOf } from "../../src/domain/period.ts";
import { integer, number, optional, text } from "../../src/engine/columns.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { sql } from "../../src/engine/sql.ts";
import { buildModel } from "../../src/model/buildModel.ts";
import { createTables } from "../../src/model/createTables.ts";
import { dataCoverage } from "../../src/model/dataCoverage.ts";
import { rebuild } from "../support/model.ts";
import { syntheticModel } from "../support/syntheticTables.ts";
import { emptyEngine } from "../support/sharedEngine.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await emptyEngine();
});

const answerOf = { row_id: 1, file_id: "a", line: 1, boot_group: 0 };

describe("the model", () => {
  it("keeps rows when tables are created again, and replaces brands when it is built again", async () => {
    await rebuild(engine, syntheticModel, { response: [answerOf] });
    await createTables(engine);
    await buildModel(engine, { ...syntheticModel, brands: syntheticModel.brands.slice(0, 1) });
    expect(await engine.query(sql`SELECT count(*) AS n FROM response`, { n: integer })).toEqual([{ n: 1 }]);
    expect(await engine.query(sql`SELECT name FROM brand`, { name: text })).toEqual([{ name: "Own" }]);
  });

  it("weighs every row 1 in a file without weights, and leaves out rows without a legal one elsewhere", async () => {
    await rebuild(engine, syntheticModel, {
      response: [
        { ...answerOf, row_id: 1, file_id: "plain" },
        { ...answerOf, row_id: 2, file_id: "weighted", weight: 2 },
        { ...answerOf, row_id: 3, file_id: "weighted" },
        { ...answerOf, row_id: 4, file_id: "weighted", weight: -1 },
        { ...answerOf, row_id: 5, file_id: "weighted", weight: 0 },
      ],
    });
    const rows = await engine.query(sql`SELECT row_id, weight FROM survey ORDER BY row_id`, {
      row_id: integer,
      weight: number,
    });
    expect(rows).toEqual([
      { row_id: 1, weight: 1 },
      { row_id: 2, weight: 2 },
      { row_id: 5, weight: 0 },
    ]);
  });

  it("dates by month, leaves undated rows without one, and counts a respondent's aliases of a brand once", async () => {
    await rebuild(engine, syntheticModel, {
      response: [
        { ...answerOf, responded_on: "2026-02-28" },
        { ...answerOf, row_id: 2 },
      ],
      brand_rating: [
        { row_id: 1, brand_label: "Own", aided: 0, consider: 0 },
        { row_id: 1, brand_label: "Own East", aided: 1, consider: null },
        { row_id: 1, brand_label: "Nobody knows", aided: 1 },
        { row_id: 2, brand_label: "Rival", unaided: 1, aided: null },
      ],
    });
    const columns = {
      row_id: integer,
      brand: text,
      month: optional(integer),
      aware: integer,
      consider: optional(integer),
    };
    expect(await engine.query(sql`SELECT * FROM funnel ORDER BY row_id`, columns)).toEqual([
      expect.objectContaining({ brand: "Own", month: monthOf(2026, 2), aware: 1, consider: 0 }),
      expect.objectContaining({ brand: "Rival", month: null, aware: 1, consider: null }),
    ]);
  });

  it("gives a driver of any name its own column beside the outcomes on 0–100", async () => {
    const odd = { ...(syntheticModel.drivers[0] ?? never()), id: `quote " and ' mark` };
    await rebuild(
      engine,
      { ...syntheticModel, drivers: [odd] },
      {
        response: [{ ...answerOf, choose_own: 70, recommend_own: 9 }],
        brand_rating: [{ row_id: 1, brand_label: "Own", prefer: 1 }],
        driver_rating: [{ row_id: 1, brand_label: "Own", driver: odd.id, rating: 75 }],
      },
    );
    const columns = { choose: number, recommend: number, prefer: number, rating: number };
    const rated = sql`SELECT choose, recommend, prefer, "rating_quote "" and ' mark" AS rating FROM own_rating`;
    expect(await engine.query(rated, columns)).toEqual([{ choose: 70, recommend: 90, prefer: 100, rating: 75 }]);
  });
});

describe("coverage", () => {
  it("spans the dates of every source, and knows the last month whose last day is reached", async () => {
    await rebuild(engine, syntheticModel, {
      response: [{ ...answerOf, responded_on: "2026-08-30", location: "East" }],
      review: [{ ...answerOf, brand_label: "Own West", posted_on: "2026-01-02" }],
      selection_event: [
        { ...answerOf, created_on: "2026-02-01", decided_on: "2026-03-01", state: "selected", location: "East" },
      ],
    });
    expect(await dataCoverage(engine)).toEqual({
      months: { from: monthOf(2026, 1), to: monthOf(2026, 8) },
      lastComplete: monthOf(2026, 7),
      lastCompleteOf: { survey: monthOf(2026, 7), crm: monthOf(2026, 2), review: monthOf(2025, 12) },
      values: {
        location: [
          { value: "East", rows: 2 },
          { value: "West", rows: 1 },
        ],
      },
      rows: { selections: 1, responses: 1, reviews: 1, hospitals: 0 },
    });
  });

  it("is empty where there are no rows", async () => {
    await rebuild(engine, syntheticModel, { response: [], review: [], selection_event: [] });
    expect(await dataCoverage(engine)).toMatchObject({ months: null, lastComplete: null, values: {} });
  });
});

function never(): never {
  throw new Error("There are drivers.");
}
