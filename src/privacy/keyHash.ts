import { sha256 } from "@noble/hashes/sha2.js";
import type { KeyPurpose } from "./pseudonym.ts";

/** As many bytes as a key has in hexadecimal: the first half of a SHA-256. */
const keyBytes = 32;

const digits = new TextEncoder().encode("0123456789abcdef");

/** Writes a text's pseudonym into a row of 32 bytes. */
export type KeyHash = (text: Uint8Array, row: number) => void;

/**
 * Works out pseudonyms in bulk: those that the SQL of `pseudonymParts` gives, of texts in plain letters that are trimmed and in
 * lower case. What secret and purpose have to say is hashed once.
 */
export function keyHash(secret: string, purpose: KeyPurpose, out: Uint8Array): KeyHash {
  const encoder = new TextEncoder();
  const inner = sha256.create().update(encoder.encode(`${secret}${purpose}:`));
  const outer = sha256.create().update(encoder.encode(secret));
  const working = sha256.create();
  const digest = new Uint8Array(keyBytes);
  const middle = new Uint8Array(keyBytes * 2);
  return (text, row) => {
    inner._cloneInto(working).update(text).digestInto(digest);
    writeHexadecimal(digest, keyBytes, middle, 0);
    outer._cloneInto(working).update(middle).digestInto(digest);
    writeHexadecimal(digest, keyBytes / 2, out, row * keyBytes);
  };
}

function writeHexadecimal(bytes: Uint8Array, count: number, out: Uint8Array, at: number): void {
  for (let index = 0; index < count; index++) {
    const byte = bytes[index] ?? 0;
    out[at + index * 2] = digits[byte >> 4] ?? 0;
    out[at + index * 2 + 1] = digits[byte & 15] ?? 0;
  }
}
