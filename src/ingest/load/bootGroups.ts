const sines = Int32Array.from({ length: 64 }, (_, index) => (Math.abs(Math.sin(index + 1)) * 2 ** 32) | 0);
const turns = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];
const shifts = Int32Array.from({ length: 64 }, (_, index) => turns[index >> 4]?.[index & 3] ?? 0);
const places = Int32Array.from({ length: 64 }, (_, index) => {
  const step = [index, 5 * index + 1, 3 * index + 5, 7 * index];
  return (step[index >> 4] ?? 0) % 16;
});

/** How many groups rows are drawn into. */
export const bootGroups = 200;

/**
 * The bootstrap groups of lines that follow one another: what `md5_number_lower(file || ':' || line) % 200` gives in SQL, where
 * it takes half a second for a million rows. File and line must fit one block of MD5 (RFC 1321), as they do.
 */
export function bootGroupsOf(fileId: string, firstLine: number, rows: number): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`${fileId}:`);
  const block = new Uint8Array(64);
  const words = new DataView(block.buffer);
  const message = new Int32Array(16);
  const groups = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const line = String(firstLine + row);
    block.fill(0);
    block.set(head);
    for (let at = 0; at < line.length; at++) block[head.length + at] = line.charCodeAt(at);
    const length = head.length + line.length;
    block[length] = 0x80;
    words.setUint32(56, length * 8, true);
    for (let index = 0; index < 16; index++) message[index] = words.getInt32(index * 4, true);
    groups[row] = groupOf(message);
  }
  return groups;
}

/** The second half of the digest as a number of 64 bits, by its remainder. */
function groupOf(message: Int32Array): number {
  let [a, b, c, d] = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  for (let index = 0; index < 64; index++) {
    const round = index >> 4;
    const mixed =
      round === 0 ? (b & c) | (~b & d) : round === 1 ? (d & b) | (~d & c) : round === 2 ? b ^ c ^ d : c ^ (b | ~d);
    const sum = (a + mixed + (sines[index] ?? 0) + (message[places[index] ?? 0] ?? 0)) | 0;
    const turn = shifts[index] ?? 0;
    a = d;
    d = c;
    c = b;
    b = (b + ((sum << turn) | (sum >>> (32 - turn)))) | 0;
  }
  const [low, high] = [(c + (0x98badcfe | 0)) >>> 0, (d + 0x10325476) >>> 0];
  return ((high % bootGroups) * (2 ** 32 % bootGroups) + low) % bootGroups;
}
