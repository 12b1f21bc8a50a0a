import type { Interval } from "./figure.ts";
import { publishedSeed, random } from "./random.ts";

/** How many replicates a published interval has. */
export const publishedReplicates = 999;

/** One bootstrap estimate per component, or null where the replicate could not be estimated. */
export type Replicate = readonly number[] | null;

/** What to resample: additive sums of each unit (a row or a group), unit after unit. */
export type Units = { readonly width: number; readonly sums: Float64Array };

/** How many replicates are added up in one pass over the units: as many as have room in the processor's registers. */
const together = 8;

/**
 * Bootstrap estimates: units are drawn with replacement (replicates in order, draws in order) and the statistic sees the
 * sums of the draw, in a list that is reused between calls.
 */
export function bootstrap(
  { width, sums }: Units,
  statistic: (sums: Float64Array) => Replicate,
  replicates = publishedReplicates,
  seed = publishedSeed,
): readonly Replicate[] {
  const units = Math.floor(sums.length / width);
  if (units === 0) return Array.from({ length: replicates }, () => null);
  const { index } = random(seed);
  const columns = columnsOf(sums, width, units);
  const times = new Float64Array(units * together);
  const drawn = new Float64Array(width * together);
  const estimates: Replicate[] = [];
  while (estimates.length < replicates) {
    const count = Math.min(together, replicates - estimates.length);
    times.fill(0);
    for (let replicate = 0; replicate < count; replicate += 1) {
      for (let draw = 0; draw < units; draw += 1) {
        const place = index(units) * together + replicate;
        times[place] = (times[place] ?? 0) + 1;
      }
    }
    addUnits(columns, times, drawn, width);
    for (let replicate = 0; replicate < count; replicate += 1)
      estimates.push(statistic(drawn.subarray(replicate * width, (replicate + 1) * width)));
  }
  return estimates;
}

/** The sums of all units one after another, sum by sum. */
function columnsOf(sums: Float64Array, width: number, units: number): Float64Array {
  const columns = new Float64Array(units * width);
  for (let unit = 0; unit < units; unit += 1)
    for (let k = 0; k < width; k += 1) columns[k * units + unit] = sums[unit * width + k] ?? 0;
  return columns;
}

/**
 * Adds up eight replicates at once, a sum at a time: every unit is read once for all of them and the totals stay in
 * registers. Measured 4 times as fast as one replicate after another over 10,000 units.
 */
function addUnits(columns: Float64Array, times: Float64Array, drawn: Float64Array, width: number): void {
  const units = times.length / together;
  for (let k = 0; k < width; k += 1) {
    const start = k * units;
    let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let unit = 0, at = 0; unit < units; unit += 1, at += together) {
      const value = columns[start + unit] ?? 0;
      a += value * (times[at] ?? 0);
      b += value * (times[at + 1] ?? 0);
      c += value * (times[at + 2] ?? 0);
      d += value * (times[at + 3] ?? 0);
      e += value * (times[at + 4] ?? 0);
      f += value * (times[at + 5] ?? 0);
      g += value * (times[at + 6] ?? 0);
      h += value * (times[at + 7] ?? 0);
    }
    [a, b, c, d, e, f, g, h].forEach((total, replicate) => (drawn[replicate * width + k] = total));
  }
}

/** The estimates of the replicates that could be estimated; null when fewer than 95 % could. */
export function validReplicates(replicates: readonly Replicate[]): readonly (readonly number[])[] | null {
  const valid = replicates.flatMap((replicate) => (replicate?.every(Number.isFinite) === true ? [replicate] : []));
  return valid.length > 0 && valid.length >= 0.95 * replicates.length ? valid : null;
}

/**
 * Percentile limits of a list of estimates: of 999 the 25th and the 975th sorted value, without interpolation
 * (Davison & Hinkley 1997, ch. 5); null for an empty list.
 */
export function percentileLimits(estimates: readonly number[]): Interval {
  const sorted = Float64Array.from(estimates).sort();
  const below = Math.max(1, Math.round(0.025 * (sorted.length + 1)));
  return { lower: sorted[below - 1] ?? null, upper: sorted[sorted.length - below] ?? null };
}

/** The percentile interval of every component; null when fewer than 95 % of the replicates could be estimated. */
export function percentileIntervals(replicates: readonly Replicate[]): readonly Interval[] | null {
  const valid = validReplicates(replicates);
  return (
    valid?.[0]?.map((_, component) => percentileLimits(valid.map((estimates) => estimates[component] ?? 0))) ?? null
  );
}
