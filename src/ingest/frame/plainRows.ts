import type { Dialect } from "../csv.ts";
import type { Profiler } from "./profile.ts";

/** What was read of a text: whole records only, up to the place `end`. `returns` counts records ended by CR LF. */
export type PlainRows = { readonly rows: number; readonly end: number; readonly returns: number };

const [nul, feed, carriage, quote] = [0, 10, 13, 34];

/** Cells longer than this are left to be judged. */
const longestPlain = 100_000;

/**
 * Reads records that need no judging straight into the profile, without making a text of each cell: as wide as the table,
 * something in them, no quotation mark but around a whole cell, no control character. It stops at the first other record and
 * at `until`; what follows is read and judged one by one. Of a large export this is nearly every record.
 */
export function plainRows(
  dialect: Dialect,
  width: number,
  profile: Profiler,
): (text: string, until: number) => PlainRows {
  const delimiter = dialect.delimiter.charCodeAt(0);
  const [from, to, hashes] = [new Int32Array(width), new Int32Array(width), new Int32Array(width)];

  /** The place after the record that begins here, its cells noted in the arrays; −1 where it has to be judged. */
  function readRecord(text: string, start: number): number {
    let at = start;
    let isSaid = false;
    for (let index = 0; index < width; index++) {
      const isQuoted = text.charCodeAt(at) === quote;
      if (isQuoted) at++;
      const begin = at;
      let hash = 0;
      let code = text.charCodeAt(at);
      while (isQuoted ? code !== quote : code !== delimiter && code !== feed) {
        if (code === carriage && !isQuoted && index === width - 1 && text.charCodeAt(at + 1) === feed) break;
        // A text that ends here gives NaN, which is none of these but fails the comparison.
        if (!(code > nul) || code === feed || code === carriage || code === quote) return -1;
        if (code > 32 && code < 127) isSaid = true;
        hash = (Math.imul(hash, 31) + code) | 0;
        code = text.charCodeAt(++at);
      }
      if (at - begin > longestPlain) return -1;
      from[index] = begin;
      to[index] = at;
      hashes[index] = hash;
      if (isQuoted) code = text.charCodeAt(++at);
      if (index < width - 1 ? code !== delimiter : code !== feed && code !== carriage) return -1;
      at++;
    }
    if (!isSaid) return -1;
    if (text.charCodeAt(at - 1) === feed) return at;
    return text.charCodeAt(at) === feed ? at + 1 : -1;
  }

  return (text, until) => {
    let [at, rows, returns] = [0, 0, 0];
    while (at < until) {
      const next = readRecord(text, at);
      if (next === -1) break;
      if (text.charCodeAt(next - 2) === carriage) returns++;
      profile.addSlices(text, from, to, hashes);
      at = next;
      rows++;
    }
    return { rows, end: at, returns };
  };
}

/** The place where the last so many lines of a text begin, the unfinished one after them aside; 0 when it has no more. */
export function beforeLastLines(text: string, lines: number): number {
  let at = text.length;
  for (let count = 0; count <= lines; count++) {
    if (at <= 0) return 0;
    at = text.lastIndexOf("\n", at - 1);
    if (at === -1) return 0;
  }
  return at + 1;
}
