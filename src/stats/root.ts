/** An increasing function, its slope, a bracket of its zero and a first guess inside the bracket. */
export type RootProblem = {
  readonly f: (x: number) => number;
  readonly slope: (x: number) => number;
  readonly low: number;
  readonly high: number;
  readonly start: number;
};

/** The zero of an increasing function: Newton's steps, each kept inside a shrinking bracket (bisection when one leaves it). */
export function findRoot({ f, slope, low, high, start }: RootProblem): number {
  let [a, b, x] = [low, high, Math.min(high, Math.max(low, start))];
  for (let step = 0; step < 200; step += 1) {
    const error = f(x);
    if (error === 0) return x;
    if (error > 0) b = x;
    else a = x;
    const newton = x - error / slope(x);
    const isInside = newton > a && newton < b;
    // The next step is below rounding. Rounding may also put it on the bracket's end, where x already is.
    if (Math.abs(newton - x) <= 1e-9 * Math.abs(newton)) return isInside ? newton : x;
    const next = isInside ? newton : a + (b - a) / 2;
    if (b - a <= 2e-16 * Math.abs(b)) return next;
    x = next;
  }
  return x;
}
