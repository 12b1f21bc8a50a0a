import type { Cell, Feasible } from "./feasibleInterval.ts";
import { feasibleInterval } from "./feasibleInterval.ts";
import { isSmallCount } from "./status.ts";
import { smallestShownBase } from "./gates.ts";

/** What somebody can infer of every suppressed cell, and whether each small one stays at least `minimumWidth` wide. */
export type TableAudit = {
  readonly feasible: readonly (Feasible & { readonly cell: Cell })[];
  readonly isSafe: boolean;
};

/** A table of counts with margins, small cells and their partners left out, and its audit. */
export type SuppressedTable = {
  readonly primary: readonly Cell[];
  readonly complementary: readonly Cell[];
  readonly published: readonly (readonly (number | null)[])[];
  readonly audit: TableAudit;
  readonly isProtected: boolean;
  /** Rows and columns whose own total is small: they must be merged first. */
  readonly smallRows: readonly number[];
  readonly smallColumns: readonly number[];
};

/** The narrowest feasible interval a small cell may have. */
export const narrowestFeasible = 5;

/** Audits a pattern of suppressed cells against published margins. */
export function auditTable(
  table: readonly (readonly number[])[],
  suppressed: readonly Cell[],
  minimumWidth = narrowestFeasible,
): TableAudit {
  const feasible = suppressed.map((cell) => ({ cell, ...feasibleInterval(table, suppressed, cell) }));
  const isSafe = feasible.every(
    ({ cell: [row, column], lower, upper }) =>
      !isSmallCount(table[row]?.[column] ?? 0) || upper - lower >= minimumWidth,
  );
  return { feasible, isSafe };
}

/**
 * Suppression of a table with published margins: every line with a suppressed cell gets at least two of them summing to at
 * least 11, then every small cell's feasible interval is widened until the audit passes (Willenborg & de Waal 2001, ch. 6).
 */
export function suppressTable(
  table: readonly (readonly number[])[],
  minimumWidth = narrowestFeasible,
): SuppressedTable {
  const lines = linesOf(table);
  const all = table.flatMap((row, r) => row.map((_, c): Cell => [r, c]));
  const valueAt = ([r, c]: Cell) => table[r]?.[c] ?? 0;
  const primary = all.filter((cell) => isSmallCount(valueAt(cell)));
  const left = new Set(primary.map(String));
  const isLeft = (cell: Cell) => left.has(String(cell));

  const addPartner = (line: readonly Cell[]): boolean => {
    const crossed = ([r, c]: Cell) =>
      Number(all.some((cell) => isLeft(cell) && (cell[0] === r) !== (cell[1] === c) && !isOn(line, cell)));
    const [partner] = line
      .filter((cell) => !isLeft(cell) && valueAt(cell) > 0)
      .sort((a, b) => crossed(b) - crossed(a) || valueAt(a) - valueAt(b) || a[0] - b[0] || a[1] - b[1]);
    if (partner === undefined) return false;
    left.add(String(partner));
    return true;
  };
  const coverLines = (): boolean => {
    const helpless = new Set<readonly Cell[]>();
    for (;;) {
      const open = lines.find((line) => !helpless.has(line) && !isCovered(line.filter(isLeft).map(valueAt)));
      if (open === undefined) return helpless.size === 0;
      if (!addPartner(open)) helpless.add(open);
    }
  };

  let isCoveredEverywhere = coverLines();
  for (;;) {
    const suppressed = all.filter(isLeft);
    const audit = auditTable(table, suppressed, minimumWidth);
    const narrow = audit.feasible.find(
      ({ cell, lower, upper }) => isSmallCount(valueAt(cell)) && upper - lower < minimumWidth,
    );
    const widened =
      narrow !== undefined && lines.filter((line) => isOn(line, narrow.cell)).some((line) => addPartner(line));
    if (!widened) {
      const [smallRows, smallColumns] = smallMargins(table);
      return {
        primary,
        complementary: suppressed.filter((cell) => !isSmallCount(valueAt(cell))),
        published: table.map((row, r) => row.map((value, c) => (isLeft([r, c]) ? null : value))),
        audit,
        isProtected: isCoveredEverywhere && audit.isSafe && smallRows.length + smallColumns.length === 0,
        smallRows,
        smallColumns,
      };
    }
    isCoveredEverywhere = coverLines();
  }
}

/** Rows, then columns, as lists of cells. */
function linesOf(table: readonly (readonly number[])[]): readonly (readonly Cell[])[] {
  const columns = table[0]?.map((_, c) => table.map((__, r): Cell => [r, c])) ?? [];
  return [...table.map((row, r) => row.map((_, c): Cell => [r, c])), ...columns];
}

function isCovered(left: readonly number[]): boolean {
  return left.length === 0 || (left.length >= 2 && left.reduce((sum, value) => sum + value, 0) >= smallestShownBase);
}

function isOn(line: readonly Cell[], [r, c]: Cell): boolean {
  return line.some(([row, column]) => row === r && column === c);
}

function smallMargins(table: readonly (readonly number[])[]): readonly [readonly number[], readonly number[]] {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const places = (totals: readonly number[]) => totals.flatMap((total, place) => (isSmallCount(total) ? [place] : []));
  return [places(table.map(sum)), places(table[0]?.map((_, c) => sum(table.map((row) => row[c] ?? 0))) ?? [])];
}
