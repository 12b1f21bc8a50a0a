import type { Difference, Figure, RankBand, Unit } from "../../domain/figure.ts";
import { fileWords } from "#words/panelFiles.ts";
import { displayScale } from "../../words/format.ts";
import { decimals } from "../digits.ts";

/** A table for other programs: numbers plain, one thing a cell. */
export type FileTable = { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** One column: its head, and a row's cell. */
export type FileColumn<Row> = { readonly head: string; readonly cell: (row: Row) => string };

/** The table of these rows. */
export const fileTable = <Row>(columns: readonly FileColumn<Row>[], rows: readonly Row[]): FileTable => ({
  heads: columns.map(({ head }) => head),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
});

/** A column of words. */
export const words = <Row>(head: string, cell: (row: Row) => string | null): FileColumn<Row> => ({
  head,
  cell: (row) => cell(row) ?? "",
});

/** A number with the digits that the page shows, a point and a plain minus, for programs to read; blank without value. */
export const plainNumber = (value: number | null, unit: Unit): string =>
  value === null ? "" : (Number(displayScale(value, unit).toFixed(decimals[unit])) + 0).toFixed(decimals[unit]);

/** A count or whole number. */
export const numbers = <Row>(
  head: string,
  cell: (row: Row) => number | null,
  unit: Unit = "count",
): FileColumn<Row> => ({
  head,
  cell: (row) => plainNumber(cell(row), unit),
});

/** A figure in five columns: value, both ends of its interval, base and how far it may be trusted. */
export function figureColumns<Row>(
  label: string,
  figureOf: (row: Row) => Figure | null,
  unit: Unit = "share",
): readonly FileColumn<Row>[] {
  const name = `${label}${fileWords.units[unit]}`;
  const number = (head: string, pick: (figure: Figure) => number | null): FileColumn<Row> => ({
    head,
    cell: (row) => {
      const figure = figureOf(row);
      return figure === null || figure.status === "suppressed" ? "" : plainNumber(pick(figure), figure.unit);
    },
  });
  return [
    number(name, ({ value }) => value),
    number(`${label}: ${fileWords.from}`, ({ lower }) => lower),
    number(`${label}: ${fileWords.to}`, ({ upper }) => upper),
    { head: `${label}: n`, cell: (row) => baseIn(figureOf(row)) },
    { head: `${label}: ${fileWords.status}`, cell: (row) => statusIn(figureOf(row)) },
  ];
}

/** A withheld base is blank: a 0 would be read as one. */
const baseIn = (figure: Figure | null): string =>
  figure === null || (figure.status === "suppressed" && figure.n === 0) ? "" : String(figure.n);

const statusIn = (figure: Figure | null): string => (figure === null ? "" : fileWords.statuses[figure.status]);

/** A rank band in two columns. */
export const rankColumns = <Row>(label: string, rankOf: (row: Row) => RankBand | null): readonly FileColumn<Row>[] => [
  { head: `${label}: ${fileWords.bestRank}`, cell: (row) => String(rankOf(row)?.best ?? "") },
  { head: `${label}: ${fileWords.worstRank}`, cell: (row) => String(rankOf(row)?.worst ?? "") },
];

/** A difference in four columns: points, both ends, and whether it is detectable after correction. The unit is the table's, or each row's. */
export function differenceColumns<Row>(
  label: string,
  differenceOf: (row: Row) => Difference | null,
  unit: Unit | ((row: Row) => Unit),
): readonly FileColumn<Row>[] {
  const number = (head: string, pick: (difference: Difference) => number | null): FileColumn<Row> => ({
    head,
    cell: (row) => {
      const difference = differenceOf(row);
      const of = typeof unit === "function" ? unit(row) : unit;
      return difference === null ? "" : plainNumber(pick(difference), of);
    },
  });
  return [
    number(`${label}, ${fileWords.points}`, ({ value }) => value),
    number(`${label}: ${fileWords.from}`, ({ lower }) => lower),
    number(`${label}: ${fileWords.to}`, ({ upper }) => upper),
    { head: `${label}: ${fileWords.detectable}`, cell: (row) => testIn(differenceOf(row)) },
  ];
}

function testIn(difference: Difference | null): string {
  if (difference?.value == null) return "";
  if (difference.untested !== null) return fileWords.untested;
  return difference.mark === null ? fileWords.no : fileWords.marks[difference.mark];
}
