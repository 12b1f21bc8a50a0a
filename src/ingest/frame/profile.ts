import { listSeparator } from "../listSeparator.ts";
import { blanks } from "./blanks.ts";

const mostValues = 1000;
const mostCells = 20_000;
/** With fewer rows, or fewer for each distinct cell, working every cell out once gains less than planning it costs. */
const [leastRows, rowsPerCell] = [100_000, 20];
const longestValue = 160;
const sampleHalf = 1000;
/** How many cells of a column are known again without a text made of them; a power of two. */
const recentCells = 1 << 12;

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
  /** Adds a row whose cells stand in a text from one place to another, each with a hash of its characters. */
  readonly addSlices: (text: string, from: Int32Array, to: Int32Array, hashes: Int32Array) => void;
  readonly columns: () => readonly ColumnProfile[];
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

/** A profiler for a table of this width. The sample is the first thousand rows and an even spread of the rest. */
export function profiler(width: number): Profiler {
  const filled = new Array<number>(width).fill(0);
  const padded = new Array<boolean>(width).fill(false);
  const fit = new Array<boolean>(width).fill(true);
  const cells: (Set<string> | null)[] = Array.from({ length: width }, () => new Set<string>());
  const parts: (Set<string> | null)[] = Array.from({ length: width }, () => new Set<string>());
  const recent: (string | undefined)[][] = []; // a table may have thousands of columns, few of them long
  const first: (readonly string[])[] = [];
  let spread: (readonly string[])[] = [];
  let stride = 1;
  let rows = 0;

  function note(cell: string, index: number): void {
    if (cell === "") return;
    filled[index] = (filled[index] ?? 0) + 1;
    if (!padded[index] && isPadded(cell)) padded[index] = true;
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

  function add(row: readonly string[]): void {
    row.forEach(note);
    if (isSampled()) keepSample(row);
    rows++;
  }

  function noteSlice(index: number, text: string, from: number, to: number, hash: number): void {
    if (cells[index] === null) {
      filled[index] = (filled[index] ?? 0) + 1;
      if (!padded[index] && (blankCodes.has(text.charCodeAt(from)) || blankCodes.has(text.charCodeAt(to - 1))))
        padded[index] = true;
      return;
    }
    const ofColumn = (recent[index] ??= new Array<string | undefined>(recentCells));
    const place = hash & (recentCells - 1);
    const known = ofColumn[place];
    if (known?.length === to - from && text.startsWith(known, from)) {
      filled[index] = (filled[index] ?? 0) + 1;
      return;
    }
    const cell = text.slice(from, to);
    ofColumn[place] = cell;
    note(cell, index);
  }

  return {
    add,
    addSlices: (text, from, to, hashes) => {
      if (isSampled()) {
        add(Array.from(from, (begin, index) => text.slice(begin, to[index])));
        return;
      }
      for (let index = 0; index < width; index++) {
        const [begin, end] = [from[index] ?? 0, to[index] ?? 0];
        if (begin < end) noteSlice(index, text, begin, end, hashes[index] ?? 0);
      }
      rows++;
    },
    columns: () =>
      filled.map((count, index) => ({
        filled: count,
        values: valuesOf(parts[index]),
        padded: padded[index] ?? false,
        cells: fit[index] ? cellsOf(cells[index], rows) : null,
      })),
    sample: () => [...first, ...spread],
  };
}

function valuesOf(parts: ReadonlySet<string> | null | undefined): readonly string[] | null {
  return parts === null || parts === undefined ? null : [...parts];
}

const cellsOf = (seen: ReadonlySet<string> | null | undefined, rows: number): string | null =>
  seen == null || rows < leastRows || seen.size * rowsPerCell > rows ? null : [...seen].join(listSeparator);
