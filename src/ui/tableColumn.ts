import type { ReactNode } from "react";
import type { Figure } from "../domain/figure.ts";

/** A value a table can sort by; null sorts last in either direction. */
export type CellValue = string | number | null;

/** One column of a table of `Row`s: what it sorts by and what it says. */
export type TableColumn<Row> = {
  readonly id: string;
  readonly label: string;
  /** Right-aligned, tabular figures, first sorted from large to small. */
  readonly numeric?: boolean;
  readonly value: (row: Row) => CellValue;
  /** The cell in plain text: for copying, saving, and for showing unless `show` does. */
  readonly text: (row: Row) => string;
  readonly show?: (row: Row) => ReactNode;
  /** The figure the cell shows, or whose explanation accounts for it; the cell then opens it. */
  readonly figure?: (row: Row) => Figure | null;
};

/** Order of two cells, ascending: numbers by size, words by code point, so that every machine sorts alike. */
export function compareCells(a: CellValue, b: CellValue): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}
