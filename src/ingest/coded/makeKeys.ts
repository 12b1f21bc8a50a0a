import { keyHash } from "../../privacy/keyHash.ts";
import type { KeyPurpose } from "../../privacy/pseudonym.ts";
import { blanks } from "../frame/blanks.ts";
import { keyWidth } from "./keyWidth.ts";

/** Some rows of columns that hold keys, as they stand in the file. */
export type KeysAsked = {
  readonly rows: number;
  readonly secret: string;
  /** The codes for a missing answer, in lower case. */
  readonly missing: readonly string[];
  readonly columns: readonly {
    readonly purpose: KeyPurpose;
    readonly bytes: Uint8Array;
    readonly lengths: Uint8Array;
  }[];
};

/** The keyed hashes of every column, and which rows have one. */
export type KeysMade = readonly {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly present: Uint8Array<ArrayBuffer> | null;
}[];

/** Works keys out piece by piece; closing it lets go of whatever it works with. */
export type KeyMaker = { readonly make: (asked: KeysAsked) => Promise<KeysMade>; readonly close: () => void };

/** Opens a maker of keys; a page gives one that works in a worker. */
export type OpenKeyMaker = () => Promise<KeyMaker>;

/** Makes keys on this thread, whichever it is. */
export const keyMakerHere: OpenKeyMaker = () =>
  Promise.resolve({ make: (asked) => Promise.resolve(makeKeys(asked)), close: () => undefined });

/** The keys of some rows. */
export const makeKeys = ({ rows, secret, missing, columns }: KeysAsked): KeysMade =>
  columns.map(({ purpose, bytes, lengths }) => {
    const keys = new Uint8Array(rows * keyWidth);
    const hash = keyHash(secret, purpose, keys);
    const present = new Uint8Array(Math.ceil(rows / 8));
    const longestMissing = Math.max(0, ...missing.map((code) => code.length));
    const codes = new Set(missing);
    let filled = 0;
    let next = 0;
    for (let row = 0; row < rows; row++) {
      let from = next;
      next += lengths[row] ?? 0;
      let to = next;
      while (from < to && isBlank(bytes[from] ?? 0)) from++;
      while (from < to && isBlank(bytes[to - 1] ?? 0)) to--;
      if (from === to) continue;
      for (let at = from; at < to; at++) {
        const byte = bytes[at] ?? 0;
        if (byte >= 65 && byte <= 90) bytes[at] = byte + 32;
      }
      if (to - from <= longestMissing && codes.has(String.fromCharCode(...bytes.subarray(from, to)))) continue;
      hash(bytes.subarray(from, to), row);
      present[row >> 3] = (present[row >> 3] ?? 0) | (1 << (row & 7));
      filled++;
    }
    return { bytes: keys, present: filled === rows ? null : present };
  });

const blankBytes: ReadonlySet<number> = new Set(
  Array.from(blanks, (blank) => blank.charCodeAt(0)).filter((code) => code < 128),
);
const isBlank = (byte: number): boolean => blankBytes.has(byte);
