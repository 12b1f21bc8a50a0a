import { describe, expect, it } from "vitest";
import { integer, text } from "../../src/engine/columns.ts";
import { sql } from "../../src/engine/sql.ts";
import { modelOver, respondent, reviewed, selected } from "../support/metrics.ts";

const engine = modelOver({
  response: [1, 2, 3, 4].map((i) => respondent(i)),
  driver_importance: [
    { row_id: 1, driver: "access", cited: 1 },
    { row_id: 1, driver: "cost", cited: 0, top_two: 1 },
    { row_id: 2, driver: "access", top_two: 1 },
    { row_id: 3, driver: "access", top_two: 0 },
    { row_id: 4, driver: "access", rank: 1 },
  ],
  selection_event: [
    selected(11),
    selected(12),
    selected(13, { state: "lost" }),
    selected(14, { state: "open" }),
    selected(15, { source: "physician referral" }),
    selected(16, { source: "unknown" }),
  ],
  selection_reason: [
    { row_id: 11, driver: "access", outcome: "chose" },
    { row_id: 12, driver: "access", outcome: "lost" },
    { row_id: 13, driver: "access", outcome: "lost" },
    { row_id: 14, driver: "access", outcome: "chose" },
    { row_id: 16, driver: "referral", outcome: "chose" },
  ],
  review: [
    ...[21, 22].map((i) => reviewed(i, { review_key: `r${String(i)}` })),
    reviewed(23, { review_key: "r23", brand_label: "Rival" }),
  ],
  mention: [21, 23, 1].map((row_id) => ({ row_id, driver: "access", phrase: "soon" })),
});

const whoCites = async (source: string, driver: string) =>
  (
    await engine().query(
      sql`SELECT row_id, source FROM citing WHERE source = ${source} AND driver = ${driver} ORDER BY row_id`,
      { row_id: integer, source: text },
    )
  ).map(({ row_id }) => row_id);

describe("who cites a driver", () => {
  it("is, in a survey, who cites it or rates it in the top two boxes where citing was not asked; a rank cites nothing", async () => {
    expect(await whoCites("survey", "access")).toEqual([1, 2]);
    expect(await whoCites("survey", "cost")).toEqual([]);
  });

  it("is, in the CRM, the record that gives it as the reason for what became of it", async () => {
    expect(await whoCites("crm", "access")).toEqual([11, 13, 14]);
  });

  it("is, of a signal, the record that came by it, whatever reason it gives", async () => {
    expect(await whoCites("crm", "referral")).toEqual([15]);
  });

  it("is, in public, the text that mentions it, about whichever hospital; a survey comment is none", async () => {
    expect(await whoCites("review", "access")).toEqual([21, 23]);
  });
});
