import { assemble, op, type Code } from "../../privacy/lanes.ts";

/** How many groups rows are drawn into. */
export const bootGroups = 200;

const rounds = Array.from({ length: 64 }, (_, index) => {
  const [round, step] = [index >> 4, index & 3];
  const turns = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
  return {
    round,
    turn: turns[round * 4 + step] ?? 0,
    word: ([index, 5 * index + 1, 3 * index + 5, 7 * index][round] ?? 0) % 16,
    constant: (Math.abs(Math.sin(index + 1)) * 2 ** 32) | 0,
  };
});
const start = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476] as const;

/** The second half of the MD5 (RFC 1321) of messages of one block, as two numbers each. */
type Digest = {
  /** How many messages are worked out at once, and where a byte of one stands. */
  readonly lanes: number;
  readonly placeOf: (lane: number, index: number) => number;
  readonly messages: Uint8Array;
  /** The low numbers of all lanes, then the high ones. */
  readonly run: () => Uint32Array;
};

/**
 * The bootstrap groups of lines that follow one another: what `md5_number_lower(file || ':' || line) % 200` gives in SQL, where
 * it takes half a second for a million rows. File and line must fit one block, as they do.
 */
export function bootGroupsOf(fileId: string, firstLine: number, rows: number): Uint8Array<ArrayBuffer> {
  const { lanes, placeOf, messages, run } = inLanes() ?? singly();
  const head = new TextEncoder().encode(`${fileId}:`);
  const groups = new Uint8Array(rows);
  messages.fill(0);
  for (let lane = 0; lane < lanes; lane++) head.forEach((byte, index) => (messages[placeOf(lane, index)] = byte));
  for (let row = 0; row < rows; row += lanes) {
    for (let lane = 0; lane < lanes; lane++) {
      const line = firstLine + row + lane;
      const length = head.length + digitsOf(line);
      for (let at = length - 1, rest = line; at >= head.length; at--, rest = Math.floor(rest / 10))
        messages[placeOf(lane, at)] = 48 + (rest % 10);
      messages[placeOf(lane, length)] = 0x80;
      messages[placeOf(lane, 56)] = (length * 8) & 255;
      messages[placeOf(lane, 57)] = (length * 8) >>> 8;
    }
    const halves = run();
    for (let lane = 0; lane < lanes && row + lane < rows; lane++)
      groups[row + lane] =
        (((halves[lanes + lane] ?? 0) % bootGroups) * (2 ** 32 % bootGroups) + (halves[lane] ?? 0)) % bootGroups;
  }
  return groups;
}

function digitsOf(line: number): number {
  let digits = 1;
  for (let rest = line; rest >= 10; rest /= 10) digits++;
  return digits;
}

/** Four messages at once; null where the platform cannot. */
function inLanes(): Digest | null {
  const place = { words: 0, out: 256, start: 320, constants: 384 };
  const [a, b, c, d] = [0, 1, 2, 3];
  const code = rounds.flatMap(({ round, turn, word }, index): Code => {
    // Instead of moving four values on, the next round names them differently.
    const at = (local: number): number => (local - index + 64) % 4;
    const [vb, vc, vd] = [op.get(at(b)), op.get(at(c)), op.get(at(d))] as const;
    const mixed = [
      op.choose(vc, vd, vb),
      op.choose(vb, vc, vd),
      op.xor(op.xor(vb, vc), vd),
      op.xor(vc, op.or(vb, op.not(vd))),
    ];
    const known = op.add(op.load(place.constants + index * 16), op.load(place.words + word * 16));
    return [
      ...op.add(op.add(op.get(at(a)), mixed[round] ?? []), known),
      ...op.set(4),
      ...op.add(vb, op.turnLeft(op.get(4), turn)),
      ...op.set(at(a)),
    ];
  });
  const machine = assemble([
    {
      locals: 5,
      code: [
        ...start.flatMap((_, index) => [...op.load(place.start + index * 16), ...op.set(index)]),
        ...code,
        ...op.store(place.out, op.add(op.get(c), op.load(place.start + c * 16))),
        ...op.store(place.out + 16, op.add(op.get(d), op.load(place.start + d * 16))),
      ],
    },
  ]);
  if (machine === null) return null;
  const numbers = new Int32Array(machine.memory);
  start.forEach((value, index) => numbers.fill(value, place.start / 4 + index * 4, place.start / 4 + index * 4 + 4));
  rounds.forEach(({ constant }, index) => {
    numbers.fill(constant, place.constants / 4 + index * 4, place.constants / 4 + index * 4 + 4);
  });
  const out = new Uint32Array(machine.memory, place.out, 8);
  return {
    lanes: 4,
    placeOf: (lane, index) => (index >> 2) * 16 + lane * 4 + (index & 3),
    messages: new Uint8Array(machine.memory, place.words, 256),
    run: () => {
      machine.run();
      return out;
    },
  };
}

/** One message after another. */
function singly(): Digest {
  const messages = new Uint8Array(64);
  const words = new DataView(messages.buffer);
  const out = new Uint32Array(2);
  return {
    lanes: 1,
    placeOf: (_, index) => index,
    messages,
    run: () => {
      let [a, b, c, d]: [number, number, number, number] = [...start];
      for (const { round, turn, word, constant } of rounds) {
        const mixed = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round] ?? 0;
        const sum = (a + mixed + constant + words.getInt32(word * 4, true)) | 0;
        [a, d, c, b] = [d, c, b, (b + ((sum << turn) | (sum >>> (32 - turn)))) | 0];
      }
      out[0] = c + start[2];
      out[1] = d + start[3];
      return out;
    },
  };
}
