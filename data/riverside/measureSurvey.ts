import { BRANDS, CITED, RATED } from "./plan.ts";
import { stream } from "./random.ts";
import { correlations, shapley } from "./shapley.ts";

/** One finished interview, by field name. */
export type Interview = Readonly<Record<string, string>>;

const RANKED = RATED.slice(0, 10).map(({ driver }) => driver);
const RESAMPLES = 199;

/** The quarter of a date written YYYY-MM-DD…, such as 2026Q3. */
export function quarterOf(stamp: string): string {
  return `${stamp.slice(0, 4)}Q${Math.ceil(Number(stamp.slice(5, 7)) / 3)}`;
}

/** Rounded for a file that people read. */
export function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}

function scale(cell: string | undefined): number | null {
  return cell === undefined || cell === "" || cell === "Don't know" ? null : Number(cell);
}

/** Weighted mean of the answers that exist, with the effective number of them. */
export function weightedMean(rows: readonly Interview[], answer: (row: Interview) => number | null) {
  let [sum, total, squares] = [0, 0, 0];
  for (const row of rows) {
    const value = answer(row);
    if (value === null) continue;
    const w = Number(row.weight);
    sum += w * value;
    total += w;
    squares += w * w;
  }
  return { mean: sum / total, effective: (total * total) / squares };
}

function percent(rows: readonly Interview[], holds: (row: Interview) => boolean): number {
  return rounded(100 * weightedMean(rows, (row) => (holds(row) ? 1 : 0)).mean);
}

/** Preference, recommendation and weights of one period. */
export function standing(rows: readonly Interview[]) {
  const recommend = (row: Interview): number | null => {
    const score = scale(row.Q6_1);
    return score === null || score > 10 ? null : score >= 9 ? 1 : score <= 6 ? -1 : 0;
  };
  return {
    interviews: rows.length,
    effective: rounded(weightedMean(rows, () => 1).effective, 0),
    preferencePercent: percent(rows, (row) => row.Q4 === BRANDS[0]),
    nps: rounded(100 * weightedMean(rows, recommend).mean),
    harborPoint: rows.filter((row) => row.NearestLocation === "Harbor Point").length,
  };
}

/** Stage shares in percent per brand. */
export function funnel(rows: readonly Interview[]) {
  return BRANDS.map((brand, b) => ({
    brand,
    aware: percent(rows, (row) => row[`Q1_${b + 1}`] === "1" || row[`Q2_${b + 1}`] === "1"),
    consider: percent(rows, (row) => row[`Q3_${b + 1}`] === "1"),
    prefer: percent(rows, (row) => row.Q4 === brand),
    use: percent(rows, (row) => row[`Q5_${b + 1}`] === "1"),
  }));
}

/** Own mean 0–100 per rated text, and the gap to the best rival. */
export function performance(rows: readonly Interview[]) {
  return RATED.map(({ driver }, j) => {
    const means = BRANDS.map((_, b) => {
      const answer = (row: Interview): number | null => {
        const rating = scale(row[`${b + 1}_Q7_${j + 1}`]);
        return rating === null ? null : (rating - 1) * 25;
      };
      return weightedMean(rows, answer).mean;
    });
    const best = Math.max(...means.slice(1));
    return {
      driver,
      own: rounded(means[0] ?? 0),
      gap: rounded((means[0] ?? 0) - best),
      best: BRANDS[means.lastIndexOf(best)] ?? "",
    };
  });
}

function importance(rows: readonly Interview[], times: readonly number[]) {
  const answers: number[][] = [];
  const weights: number[] = [];
  rows.forEach((row, i) => {
    const line = [scale(row.Q10), ...RANKED.map((_, j) => scale(row[`1_Q7_${j + 1}`]))];
    const known = line.filter((value) => value !== null);
    const weight = (times[i] ?? 0) * Number(row.weight);
    if (known.length < line.length || weight === 0) return;
    answers.push(known);
    weights.push(weight);
  });
  const { r2, parts } = shapley(correlations(answers, weights));
  return { complete: answers.length, r2, shares: parts.map((part) => (100 * part) / r2) };
}

function cited(rows: readonly Interview[], times: readonly number[]): readonly number[] {
  return RANKED.map((driver) => {
    const field = `Q9_${CITED.findIndex((reason) => reason.driver === driver) + 1}`;
    let [named, total] = [0, 0];
    rows.forEach((row, i) => {
      const weight = (times[i] ?? 0) * Number(row.weight);
      total += weight;
      if (row[field] === "1") named += weight;
    });
    return (100 * named) / total;
  });
}

function bands(replicates: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  return RANKED.map((_, j) => {
    const ranks = replicates.map((values) => 1 + values.filter((value) => value > (values[j] ?? 0)).length);
    ranks.sort((a, b) => a - b);
    return [ranks[Math.floor(0.025 * ranks.length)] ?? 0, ranks[Math.floor(0.975 * ranks.length)] ?? 0];
  });
}

/** Stated and derived importance of the ten rated drivers, with 95 % rank bands from 199 resamples of the interviews. */
export function saysAndMoves(rows: readonly Interview[]) {
  const s = stream(20240601);
  const once = rows.map(() => 1);
  const whole = importance(rows, once);
  const says = cited(rows, once);
  const replicates = Array.from({ length: RESAMPLES }, () => {
    const times = rows.map(() => 0);
    rows.forEach(() => {
      const chosen = s.below(rows.length);
      times[chosen] = (times[chosen] ?? 0) + 1;
    });
    return { moves: importance(rows, times).shares, says: cited(rows, times) };
  });
  const movesBands = bands(replicates.map((replicate) => replicate.moves));
  const saysBands = bands(replicates.map((replicate) => replicate.says));
  return {
    complete: whole.complete,
    r2: rounded(whole.r2, 3),
    drivers: RANKED.map((driver, j) => ({
      driver,
      says: rounded(says[j] ?? 0),
      saysRanks: saysBands[j] ?? [0, 0],
      moves: rounded(whole.shares[j] ?? 0),
      movesRanks: movesBands[j] ?? [0, 0],
    })),
  };
}
