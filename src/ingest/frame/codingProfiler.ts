import type { CodedRows } from "../coded/codedRows.ts";
import { columnCells } from "./columnCells.ts";
import { hashOf } from "./dictionary.ts";
import { blankCodes, profiler, type Profiler } from "./profile.ts";
import type { Scale } from "./scale.ts";

/** A profiler that also keeps the rows, by column. */
export type CodingProfiler = Profiler & {
  /** Adds a row whose cells stand in a piece of UTF-8 from one place to another, each with a hash of its bytes. */
  readonly addSlices: (bytes: Uint8Array, from: Int32Array, to: Int32Array, hashes: Int32Array) => void;
  /** All rows by column; null where they are too few. */
  readonly coded: () => Pick<CodedRows, "rows" | "columns"> | null;
};

/** Whether a cell in UTF-8 begins or ends with a blank, of which the no-break space takes two bytes. */
function isPaddedSlice(bytes: Uint8Array, from: number, to: number): boolean {
  const isWide = (at: number): boolean => bytes[at] === 0xc2 && bytes[at + 1] === 0xa0;
  const isPlain = (byte: number): boolean => byte < 128 && blankCodes.has(byte);
  return isPlain(bytes[from] ?? 0) || isPlain(bytes[to - 1] ?? 0) || isWide(from) || isWide(to - 2);
}

/** A profiler for a table of this width and about so many rows. */
export function codingProfiler(width: number, expected: number, scale: Scale): CodingProfiler {
  const tallies = { filled: new Float64Array(width), padded: new Uint8Array(width) };
  const { filled, padded } = tallies;
  const open = profiler(width, tallies, scale);
  const kept = Array.from({ length: width }, () => columnCells(expected, scale.mostCells));
  const encoder = new TextEncoder();
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let rows = 0;

  function noteFirst(index: number, bytes: Uint8Array, from: number, to: number): void {
    if (padded[index] === 0 && isPaddedSlice(bytes, from, to)) padded[index] = 1;
    if (open.isListed(index)) open.noteDistinct(decoder.decode(bytes.subarray(from, to)), index);
  }

  return {
    add: (row) => {
      open.add(row);
      rows++;
      kept.forEach((column, index) => {
        const bytes = encoder.encode(row[index] ?? "");
        column.add(bytes, 0, bytes.length, hashOf(bytes, 0, bytes.length));
      });
    },
    addSlices: (bytes, from, to, hashes) => {
      for (let index = 0; index < width; index++) {
        const [begin, end] = [from[index] ?? 0, to[index] ?? 0];
        const isKnown = kept[index]?.add(bytes, begin, end, hashes[index] ?? 0) === true;
        if (begin === end) continue;
        filled[index] = (filled[index] ?? 0) + 1;
        if (!isKnown) noteFirst(index, bytes, begin, end);
      }
      open.countRow(() => Array.from(from, (begin, index) => decoder.decode(bytes.subarray(begin, to[index]))));
      rows++;
    },
    columns: open.columns,
    sample: open.sample,
    coded: () => {
      if (rows < scale.leastRows) return null;
      const profiles = open.columns();
      const columns = kept.map((each, index) => {
        const column = each.column();
        return column?.kind === "codes" && profiles[index]?.cells == null ? null : column;
      });
      return { rows, columns };
    },
  };
}
