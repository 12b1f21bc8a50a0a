import type { CodedColumn, ShortTexts } from "../coded/codedRows.ts";
import { createDictionary, grown } from "./dictionary.ts";

/** A cell of more bytes than these is no key, so that its column need not be kept. */
const longestShort = 64;

/** Gathers the cells of one column by number, or one after another where too many differ. */
export type ColumnCells = {
  /** Adds the next row's cell; true where the list of the column had it already. */
  readonly add: (bytes: Uint8Array, from: number, to: number, hash: number) => boolean;
  /** What was gathered. */
  readonly column: () => CodedColumn | ShortTexts | null;
};

const words = (length: number): Uint16Array<ArrayBuffer> => new Uint16Array(length);
const octets = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(length);

/** The cells of a column of about so many rows, by number until more than so many differ. */
export function columnCells(expected: number, mostCells: number): ColumnCells {
  const dictionary = createDictionary();
  let codes: Uint16Array<ArrayBuffer> | null = words(Math.max(1024, expected));
  let rows = 0;
  let texts: ReturnType<typeof shortTexts> | null = null;

  /** From here on the cells themselves are kept, those before them among them. */
  function unlist(): void {
    texts = shortTexts(expected);
    for (let row = 0; row < rows && texts !== null; row++) {
      const cell = dictionary.bytesOf(codes?.[row] ?? 0);
      if (!texts.add(cell, 0, cell.length)) texts = null;
    }
    codes = null;
  }

  return {
    add: (bytes, from, to, hash) => {
      if (codes === null) {
        if (texts?.add(bytes, from, to) === false) texts = null;
        return false;
      }
      const known = dictionary.size();
      const code = dictionary.codeOf(bytes, from, to, hash);
      if (rows === codes.length) codes = grown(codes, words);
      codes[rows++] = code;
      if (code > mostCells) unlist();
      return code < known;
    },
    column: () => {
      if (codes === null) return texts?.column() ?? null;
      const all = codes.subarray(0, rows);
      return { kind: "codes", codes: dictionary.size() > 256 ? all.slice() : Uint8Array.from(all) };
    },
  };
}

/** Short cells in plain letters, one after another; `add` says whether the cell is one. */
function shortTexts(expected: number) {
  let bytes = octets(Math.max(1024, expected * 16));
  let lengths = octets(Math.max(1024, expected));
  let end = 0;
  let rows = 0;
  return {
    add: (from: Uint8Array, start: number, to: number): boolean => {
      const length = to - start;
      if (length > longestShort) return false;
      if (end + length > bytes.length) bytes = grown(bytes, octets);
      if (rows === lengths.length) lengths = grown(lengths, octets);
      for (let at = start; at < to; at++) {
        const byte = from[at] ?? 0;
        if (byte > 126 || byte < 32) return false;
        bytes[end++] = byte;
      }
      lengths[rows++] = length;
      return true;
    },
    column: (): ShortTexts => ({ kind: "texts", bytes: bytes.slice(0, end), lengths: lengths.slice(0, rows) }),
  };
}
