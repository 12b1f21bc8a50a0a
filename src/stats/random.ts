/** The seed of every published figure. */
export const publishedSeed = 20240601;

/** A seeded generator: 32 random bits, a uniform in [0, 1), a place in a list of n, a standard normal. */
export type Random = {
  readonly next: () => number;
  readonly uniform: () => number;
  readonly index: (n: number) => number;
  readonly normal: () => number;
};

/** The four state words of a seed: SplitMix64 twice, low word first (Steele, Lea & Flood 2014). */
export function seedState(seed: number): readonly [number, number, number, number] {
  const mask = (1n << 64n) - 1n;
  let counter = BigInt(seed) & mask;
  const draw = () => {
    counter = (counter + 0x9e3779b97f4a7c15n) & mask;
    let z = counter;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & mask;
    return z ^ (z >> 31n);
  };
  const [first, second] = [draw(), draw()];
  const low = (word: bigint) => Number(word & 0xffffffffn);
  return [low(first), low(first >> 32n), low(second), low(second >> 32n)];
}

/** The generator xoshiro128** 1.1 from four state words (Blackman & Vigna 2018). */
export function xoshiro128(state: readonly [number, number, number, number]): Random {
  let [a, b, c, d] = state;
  const next = () => {
    const scaled = Math.imul(b, 5);
    const result = Math.imul((scaled << 7) | (scaled >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  const uniform = () => next() / 4294967296;
  return {
    next,
    uniform,
    index: (n) => Math.floor(uniform() * n),
    // Box–Muller; 1 − u keeps the logarithm finite.
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
}

/** The generator of a whole-number seed. */
export function random(seed: number): Random {
  return xoshiro128(seedState(seed));
}
