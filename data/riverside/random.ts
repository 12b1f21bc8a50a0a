/** A seeded stream of draws. Only exactly rounded arithmetic is used, so every machine makes the same bytes. */
export type Stream = {
  /** Uniform on [0, 1). */
  readonly uniform: () => number;
  /** Nearly standard normal: the sum of twelve uniforms less six, which needs no logarithm or cosine. */
  readonly normal: () => number;
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean;
  /** A whole number from 0 to n − 1. */
  readonly below: (n: number) => number;
  /** One member of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** One key, with probability proportional to its share. */
  readonly weighted: <K extends string>(shares: Readonly<Record<K, number>>) => K;
};

/** A stream that depends on the seed alone (a 32-bit counter, mixed). */
export function stream(seed: number): Stream {
  let counter = seed >>> 0;
  const uniform = (): number => {
    counter = (counter + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(counter ^ (counter >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
  const below = (n: number): number => Math.floor(uniform() * n);
  return {
    uniform,
    normal: () => {
      let sum = -6;
      for (let i = 0; i < 12; i++) sum += uniform();
      return sum;
    },
    chance: (probability) => uniform() < probability,
    below,
    pick: (list) => {
      const chosen = list[below(list.length)];
      if (chosen === undefined) throw new RangeError("pick needs a list that is not empty");
      return chosen;
    },
    weighted: <K extends string>(shares: Readonly<Record<K, number>>): K => {
      const keys = keysOf(shares);
      let left = uniform() * keys.reduce((sum, key) => sum + shares[key], 0);
      for (const key of keys) {
        left -= shares[key];
        if (left < 0) return key;
      }
      const last = keys.at(-1);
      if (last === undefined) throw new RangeError("weighted needs at least one key");
      return last;
    },
  };
}

/** The keys of a record, typed as its keys. */
export function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  // Object.keys is typed string[]; the records here are literals without further keys.
  return Object.keys(record) as K[];
}

/** Draws `count` different keys one after another, each with probability proportional to its weight. */
export function drawWithout<K extends string>(s: Stream, weights: Readonly<Record<K, number>>, count: number): K[] {
  const left = new Set(keysOf(weights));
  const drawn: K[] = [];
  while (drawn.length < count && left.size > 0) {
    let total = 0;
    for (const key of left) total += weights[key];
    let rest = s.uniform() * total;
    let chosen: K | undefined;
    for (const key of left) {
      chosen = key;
      rest -= weights[key];
      if (rest < 0) break;
    }
    if (chosen === undefined) break;
    left.delete(chosen);
    drawn.push(chosen);
  }
  return drawn;
}
