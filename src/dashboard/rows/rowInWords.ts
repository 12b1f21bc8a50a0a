import { rowColumns, type RowCell, type RowCellKind, type RowColumn, type RowList } from "../../domain/rowList.ts";
import { rowWords } from "#words/rows.ts";
import { formatDate, formatNumber } from "../../words/format.ts";
import type { LongColumn } from "../../ui/parts/VirtualTable.tsx";

/** The columns of a list with their kinds, in order. */
export const columnsOfList = (list: RowList): readonly (readonly [RowColumn, RowCellKind])[] =>
  Object.entries(rowColumns[list]) as [RowColumn, RowCellKind][]; // its own entries

const widths: Readonly<Partial<Record<RowColumn, number>>> = {
  text: 440,
  drivers: 180,
  reasons: 180,
  brand: 150,
  site: 90,
};

const widthOf = (column: RowColumn, kind: RowCellKind): number =>
  widths[column] ?? { date: 96, number: 64, code: 96, driver: 160, text: 120 }[kind];

/** The heads of a list. */
export const longColumns = (list: RowList): readonly LongColumn[] =>
  columnsOfList(list).map(([column, kind]) => ({
    id: column,
    label: rowWords.heads[column],
    numeric: kind === "number",
    width: Math.max(widthOf(column, kind), 8 * rowWords.heads[column].length + 24),
  }));

const codes: Readonly<Partial<Record<RowColumn, Readonly<Record<string, string>>>>> = {
  tone: rowWords.tones,
  prefer: rowWords.prefers,
  state: rowWords.states,
};

/** A cell as it is read. */
export function cellInWords(
  column: RowColumn,
  kind: RowCellKind,
  cell: RowCell,
  driverLabel: (driver: string) => string,
): string {
  if (cell === null) return "";
  switch (kind) {
    case "date":
      return formatDate(String(cell));
    case "number":
      return typeof cell === "number" ? formatNumber(cell, Number.isInteger(cell) ? 0 : 1) : cell;
    case "code":
      return codes[column]?.[String(cell)] ?? String(cell);
    case "driver":
      return String(cell).split(" ").map(driverLabel).join(", ");
    case "text":
      return String(cell).replace(/\s+/g, " ");
  }
}
