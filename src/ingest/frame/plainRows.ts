import type { Dialect } from "../csv.ts";
import type { CodingProfiler } from "./codingProfiler.ts";

/** What was read of a piece: whole records only, up to the place `end`. `returns` counts records ended by CR LF. */
export type PlainRows = { readonly rows: number; readonly end: number; readonly returns: number };

const [feed, carriage, quote] = [10, 13, 34];

/** Cells of more bytes than these are left to be judged. */
const longestPlain = 100_000;

/** Which bytes end a run of a cell's text: 1 for those, 0 for all others. */
const stops = (...bytes: readonly number[]): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) => (bytes.includes(byte) ? 1 : 0));

/**
 * Reads records that need no judging straight into the profile, without making a text of each cell: as wide as the table,
 * something in them, no quotation mark but around a whole cell, no line end within. It stops at the first other record and
 * at `until`, which stands after a line end; what follows is read and judged one by one. Of a large export this is nearly
 * every record.
 */
export function plainRows(
  dialect: Dialect,
  width: number,
  profile: CodingProfiler,
): (bytes: Uint8Array, until: number) => PlainRows {
  const delimiter = dialect.delimiter.charCodeAt(0);
  const [bareStops, quotedStops] = [stops(0, feed, carriage, quote, delimiter), stops(0, feed, carriage, quote)];
  const [from, to, hashes] = [new Int32Array(width), new Int32Array(width), new Int32Array(width)];

  /** The place after the record that begins here, its cells noted in the arrays; −1 where it has to be judged. */
  function readRecord(bytes: Uint8Array, start: number): number {
    let at = start;
    let isSaid = false;
    for (let index = 0; index < width; index++) {
      const isQuoted = bytes[at] === quote;
      if (isQuoted) at++;
      const begin = at;
      const table = isQuoted ? quotedStops : bareStops;
      let hash = 0;
      let byte = bytes[at] ?? 0;
      // What says something begins with a letter nearly always; the careful reader sees to the others.
      if (byte > 32 && byte < 127 && table[byte] === 0) isSaid = true;
      while (table[byte] === 0) {
        hash = (Math.imul(hash, 31) + byte) | 0;
        byte = bytes[++at] ?? 0;
      }
      if (at - begin > longestPlain) return -1;
      from[index] = begin;
      to[index] = at;
      hashes[index] = hash;
      if (isQuoted) {
        if (byte !== quote) return -1;
        byte = bytes[++at] ?? 0;
      }
      if (index < width - 1 ? byte !== delimiter : byte !== feed && byte !== carriage) return -1;
      at++;
    }
    if (!isSaid) return -1;
    if (bytes[at - 1] === feed) return at;
    return bytes[at] === feed ? at + 1 : -1;
  }

  return (bytes, until) => {
    let [at, rows, returns] = [0, 0, 0];
    while (at < until) {
      const next = readRecord(bytes, at);
      if (next === -1) break;
      if (bytes[next - 2] === carriage) returns++;
      profile.addSlices(bytes, from, to, hashes);
      at = next;
      rows++;
    }
    return { rows, end: at, returns };
  };
}

/** The place where the last so many lines of a piece begin, the unfinished one after them aside; 0 when it has no more. */
export function beforeLastLines(bytes: Uint8Array, lines: number): number {
  let at = bytes.length;
  for (let count = 0; count <= lines; count++) {
    if (at <= 0) return 0;
    at = bytes.lastIndexOf(feed, at - 1);
    if (at === -1) return 0;
  }
  return at + 1;
}
