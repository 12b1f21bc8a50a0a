import { blanks } from "./blanks.ts";

const mostValues = 1000;
const longestValue = 160;
const sampleHalf = 1000;

/** What a column holds, gathered while the rows go by. */
export type ColumnProfile = {
  readonly filled: number;
  readonly values: readonly string[] | null;
  readonly padded: boolean;
};

/** Gathers what every column holds, and a sample of rows. */
export type Profiler = {
  readonly add: (cells: readonly string[]) => void;
  readonly columns: () => readonly ColumnProfile[];
  readonly sample: () => readonly (readonly string[])[];
};

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
  const cells = Array.from({ length: width }, () => new Set<string>());
  const parts: (Set<string> | null)[] = Array.from({ length: width }, () => new Set<string>());
  const first: (readonly string[])[] = [];
  let spread: (readonly string[])[] = [];
  let stride = 1;
  let rows = 0;

  function note(cell: string, index: number): void {
    if (cell === "") return;
    filled[index] = (filled[index] ?? 0) + 1;
    if (!padded[index] && isPadded(cell)) padded[index] = true;
    const known = parts[index];
    const raw = cells[index];
    if (known === undefined || known === null || raw === undefined || raw.has(cell)) return;
    raw.add(cell);
    for (const part of cellParts(cell)) known.add(part.length > longestValue ? "" : part);
    if (known.size <= mostValues && raw.size <= mostValues * 20 && !known.has("")) return;
    parts[index] = null;
    raw.clear();
  }

  return {
    add: (row) => {
      row.forEach(note);
      if (first.length < sampleHalf) first.push(row);
      else if (rows % stride === 0) {
        spread.push(row);
        if (spread.length > sampleHalf) {
          spread = spread.filter((_, index) => index % 2 === 0);
          stride *= 2;
        }
      }
      rows++;
    },
    columns: () =>
      filled.map((count, index) => ({
        filled: count,
        values: valuesOf(parts[index]),
        padded: padded[index] ?? false,
      })),
    sample: () => [...first, ...spread],
  };
}

function valuesOf(parts: ReadonlySet<string> | null | undefined): readonly string[] | null {
  return parts === null || parts === undefined ? null : [...parts];
}
