import type { Figure } from "../../domain/figure.ts";
import { layoutFigure, type Axis, type IntervalShape } from "./interval.ts";

/** What one column of a list of intervals shows of each row. */
export type IntervalColumn<Row> = {
  readonly id: string;
  readonly min: number;
  readonly max: number;
  readonly figure: (row: Row) => Figure;
  /** Pixels kept right of the scale for values. */
  readonly text: number;
};

/** Where a list of intervals goes: names at the left, then columns of equal width. */
export function layoutIntervalRows<Row>(
  rows: readonly Row[],
  columns: readonly IntervalColumn<Row>[],
  {
    width,
    name,
    head,
    rowHeight,
  }: { readonly width: number; readonly name: number; readonly head: number; readonly rowHeight: number },
) {
  const share = (width - name) / Math.max(1, columns.length);
  const placed = columns.map((column, index) => {
    const x = name + index * share;
    const axis: Axis = { min: column.min, max: column.max, x, width: Math.max(12, share - column.text) };
    return { ...column, x, axis, right: x + share };
  });
  const lines = rows.map((row, index) => ({
    row,
    y: head + index * rowHeight,
    shapes: placed.map(({ figure, axis }): IntervalShape => layoutFigure(figure(row), axis)),
  }));
  return { columns: placed, lines, head, rowHeight, width, height: head + rows.length * rowHeight + 1 };
}
