import { describe, expect, it } from "vitest";
import { optional, text } from "../../src/engine/columns.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { sql } from "../../src/engine/sql.ts";
import type { Ingest } from "../../src/ingest/ingest.ts";
import { inspected, textFile } from "./fixtures.ts";
import { openEmptyRoom } from "./openEmptyRoom.ts";

let engine: Engine;
let ingest: Ingest;

openEmptyRoom((opened) => {
  ({ engine, ingest } = opened);
});

describe("dates as exports write them", () => {
  it.each([
    [
      "iso",
      ["2026-03-01", "2026-3-2", "2024-01-23T02:21:49.000+0000", "2017-07-18 08:28:09"],
      ["2026-03-01", "2026-03-02", "2024-01-23", "2017-07-18"],
    ],
    [
      "month-first",
      ["1/31/2026", "01/02/26", "12/9/2022 12:00 AM", "13/13/2026"],
      ["2026-01-31", "2026-01-02", "2022-12-09", null],
    ],
    ["day-first", ["31/1/2026", "26-05-2026 08:56 AM", "2.1.26"], ["2026-01-31", "2026-05-26", "2026-01-02"]],
    [
      "day-month-name",
      ["15 Apr, 2021 00:03:00", "April 3, 2020", "3-May-21"],
      ["2021-04-15", "2020-04-03", "2021-05-03"],
    ],
    ["epoch-seconds", ["1790806701", "0000000001"], ["2026-09-30", "1970-01-01"]],
  ] as const)("reads %s", async (dateFormat, written, meant) => {
    const rows = written.map((cell, index) => `"${cell}",${String(index)}`).join("\n");
    const inspection = ingest.inspectAs(await inspected(ingest, textFile(`Created,Source\n${rows}\n`)), "generic-crm");
    const columns = inspection.mapping.columns.map((column) =>
      column.header === "Created"
        ? { ...column, target: { kind: "field", field: "created_on", dateFormat } as const }
        : column,
    );
    const result = await ingest.load(inspection, { ...inspection.mapping, columns });
    if (!result.ok) throw new Error(result.issues[0].kind);
    const days = await engine.query(sql`SELECT created_on::VARCHAR AS day FROM selection_event ORDER BY line`, {
      day: optional(text),
    });
    expect(days.map(({ day }) => day)).toEqual(meant);
  });
});
