import type { askedEncodings } from "./askedEncodings.ts";

/** How a file's bytes stand for text. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | (typeof askedEncodings)[number];

/** The encoding of a file; `assumed` when nothing in the file says so and it was the only one that fits. */
export type Decoding = { readonly encoding: Encoding; readonly assumed: boolean };

/** The encoding a byte order mark declares, or null. */
export function byteOrderMark(head: Uint8Array): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "utf-8";
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without a mark: in text of Western alphabets nearly every second byte is NUL. */
export function zeroPattern(head: Uint8Array): Encoding | null {
  const pairs = Math.floor(head.length / 2);
  if (pairs < 4) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < pairs * 2; index += 2) {
    if (head[index] === 0) even++;
    if (head[index + 1] === 0) odd++;
  }
  if (odd > pairs * 0.7 && even < pairs * 0.1) return "utf-16le";
  if (even > pairs * 0.7 && odd < pairs * 0.1) return "utf-16be";
  return null;
}

/** Bytes that windows-1252 leaves undefined: a file that holds one is in another encoding. */
export const undefinedInWindows1252: readonly number[] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** The share of bytes above 127 beyond which a single-byte text is not in a Western alphabet. */
export const mostHighBytes = 0.25;

/** So many bytes above 127 side by side are no accents within words of a Western alphabet. */
export const longRun = 4;

/** The share of bytes above 127 that may stand in such runs. */
export const mostInRuns = 0.1;
