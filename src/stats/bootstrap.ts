import type { Interval } from "./figure.ts";
import { publishedSeed, random } from "./random.ts";

/** How many replicates a published interval has. */
export const publishedReplicates = 999;

/** One bootstrap estimate per component, or null where the replicate could not be estimated. */
export type Replicate = readonly number[] | null;

/** What to resample: additive sums of each unit (a row or a group), unit after unit. */
export type Units = { readonly width: number; readonly sums: Float64Array };

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
  const { index } = random(seed);
  const times = new Float64Array(units);
  const drawn = new Float64Array(width);
  return Array.from({ length: replicates }, () => {
    times.fill(0);
    for (let draw = 0; draw < units; draw += 1) {
      const unit = index(units);
      times[unit] = (times[unit] ?? 0) + 1;
    }
    addUnits(sums, times, drawn);
    return units === 0 ? null : statistic(drawn);
  });
}

function addUnits(sums: Float64Array, times: Float64Array, drawn: Float64Array): void {
  const width = drawn.length;
  drawn.fill(0);
  for (let unit = 0; unit < times.length; unit += 1) {
    const count = times[unit] ?? 0;
    if (count === 0) continue;
    const offset = unit * width;
    for (let k = 0; k < width; k += 1) drawn[k] = (drawn[k] ?? 0) + count * (sums[offset + k] ?? 0);
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
