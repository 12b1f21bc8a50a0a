import { keyLanes, placeOf, type KeyLanes } from "./keyLanes.ts";
import type { KeyPurpose } from "./pseudonym.ts";

/** As many bytes as a SHA-256 block holds, and as a key has in hexadecimal. */
const [blockBytes, keyBytes] = [64, 32];

const [roundConstants, initial] = constantsOf();

/** The fractions of the roots of the first primes, which SHA-256 takes its numbers from (FIPS 180-4). */
function constantsOf(): readonly [Int32Array, Int32Array] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < 64; candidate++)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
  return [
    Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
    Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
  ];
}

/**
 * Works out pseudonyms in bulk: those that the SQL of `pseudonymParts` gives, of texts in plain letters that are trimmed and
 * in lower case. All stand in their rows after `end`.
 */
export type KeyHash = {
  readonly hash: (text: Uint8Array, from: number, to: number, row: number) => void;
  readonly end: () => void;
};

/** The keyed hash of one purpose, written into rows of 32 bytes: four at once where the platform can. */
export function keyHash(secret: string, purpose: KeyPurpose, out: Uint8Array<ArrayBuffer>): KeyHash {
  const single = singly(secret, purpose, out);
  const encoder = new TextEncoder();
  const key = encoder.encode(secret);
  if (key.length !== blockBytes) return single;
  const start = initial.slice();
  compress(start, key, new Int32Array(blockBytes));
  const lanes = keyLanes(start, roundConstants);
  return lanes === null ? single : inLanes(lanes, encoder.encode(`${purpose}:`), single, out);
}

function inLanes(
  { messages, run }: KeyLanes,
  head: Uint8Array,
  single: KeyHash,
  out: Uint8Array<ArrayBuffer>,
): KeyHash {
  const words = new Uint32Array(out.buffer);
  const rows = new Int32Array(4);
  let filled = 0;
  function flush(): void {
    const keys = run();
    for (let lane = 0; lane < filled; lane++) {
      const at = ((rows[lane] ?? 0) * keyBytes) / 4;
      for (let index = 0; index < 8; index++) words[at + index] = keys[index * 4 + lane] ?? 0;
    }
    messages.fill(0);
    filled = 0;
  }
  messages.fill(0);
  return {
    hash: (text, from, to, row) => {
      const length = head.length + to - from;
      if (length > blockBytes - 9) {
        single.hash(text, from, to, row);
        return;
      }
      for (let index = 0; index < head.length; index++) messages[placeOf(filled, index)] = head[index] ?? 0;
      for (let index = head.length; index < length; index++)
        messages[placeOf(filled, index)] = text[from + index - head.length] ?? 0;
      messages[placeOf(filled, length)] = 0x80;
      const bits = (blockBytes + length) * 8;
      messages[placeOf(filled, blockBytes - 2)] = bits >>> 8;
      messages[placeOf(filled, blockBytes - 1)] = bits & 255;
      rows[filled++] = row;
      if (filled === 4) flush();
    },
    end: flush,
  };
}

/** One after another. What secret and purpose have to say in whole blocks is worked out once. */
function singly(secret: string, purpose: KeyPurpose, out: Uint8Array): KeyHash {
  const encoder = new TextEncoder();
  const inner = digester(encoder.encode(`${secret}${purpose}:`));
  const outer = digester(encoder.encode(secret));
  const middle = new Uint8Array(keyBytes * 2);
  return {
    hash: (text, from, to, row) => {
      writeHexadecimal(inner(text, from, to), 8, middle, 0);
      writeHexadecimal(outer(middle, 0, middle.length), 4, out, row * keyBytes);
    },
    end: () => undefined,
  };
}

const digits = new TextEncoder().encode("0123456789abcdef");

function writeHexadecimal(words: Int32Array, count: number, out: Uint8Array, at: number): void {
  for (let index = 0; index < count; index++) {
    const word = words[index] ?? 0;
    for (let place = 0; place < 8; place++) out[at + index * 8 + place] = digits[(word >>> (28 - 4 * place)) & 15] ?? 0;
  }
}

/** The SHA-256 of texts that begin alike; the words given are written anew by each call. */
function digester(head: Uint8Array): (text: Uint8Array, from: number, to: number) => Int32Array {
  const start = initial.slice();
  const block = new Uint8Array(blockBytes);
  const words = new Int32Array(blockBytes);
  const state = new Int32Array(8);
  const whole = Math.floor(head.length / blockBytes) * blockBytes;
  for (let at = 0; at < whole; at += blockBytes) {
    block.set(head.subarray(at, at + blockBytes));
    compress(start, block, words);
  }
  const rest = head.slice(whole);

  return (text, from, to) => {
    state.set(start);
    block.set(rest);
    let filled = rest.length;
    for (let at = from; at < to; at++) {
      block[filled++] = text[at] ?? 0;
      if (filled < blockBytes) continue;
      compress(state, block, words);
      filled = 0;
    }
    block[filled++] = 0x80;
    if (filled > blockBytes - 8) {
      block.fill(0, filled);
      compress(state, block, words);
      filled = 0;
    }
    block.fill(0, filled);
    const bits = (head.length + to - from) * 8;
    for (let place = 0; place < 4; place++) block[blockBytes - 1 - place] = bits >>> (8 * place);
    compress(state, block, words);
    return state;
  };
}

/** One block of SHA-256 (FIPS 180-4, 6.2.2). */
function compress(state: Int32Array, block: Uint8Array, w: Int32Array): void {
  for (let index = 0; index < 16; index++) {
    const at = index * 4;
    w[index] =
      ((block[at] ?? 0) << 24) | ((block[at + 1] ?? 0) << 16) | ((block[at + 2] ?? 0) << 8) | (block[at + 3] ?? 0);
  }
  for (let index = 16; index < 64; index++) {
    const [early, late] = [w[index - 15] ?? 0, w[index - 2] ?? 0];
    const s0 = ((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3);
    const s1 = ((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10);
    w[index] = ((w[index - 16] ?? 0) + s0 + (w[index - 7] ?? 0) + s1) | 0;
  }
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let index = 0; index < 64; index++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (roundConstants[index] ?? 0) + (w[index] ?? 0)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
  state[4] = (state[4] ?? 0) + e;
  state[5] = (state[5] ?? 0) + f;
  state[6] = (state[6] ?? 0) + g;
  state[7] = (state[7] ?? 0) + h;
}
