/** Additive sums of one item y over its valid answers; `c` counts the answers 1, unweighted, for the disclosure rule. */
export type ItemSum = "n" | "w" | "ww" | "wy" | "wwy" | "wwyy" | "c";

/** The SQL of those sums for an expression that is NULL where the answer is missing. */
export const itemSums = (y: string): Readonly<Record<ItemSum, string>> => ({
  n: `count(${y})`,
  w: `coalesce(sum(CASE WHEN ${y} IS NOT NULL THEN weight END), 0)`,
  ww: `coalesce(sum(CASE WHEN ${y} IS NOT NULL THEN weight * weight END), 0)`,
  wy: `coalesce(sum(weight * ${y}), 0)`,
  wwy: `coalesce(sum(weight * weight * ${y}), 0)`,
  wwyy: `coalesce(sum(weight * weight * ${y} * ${y}), 0)`,
  c: `count(CASE WHEN ${y} = 1 THEN 1 END)`,
});

/** Additive sums of a share: what its value, interval and disclosure rule need. */
export type ShareSum = "n" | "w" | "ww" | "wy" | "c";

/** The SQL of a share's sums for a 0/1 expression that is NULL where the answer is missing. */
export function shareSums(y: string): Readonly<Record<ShareSum, string>> {
  const { n, w, ww, wy, c } = itemSums(y);
  return { n, w, ww, wy, c };
}

/** Additive sums over the respondents who answered both a and b. */
export type PairSum = "n" | "w" | "ww" | "wwyA" | "wwyB" | "wwyAyB";

/** The SQL of those sums for two expressions that are NULL where the answer is missing. */
export function pairSums(a: string, b: string): Readonly<Record<PairSum, string>> {
  const both = (term: string) => `coalesce(sum(CASE WHEN ${a} IS NOT NULL AND ${b} IS NOT NULL THEN ${term} END), 0)`;
  return {
    n: both("1"),
    w: both("weight"),
    ww: both("weight * weight"),
    wwyA: both(`weight * weight * ${a}`),
    wwyB: both(`weight * weight * ${b}`),
    wwyAyB: both(`weight * weight * ${a} * ${b}`),
  };
}
