import { keyHash } from "../../privacy/keyHash.ts";
import type { KeyPurpose } from "../../privacy/pseudonym.ts";
import { blanks } from "../frame/blanks.ts";
import { keyWidth } from "./keyWidth.ts";
import { bootGroupsOf } from "../load/bootGroups.ts";

/** Some rows of columns that hold keys, as they stand in the file. */
export type KeysAsked = {
  readonly fileId: string;
  readonly firstLine: number;
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

/** What is worked out of them: the bootstrap group of every row, and the keyed hashes of every column. */
export type KeysMade = {
  readonly groups: Uint8Array<ArrayBuffer>;
  readonly columns: readonly {
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly present: Uint8Array<ArrayBuffer> | null;
  }[];
};

/** Works keys out piece by piece; closing it lets go of whatever it works with. */
export type KeyMaker = { readonly make: (asked: KeysAsked) => Promise<KeysMade>; readonly close: () => void };

/** Opens a maker of keys; a page gives one that works in a worker. */
export type OpenKeyMaker = () => Promise<KeyMaker>;

/** Makes keys on this thread, whichever it is. */
export const keyMakerHere: OpenKeyMaker = () =>
  Promise.resolve({ make: (asked) => Promise.resolve(makeKeys(asked)), close: () => undefined });

/** The keys of some rows. */
export const makeKeys = ({ fileId, firstLine, rows, secret, missing, columns }: KeysAsked): KeysMade => ({
  groups: bootGroupsOf(fileId, firstLine, rows),
  columns: columns.map(({ purpose, bytes, lengths }) => {
    const keys = new Uint8Array(rows * keyWidth);
    const { hash, end } = keyHash(secret, purpose, keys);
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
      hash(bytes, from, to, row);
      present[row >> 3] = (present[row >> 3] ?? 0) | (1 << (row & 7));
      filled++;
    }
    end();
    return { bytes: keys, present: filled === rows ? null : present };
  }),
});

const blankBytes: ReadonlySet<number> = new Set(
  Array.from(blanks, (blank) => blank.charCodeAt(0)).filter((code) => code < 128),
);
const isBlank = (byte: number): boolean => blankBytes.has(byte);
