import { publishedSeed, random } from "./random.ts";

/** Mid-ranks of the same drivers, one list per source. */
export type Rankings = readonly (readonly number[])[];

/** Kendall's coefficient of concordance 12S/(m²(p³−p) − mΣ(t³−t)), ties corrected; null when no source ranks (Kendall & Babington Smith 1939). */
export function kendallW(rankings: Rankings): number | null {
  const m = rankings.length;
  const p = rankings[0]?.length ?? 0;
  const ties = rankings.reduce((sum, ranks) => sum + tieTerm(ranks), 0);
  const range = m * m * (p ** 3 - p) - m * ties;
  return range > 0 ? (12 * spreadOfSums(sumsOf(rankings, p))) / range : null;
}

/** The most arrangements that are enumerated; beyond, seeded ones are drawn. */
const mostArrangements = 2_000_000;
const drawnArrangements = 9_999;

/**
 * Permutation p-value of W: the part of all arrangements of every source but the first that agree at least as well, exact
 * up to two million of them, else from 9,999 seeded ones; null when W is.
 */
export function kendallP(rankings: Rankings, seed = publishedSeed): number | null {
  if (kendallW(rankings) === null) return null;
  const [first = [], ...others] = rankings;
  const observed = spreadOfSums(sumsOf(rankings, first.length)) * (1 - 1e-12) - 1e-9;
  let permutations = 1;
  for (let k = 2; k <= first.length; k += 1) permutations *= k;
  if (permutations ** others.length <= mostArrangements) return enumerated(first, others, observed);

  const { index } = random(seed);
  let reached = 0;
  for (let draw = 0; draw < drawnArrangements; draw += 1) {
    const shuffled = others.map((ranks) => shuffle(ranks, index));
    if (spreadOfSums(sumsOf([first, ...shuffled], first.length)) >= observed) reached += 1;
  }
  return (reached + 1) / (drawnArrangements + 1);
}

function enumerated(first: readonly number[], others: Rankings, observed: number): number {
  const p = first.length;
  const tables = others.map((ranks) => permutationsOf(ranks));
  const sums = [Float64Array.from(first), ...others.map(() => new Float64Array(p))];
  let [reached, total] = [0, 0];
  const walk = (depth: number): void => {
    const [table, before, after] = [tables[depth], sums[depth], sums[depth + 1]];
    if (table === undefined || before === undefined || after === undefined) {
      total += 1;
      if (before !== undefined && spreadOfSums(before) >= observed) reached += 1;
      return;
    }
    for (let row = 0; row < table.length; row += p) {
      for (let j = 0; j < p; j += 1) after[j] = (before[j] ?? 0) + (table[row + j] ?? 0);
      walk(depth + 1);
    }
  };
  walk(0);
  return reached / total;
}

/** Every permutation of a list, one after another. */
function permutationsOf(list: readonly number[]): Float64Array {
  const rows: number[] = [];
  const visit = (chosen: readonly number[], left: readonly number[]): void => {
    if (left.length === 0) rows.push(...chosen);
    left.forEach((value, i) => visit([...chosen, value], left.toSpliced(i, 1)));
  };
  visit([], list);
  return Float64Array.from(rows);
}

function shuffle(list: readonly number[], index: (n: number) => number): readonly number[] {
  const mixed = [...list];
  for (let left = mixed.length; left > 1; left -= 1) {
    const chosen = index(left);
    const value = mixed[chosen] ?? 0;
    mixed[chosen] = mixed[left - 1] ?? 0;
    mixed[left - 1] = value;
  }
  return mixed;
}

function sumsOf(rankings: Rankings, p: number): Float64Array {
  const sums = new Float64Array(p);
  for (const ranks of rankings) ranks.forEach((rank, j) => (sums[j] = (sums[j] ?? 0) + rank));
  return sums;
}

/** S: squared deviations of the rank sums from their mean. */
function spreadOfSums(sums: Float64Array): number {
  let total = 0;
  for (let j = 0; j < sums.length; j += 1) total += sums[j] ?? 0;
  const mean = total / sums.length;
  let spread = 0;
  for (let j = 0; j < sums.length; j += 1) spread += ((sums[j] ?? 0) - mean) ** 2;
  return spread;
}

function tieTerm(ranks: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const rank of ranks) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  return [...counts.values()].reduce((sum, t) => sum + t ** 3 - t, 0);
}
