/** The distinct cells of one column, each known by a number that counts them as they first come. */
export type Dictionary = {
  /** The number of the cell that stands here, as its bytes and a hash of them; a new one where it was not known. */
  readonly codeOf: (bytes: Uint8Array, from: number, to: number, hash: number) => number;
  readonly size: () => number;
  /** The bytes of a cell, by its number. */
  readonly bytesOf: (code: number) => Uint8Array;
};

/** Twice as much room, what was there kept. */
export function grown<T extends Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(
  array: T,
  make: (length: number) => T,
): T {
  const larger = make(array.length * 2);
  larger.set(array);
  return larger;
}

const ints = (length: number): Int32Array<ArrayBuffer> => new Int32Array(length);
const bytesFor = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(length);

/** A dictionary that holds the empty cell alone, as number 0. */
export function createDictionary(): Dictionary {
  let slots = new Int32Array(1 << 8); // number + 1 of the cell whose hash falls here or before; 0 where none does
  let hashes = new Int32Array(1 << 7);
  let ends = new Int32Array(1 << 7);
  let text = new Uint8Array(1 << 10);
  let size = 1;

  /** Spreads hashes that differ in their high bits alone. */
  const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots.length - 1);

  function enter(code: number, hash: number): void {
    let place = placeOf(hash);
    while (slots[place] !== 0) place = (place + 1) & (slots.length - 1);
    slots[place] = code + 1;
  }

  function add(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const start = ends[size - 1] ?? 0;
    while (start + to - from > text.length) text = grown(text, bytesFor);
    text.set(bytes.subarray(from, to), start);
    if (size === ends.length) {
      ends = grown(ends, ints);
      hashes = grown(hashes, ints);
    }
    ends[size] = start + to - from;
    hashes[size] = hash;
    if ((size + 1) * 2 > slots.length) {
      slots = new Int32Array(slots.length * 2);
      for (let code = 1; code < size; code++) enter(code, hashes[code] ?? 0);
    }
    enter(size, hash);
    return size++;
  }

  function isAt(code: number, bytes: Uint8Array, from: number, to: number): boolean {
    let at = ends[code - 1] ?? 0;
    if ((ends[code] ?? 0) - at !== to - from) return false;
    for (let index = from; index < to; index++) if (bytes[index] !== text[at++]) return false;
    return true;
  }

  return {
    codeOf: (bytes, from, to, hash) => {
      if (from === to) return 0;
      const mask = slots.length - 1;
      let place = placeOf(hash);
      for (let entry = slots[place] ?? 0; entry !== 0; entry = slots[place] ?? 0) {
        if (hashes[entry - 1] === hash && isAt(entry - 1, bytes, from, to)) return entry - 1;
        place = (place + 1) & mask;
      }
      return add(bytes, from, to, hash);
    },
    size: () => size,
    bytesOf: (code) => text.subarray(code === 0 ? 0 : ends[code - 1], ends[code]),
  };
}

/** The hash that a dictionary knows cells by. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0;
  for (let index = from; index < to; index++) hash = (Math.imul(hash, 31) + (bytes[index] ?? 0)) | 0;
  return hash;
}
