import { assemble, op, type Code, type Machine } from "./lanes.ts";

/** Where things stand in the machine's memory: vectors of four numbers, one for each of four messages. */
const place = { start: 0, block: 128, state: 128 + 64 * 16, out: 1280, constants: 1408 } as const;

const [a, b, c, d, e, f, g, h, one] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const word = (index: number): Code => op.load(place.block + index * 16);
const setWord = (index: number, value: Code): Code => op.store(place.block + index * 16, value);
const state = (index: number): Code => op.load(place.state + index * 16);
const each = (count: number, code: (index: number) => Code): Code =>
  Array.from({ length: count }, (_, index) => code(index)).flat();

/** One block of SHA-256 (FIPS 180-4, 6.2.2) of four messages. */
function compression(): Code {
  const schedule = each(48, (index) => {
    const [early, late] = [word(index + 1), word(index + 14)];
    const s0 = op.xor(op.xor(op.turnRight(early, 7), op.turnRight(early, 18)), op.right(early, 3));
    const s1 = op.xor(op.xor(op.turnRight(late, 17), op.turnRight(late, 19)), op.right(late, 10));
    return setWord(index + 16, op.add(op.add(word(index), s0), op.add(word(index + 9), s1)));
  });
  const rounds = each(64, (index) => {
    // Instead of moving eight values on, the next round names them differently.
    const at = (local: number): number => (local - index + 64) % 8;
    const now = (local: number): Code => op.get(at(local));
    const [va, vb, vc] = [now(a), now(b), now(c)] as const;
    const [ve, vf, vg, vh] = [now(e), now(f), now(g), now(h)] as const;
    const s1 = op.xor(op.xor(op.turnRight(ve, 6), op.turnRight(ve, 11)), op.turnRight(ve, 25));
    const s0 = op.xor(op.xor(op.turnRight(va, 2), op.turnRight(va, 13)), op.turnRight(va, 22));
    const first = op.add(
      op.add(op.add(vh, s1), op.choose(vf, vg, ve)),
      op.add(op.load(place.constants + index * 16), word(index)),
    );
    const second = op.add(s0, op.choose(vc, va, op.xor(va, vb)));
    return [
      ...first,
      ...op.set(one),
      ...op.add(op.get(at(d)), op.get(one)),
      ...op.set(at(d)),
      ...op.add(op.get(one), second),
      ...op.set(at(h)),
    ];
  });
  return [
    ...schedule,
    ...each(8, (index) => [...state(index), ...op.set(index)]),
    ...rounds,
    ...each(8, (index) => op.store(place.state + index * 16, op.add(state(index), op.get(index)))),
  ];
}

/** Four hexadecimal letters of the upper or lower half of each number. */
function letters(value: Code, isUpper: boolean): Code {
  const half = isUpper ? op.right(value, 16) : op.and(value, op.words([255, 255, 0, 0]));
  const apart = op.and(op.or(half, op.left(half, 8)), op.words([255, 0, 255, 0]));
  const digits = op.and(op.or(apart, op.left(apart, 4)), op.all(15));
  const isLetter = op.exceeds(digits, op.all(9));
  return op.addBytes(op.addBytes(digits, op.all(48)), op.and(isLetter, op.all(39)));
}

/** The hash of the block, the hash of that in hexadecimal, and half of it in hexadecimal: the nesting of `pseudonymParts`. */
function nesting(): Code {
  const begin = each(8, (index) => op.store(place.state + index * 16, op.load(place.start + index * 16)));
  // The secret and 64 letters are 1,024 bits, 0x400.
  const end = each(16, (index) =>
    setWord(index, index === 0 ? op.words([0, 0, 0, 0x80]) : index === 15 ? op.words([0, 4, 0, 0]) : op.all(0)),
  );
  return [
    ...begin,
    ...op.call(0),
    ...each(16, (index) => setWord(index, letters(state(index >> 1), index % 2 === 0))),
    ...begin,
    ...op.call(0),
    ...end,
    ...op.call(0),
    ...each(8, (index) => op.store(place.out + index * 16, op.turnBytes(letters(state(index >> 1), index % 2 === 0)))),
  ];
}

/** Hashes four texts at once, each in one block behind a secret of one block. */
export type KeyLanes = {
  /** The message of each: 64 bytes, whose byte `index` of lane `lane` stands at `placeOf(lane, index)`. */
  readonly messages: Uint8Array;
  /** Works them out, and gives each lane's key as eight numbers at `lane`, `lane + 4`, … */
  readonly run: () => Uint32Array;
};

/** Where a byte of a lane's message stands. */
export const placeOf = (lane: number, index: number): number => (index >> 2) * 16 + lane * 4 + 3 - (index & 3);

/** Lanes that begin with this state of SHA-256; null where the platform has none. */
export function keyLanes(start: Int32Array, constants: Int32Array): KeyLanes | null {
  const machine: Machine | null = assemble([
    { locals: 9, code: compression() },
    { locals: 0, code: nesting() },
  ]);
  if (machine === null) return null;
  const numbers = new Int32Array(machine.memory);
  const spread = (values: Int32Array, at: number): void => {
    values.forEach((value, index) => numbers.fill(value, at / 4 + index * 4, at / 4 + index * 4 + 4));
  };
  spread(start, place.start);
  spread(constants, place.constants);
  const out = new Uint32Array(machine.memory, place.out, 32);
  return {
    messages: new Uint8Array(machine.memory, place.block, 256),
    run: () => {
      machine.run();
      return out;
    },
  };
}
