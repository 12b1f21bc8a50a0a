/**
 * A small assembler for WebAssembly that works on four numbers at once (SIMD): what hashing a million keys needs. Code is a list of
 * bytes on a stack machine; locals 0 … are vectors of four 32-bit numbers, and addresses are fixed places of one page of memory.
 */
export type Code = readonly number[];

/** A number as WebAssembly writes it (LEB128, unsigned). */
function unsigned(value: number): Code {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest & 127) | 128);
  }
}

const simd = (opcode: number): Code => [0xfd, ...unsigned(opcode)];
/** Small enough for one byte of signed LEB128: how far a shift goes. */
const small = (value: number): Code => [0x41, value];
const zero: Code = [0x41, 0];

/** The steps that code is made of. */
export const op = {
  get: (local: number): Code => [0x20, local],
  set: (local: number): Code => [0x21, local],
  load: (address: number): Code => [...zero, ...simd(0x00), 4, ...unsigned(address)],
  store: (address: number, value: Code): Code => [...zero, ...value, ...simd(0x0b), 4, ...unsigned(address)],
  all: (byte: number): Code => [...simd(0x0c), ...new Array<number>(16).fill(byte)],
  words: (bytes: Code): Code => [...simd(0x0c), ...bytes, ...bytes, ...bytes, ...bytes],
  add: (a: Code, b: Code): Code => [...a, ...b, ...simd(0xae)],
  addBytes: (a: Code, b: Code): Code => [...a, ...b, ...simd(0x6e)],
  exceeds: (a: Code, b: Code): Code => [...a, ...b, ...simd(0x27)],
  and: (a: Code, b: Code): Code => [...a, ...b, ...simd(0x4e)],
  or: (a: Code, b: Code): Code => [...a, ...b, ...simd(0x50)],
  xor: (a: Code, b: Code): Code => [...a, ...b, ...simd(0x51)],
  not: (a: Code): Code => [...a, ...simd(0x4d)],
  /** The bits of `a` where the mask has ones, of `b` elsewhere. */
  choose: (a: Code, b: Code, mask: Code): Code => [...a, ...b, ...mask, ...simd(0x52)],
  left: (a: Code, by: number): Code => [...a, ...small(by), ...simd(0xab)],
  right: (a: Code, by: number): Code => [...a, ...small(by), ...simd(0xad)],
  turnLeft: (a: Code, by: number): Code => op.or(op.left(a, by), op.right(a, 32 - by)),
  turnRight: (a: Code, by: number): Code => op.or(op.right(a, by), op.left(a, 32 - by)),
  /** The bytes of each number in the other order. */
  turnBytes: (a: Code): Code => [...a, ...a, ...simd(0x0d), 3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12],
  call: (routine: number): Code => [0x10, routine],
} as const;

/** One routine: how many vectors it keeps at hand, and its code. */
export type Routine = { readonly locals: number; readonly code: Code };

/** A page of memory and the last of its routines to run over it. */
export type Machine = { readonly memory: ArrayBuffer; readonly run: () => void };

const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content];
const name = (text: string): Code => [text.length, ...new TextEncoder().encode(text)];

/** Assembles the routines, which may call those before them by their places; null where the platform has no such vectors. */
export function assemble(routines: readonly Routine[]): Machine | null {
  const bodies = routines.flatMap(({ locals, code }) => {
    const body = [...(locals === 0 ? [0] : [1, locals, 0x7b]), ...code, 0x0b];
    return [...unsigned(body.length), ...body];
  });
  const bytes = Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 0, 0]),
    ...section(3, [routines.length, ...routines.map(() => 0)]),
    ...section(5, [1, 0, 1]),
    ...section(7, [2, ...name("memory"), 2, 0, ...name("run"), 0, routines.length - 1]),
    ...section(10, [routines.length, ...bodies]),
  ]);
  if (!WebAssembly.validate(bytes)) return null;
  const { memory, run } = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
  // Both are exported by the lines above.
  return { memory: (memory as WebAssembly.Memory).buffer, run: run as () => void };
}
