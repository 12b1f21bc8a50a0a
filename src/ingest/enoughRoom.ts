import { fields, type FieldId } from "../domain/field.ts";
import type { Issue } from "../domain/issue.ts";
import { tables, type ColumnType, type TableName } from "../domain/table.ts";
import { number, text } from "../engine/columns.ts";
import type { Statements } from "../engine/engine.ts";
import { sql } from "../engine/sql.ts";
import { keyWidth } from "./coded/keyWidth.ts";
import type { Frame } from "./framed.ts";
import { crmTable, has } from "./load/staged.ts";
import type { Mapping } from "./mapping.ts";

/** Bytes of one value; of a text where it begins, its letters aside. */
const widths: Readonly<Record<ColumnType, number>> = {
  VARCHAR: 4,
  DATE: 4,
  DOUBLE: 8,
  INTEGER: 4,
  BIGINT: 8,
  TINYINT: 1,
  UTINYINT: 1,
};

/** What a column takes beside its values: which of them are null, and blocks that are not full. */
const beside = 3;

/** While a file loads: the line, the place of each cell in its list, each key, and each row's fate. */
const loading = { row: 28, list: 1 + beside, key: 4 + keyWidth + beside };

/** A row of a table that hangs on another. */
const childRow = 50;

/** The table that a file fills row by row; null where its rows are gathered, so that their number says little. */
function filledBy(mapping: Mapping): TableName | null {
  switch (mapping.source) {
    case "crm":
      return crmTable(mapping);
    case "survey":
      return has(mapping, "answer_key") ? null : "response";
    case "review":
    case "activity":
    case "listing":
      return mapping.source;
    default:
      return null;
  }
}

/** How many letters the cells of a column have, and which part of them is filled, by the sample. */
function cellsIn({ sample }: Frame, index: number): { readonly length: number; readonly filled: number } {
  const lengths = sample.map((row) => (row[index] ?? "").length);
  const rows = Math.max(1, lengths.length);
  return {
    length: lengths.reduce((sum, length) => sum + length, 0) / rows,
    filled: lengths.filter((length) => length > 0).length / rows,
  };
}

const rowsApart: readonly FieldId[] = ["reason", "lost_reason"];

/**
 * The least bytes that the engine holds for each row of a file under this mapping, at the time when it holds most: its row in the
 * table, and what loading needs beside it. Measured: 450 bytes for a lead of 14 mapped columns, of which this says 428.
 * Null where nothing can be said ahead.
 */
export function leastBytesPerRow(frame: Frame, mapping: Mapping): number | null {
  const table = filledBy(mapping);
  if (table === null) return null;
  const columns = Object.values(tables[table]).reduce((sum, type) => sum + widths[type] + beside, 0);
  const fileId = 16;
  const cells = mapping.columns.map(({ index, target }): number => {
    if (target.kind === "unmapped" || target.kind === "identifier" || target.kind === "asked") return 0;
    const { length, filled } = cellsIn(frame, index);
    if (target.kind !== "field" || rowsApart.includes(target.field)) return loading.list + filled * childRow;
    const { kind, sensitivity } = fields[target.field];
    if (sensitivity === "key") return loading.key + keyWidth * filled;
    return loading.list + (kind === "text" || kind === "category" ? length : 0);
  });
  return cells.reduce((sum, bytes) => sum + bytes, columns + fileId + loading.row);
}

const units: Readonly<Record<string, number>> = { bytes: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 };

/** The bytes that the engine may still take, by its own limit. */
async function freeBytes(engine: Statements): Promise<number> {
  const [said] = await engine.query(
    sql`SELECT current_setting('memory_limit') AS most, (SELECT sum(memory_usage_bytes)::DOUBLE FROM duckdb_memory()) AS used`,
    { most: text, used: number },
  );
  const [amount = "", unit = ""] = (said?.most ?? "").split(" ");
  return Number(amount) * (units[unit] ?? Number.NaN) - (said?.used ?? 0);
}

/**
 * The issue of a file that cannot fit beside what is loaded, told before its rows are read; null where it fits, where it may, or where
 * nothing can be said. `rows` is counted or estimated.
 */
export async function lacksRoom(
  engine: Statements,
  frame: Frame,
  mapping: Mapping,
  rows: number,
): Promise<Issue | null> {
  const each = leastBytesPerRow(frame, mapping);
  if (each === null) return null;
  const room = Math.floor((await freeBytes(engine)) / each);
  return rows > room ? { kind: "too-many-rows", file: frame.file, rows, room: Math.max(0, room) } : null;
}
