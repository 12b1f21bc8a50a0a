import type { CodedRows } from "../coded.ts";
import { listSeparator } from "../listSeparator.ts";
import { blanks } from "./blanks.ts";
import { columnCells, mostCells } from "./columnCells.ts";
import { hashOf } from "./dictionary.ts";

const mostValues = 1000;
/** With fewer rows, or fewer for each distinct cell, working every cell out once gains less than planning it costs. */
const [leastRows, rowsPerCell] = [100_000, 20];
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
  /** Adds a row whose cells stand in a piece of UTF-8 from one place to another, each with a hash of its bytes. */
  readonly addSlices: (bytes: Uint8Array, from: Int32Array, to: Int32Array, hashes: Int32Array) => void;
  readonly columns: () => readonly ColumnProfile[];
  /** All rows by column; null of a file that was not to be kept, or has too few rows. */
  readonly coded: () => Pick<CodedRows, "rows" | "columns"> | null;
  readonly sample: () => readonly (readonly string[])[];
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

const blankCodes: ReadonlySet<number> = new Set(Array.from(blanks, (blank) => blank.charCodeAt(0)));

/** The same of a cell in UTF-8, where the no-break space takes two bytes. */
const isPaddedSlice = (bytes: Uint8Array, from: number, to: number): boolean =>
  isBlankAt(bytes, from, from + 1) || isBlankAt(bytes, to - 2, to - 1);

const isBlankAt = (bytes: Uint8Array, first: number, second: number): boolean => {
  const [one = 0, two = 0] = [bytes[first], bytes[second]];
  return (one === 0xc2 && two === 0xa0) || (one < 128 && blankCodes.has(one));
};

/** A profiler for a table of this width. The sample is the first thousand rows and an even spread of the rest. With a number of rows to expect, the rows themselves are kept, too. */
export function profiler(width: number, expected: number | null): Profiler {
  const filled = new Array<number>(width).fill(0);
  const padded = new Array<boolean>(width).fill(false);
  const fit = new Array<boolean>(width).fill(true);
  const cells: (Set<string> | null)[] = Array.from({ length: width }, () => new Set<string>());
  const parts: (Set<string> | null)[] = Array.from({ length: width }, () => new Set<string>());
  const kept = expected === null ? null : Array.from({ length: width }, () => columnCells(expected));
  const encoder = new TextEncoder();
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const first: (readonly string[])[] = [];
  let spread: (readonly string[])[] = [];
  let stride = 1;
  let rows = 0;

  function note(cell: string, index: number): void {
    if (cell === "") return;
    filled[index] = (filled[index] ?? 0) + 1;
    if (!padded[index] && isPadded(cell)) padded[index] = true;
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

  function noteSlice(index: number, bytes: Uint8Array, from: number, to: number, hash: number): void {
    const isKnown = kept?.[index]?.add(bytes, from, to, hash) === true;
    if (from === to) return;
    filled[index] = (filled[index] ?? 0) + 1;
    if (isKnown) return;
    if (!padded[index] && isPaddedSlice(bytes, from, to)) padded[index] = true;
    if (cells[index] !== null) noteDistinct(decoder.decode(bytes.subarray(from, to)), index);
  }

  return {
    add: (row) => {
      row.forEach(note);
      kept?.forEach((column, index) => {
        const bytes = encoder.encode(row[index] ?? "");
        column.add(bytes, 0, bytes.length, hashOf(bytes, 0, bytes.length));
      });
      if (isSampled()) keepSample(row);
      rows++;
    },
    addSlices: (bytes, from, to, hashes) => {
      for (let index = 0; index < width; index++)
        noteSlice(index, bytes, from[index] ?? 0, to[index] ?? 0, hashes[index] ?? 0);
      if (isSampled()) keepSample(Array.from(from, (begin, index) => decoder.decode(bytes.subarray(begin, to[index]))));
      rows++;
    },
    columns: () =>
      filled.map((count, index) => ({
        filled: count,
        values: valuesOf(parts[index]),
        padded: padded[index] ?? false,
        cells: listOf(index),
      })),
    coded: () => {
      if (kept === null || rows < leastRows) return null;
      const columns = kept.map((each, index) => {
        const column = each.column();
        return column?.kind === "codes" && listOf(index) === null ? null : column;
      });
      return { rows, columns };
    },
    sample: () => [...first, ...spread],
  };

  function listOf(index: number): string | null {
    return fit[index] ? cellsOf(cells[index], rows) : null;
  }
}

function valuesOf(parts: ReadonlySet<string> | null | undefined): readonly string[] | null {
  return parts === null || parts === undefined ? null : [...parts];
}

const cellsOf = (seen: ReadonlySet<string> | null | undefined, rows: number): string | null =>
  seen == null || rows < leastRows || seen.size * rowsPerCell > rows ? null : [...seen].join(listSeparator);
