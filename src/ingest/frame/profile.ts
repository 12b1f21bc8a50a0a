import { listSeparator } from "../listSeparator.ts";
import { blanks } from "./blanks.ts";
import { pageScale, type Scale } from "./scale.ts";

const mostValues = 1000;
const longestValue = 160;
const sampleHalf = 1000;

/** What a column holds, gathered while the rows go by. */
export type ColumnProfile = {
  readonly filled: number;
  readonly values: readonly string[] | null;
  readonly padded: boolean;
  readonly cells: string | null;
};

/** Gathers what every column holds, and a sample of rows. */
export type Profiler = {
  readonly add: (cells: readonly string[]) => void;
  readonly columns: () => readonly ColumnProfile[];
  readonly sample: () => readonly (readonly string[])[];
};

/** What a reader that makes no text of each cell notes by itself, by column: rows with something in it, and whether any is padded. */
export type Tallies = { readonly filled: Float64Array; readonly padded: Uint8Array };

/** A profiler that such a reader adds to. */
export type OpenProfiler = Profiler & {
  /** Notes a cell that may be the first of its kind in its column. */
  readonly noteDistinct: (cell: string, index: number) => void;
  /** Whether more distinct cells of a column are to be noted. */
  readonly isListed: (index: number) => boolean;
  /** Counts a row, whose cells are asked for where it is one of the sample. */
  readonly countRow: (cells: () => readonly string[]) => void;
};

/** Characters that a list cannot carry, or a rewritten copy of the file does not keep. */
const unfit = /[\0\r\u001f\p{Surrogate}]/u;

/** The parts of a cell that may hold several answers, as they are compared: trimmed, lower case, none empty. */
export function cellParts(cell: string): readonly string[] {
  return cell
    .split(/[;|]/)
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== "");
}

/** Whether a cell begins or ends with a blank: what SQL trims, and slowly, is trimmed in no other column. */
const isPadded = (cell: string): boolean =>
  blankCodes.has(cell.charCodeAt(0)) || blankCodes.has(cell.charCodeAt(cell.length - 1));

/** The blanks that are trimmed, by their codes. */
export const blankCodes: ReadonlySet<number> = new Set(Array.from(blanks, (blank) => blank.charCodeAt(0)));

/** A profiler for a table of this width. The sample is the first thousand rows and an even spread of the rest. */
export function profiler(
  width: number,
  { filled, padded }: Tallies = { filled: new Float64Array(width), padded: new Uint8Array(width) },
  { leastRows, rowsPerCell, mostCells }: Scale = pageScale,
): OpenProfiler {
  const fit = new Array<boolean>(width).fill(true);
  const cells: (Set<string> | null)[] = Array.from({ length: width }, () => new Set<string>());
  const parts: (Set<string> | null)[] = Array.from({ length: width }, () => new Set<string>());
  const first: (readonly string[])[] = [];
  let spread: (readonly string[])[] = [];
  let stride = 1;
  let rows = 0;

  function note(cell: string, index: number): void {
    if (cell === "") return;
    filled[index] = (filled[index] ?? 0) + 1;
    if (padded[index] === 0 && isPadded(cell)) padded[index] = 1;
    noteDistinct(cell, index);
  }

  function noteDistinct(cell: string, index: number): void {
    const seen = cells[index];
    if (seen == null || seen.has(cell)) return;
    seen.add(cell);
    const known = parts[index];
    if (known != null) {
      for (const part of cellParts(cell)) known.add(part.length > longestValue ? "" : part);
      if (known.size > mostValues || known.has("")) parts[index] = null;
    }
    if (cell.length > longestValue || unfit.test(cell)) fit[index] = false;
    if (seen.size > mostCells) parts[index] = null;
    if (seen.size > mostCells || (parts[index] === null && !fit[index])) cells[index] = null;
  }

  const isSampled = (): boolean => first.length < sampleHalf || rows % stride === 0;

  function keepSample(row: readonly string[]): void {
    if (first.length < sampleHalf) {
      first.push(row);
      return;
    }
    spread.push(row);
    if (spread.length <= sampleHalf) return;
    spread = spread.filter((_, index) => index % 2 === 0);
    stride *= 2;
  }

  function countRow(row: () => readonly string[]): void {
    if (isSampled()) keepSample(row());
    rows++;
  }

  const cellsOf = (seen: ReadonlySet<string> | null | undefined): string | null =>
    seen == null || rows < leastRows || seen.size * rowsPerCell > rows ? null : [...seen].join(listSeparator);

  return {
    add: (row) => {
      row.forEach(note);
      countRow(() => row);
    },
    countRow,
    noteDistinct,
    isListed: (index) => cells[index] !== null,
    columns: () =>
      Array.from(filled, (count, index) => ({
        filled: count,
        values: valuesOf(parts[index]),
        padded: padded[index] === 1,
        cells: fit[index] === true ? cellsOf(cells[index]) : null,
      })),
    sample: () => [...first, ...spread],
  };
}

function valuesOf(parts: ReadonlySet<string> | null | undefined): readonly string[] | null {
  return parts === null || parts === undefined ? null : [...parts];
}
