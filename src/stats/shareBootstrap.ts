import type { Replicate, Units } from "./bootstrap.ts";
import { bootstrap, publishedReplicates } from "./bootstrap.ts";
import type { CoMoments } from "./coMoments.ts";
import { coMomentWidth } from "./coMoments.ts";
import { lmg } from "./lmg.ts";
import { correlationOf, momentsOf } from "./moments.ts";
import { publishedSeed } from "./random.ts";

/** Rows are resampled up to this many; beyond, 200 random groups. */
export const mostResampledRows = 5000;

/**
 * LMG shares (percent) of seeded bootstrap replicates, from the co-moments of every unit (row or group) one after another,
 * variable 0 being the outcome; a replicate with a constant or singular variable is null. Players as in `lmg`.
 */
export function bootstrapShares(
  units: CoMoments,
  players?: readonly (readonly number[])[],
  replicates = publishedReplicates,
  seed = publishedSeed,
): readonly Replicate[] {
  const { size, sums } = units;
  const shares = (drawn: Float64Array): Replicate => {
    const covariance = momentsOf({ size, sums: drawn })?.covariance;
    const correlation = covariance === undefined ? null : correlationOf(covariance);
    return correlation === null ? null : (lmg(correlation, players)?.shares ?? null);
  };
  return bootstrap({ width: coMomentWidth(size), sums }, shares, replicates, seed);
}

/** Ratios Σnumerator/Σdenominator of seeded bootstrap replicates; each unit's sums are pairs numerator, denominator, one pair a driver. */
export function bootstrapRatios(
  units: Units,
  replicates = publishedReplicates,
  seed = publishedSeed,
): readonly Replicate[] {
  return bootstrap(units, ratios, replicates, seed);
}

function ratios(sums: Float64Array): Replicate {
  const values: number[] = [];
  for (let place = 0; place < sums.length; place += 2) {
    const denominator = sums[place + 1] ?? 0;
    if (!(denominator > 0)) return null;
    values.push((sums[place] ?? 0) / denominator);
  }
  return values;
}
