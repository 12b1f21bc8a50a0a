import { describe, expect, it, vi } from "vitest";
import { integer, text } from "../../../src/engine/columns.ts";
import type { Engine } from "../../../src/engine/engine.ts";
import { quoted, sql } from "../../../src/engine/sql.ts";
import { recordReader } from "../../../src/ingest/csv.ts";
import type { Frame } from "../../../src/ingest/framed.ts";
import type { Ingest } from "../../../src/ingest/ingest.ts";
import type { Inspection } from "../../../src/ingest/inspection.ts";
import { listSeparator } from "../../../src/ingest/listSeparator.ts";
import { removedTables } from "../../../src/ingest/remove.ts";
import { fixture, inspected, textFile } from "../fixtures.ts";
import { openEmptyRoom } from "../openEmptyRoom.ts";

let engine: Engine;
let ingest: Ingest;

openEmptyRoom((opened) => {
  ({ engine, ingest } = opened);
});

/** The frame as it would be of a file so long that each distinct cell is worked out once. */
async function withCells(frame: Frame, drop = 0): Promise<Frame> {
  const { blob, delimiter, headerRows, original } = frame.table;
  const reader = recordReader({ delimiter, newline: "\n" });
  const copy = await blob.text();
  const rows = [...reader.push(copy).records, ...reader.end().records].slice(headerRows);
  const cellsOf = (index: number): string => {
    const cells = new Set(rows.map((row) => row.cells[original ? index : index + 1] ?? ""));
    return [...cells]
      .filter((cell) => cell !== "")
      .slice(drop)
      .join(listSeparator);
  };
  return { ...frame, columns: frame.columns.map((column) => ({ ...column, cells: cellsOf(column.index) })) };
}

/** Loads, notes how much each table holds and a hash over its rows, and takes the file out again. */
async function tablesAfter(inspection: Inspection): Promise<readonly string[]> {
  const result = await ingest.load(inspection, inspection.mapping);
  if (!result.ok) throw new Error(result.issues[0].kind);
  const tables: string[] = [];
  for (const name of removedTables) {
    const [row] = await engine.query(
      sql`SELECT count(*) AS rows, coalesce(sum((hash(each_row) >> 20)::BIGINT), 0)::VARCHAR AS content FROM (SELECT * FROM ${quoted(name)}) AS each_row`,
      { rows: integer, content: text },
    );
    tables.push(`${name} ${String(row?.rows)} ${String(row?.content)}`);
  }
  await ingest.remove(result.value.fileId);
  return tables;
}

describe("a column of few distinct cells", () => {
  it.each(["exports/crm/leadsquared-lead-scoring/Lead Scoring.csv", "data/riverside/riverside-crm-leads.csv"])(
    "is worked out once for each of them, with what row by row would give (%s)",
    async (path) => {
      const inspection = await inspected(ingest, fixture(path));
      const once = { ...inspection, frame: await withCells(inspection.frame) };
      expect(await tablesAfter(once)).toEqual(await tablesAfter(inspection));
    },
  );

  it("may be empty throughout, and is read at the first go", async () => {
    const text = "Lead ID,Create Date,Decision Date,Lead Status\nL1,01/31/2026,,Open\nL2,01/31/2026,,Converted\n";
    const inspection = await inspected(ingest, textFile(text));
    const once = { ...inspection, frame: await withCells(inspection.frame) };
    const registered = vi.spyOn(engine, "registerFile");
    const tables = await tablesAfter(once);
    expect(registered).toHaveBeenCalledOnce();
    expect(tables).toEqual(await tablesAfter(inspection));
  });

  it("stops the load where a cell of the file is not on its list", async () => {
    const inspection = await inspected(ingest, fixture("data/riverside/riverside-crm-leads.csv"));
    const lacking = { ...inspection, frame: await withCells(inspection.frame, 1) };
    await expect(ingest.load(lacking, lacking.mapping)).rejects.toThrow("not conserved");
    expect(await ingest.accounts()).toEqual([]);
  });
});
