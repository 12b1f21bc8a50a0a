import type { CoMoments } from "./coMoments.ts";
import { lmg } from "./lmg.ts";
import type { SquareMatrix } from "./matrix.ts";
import { entry, submatrix } from "./matrix.ts";
import { constantVariables, correlationOf, momentsOf } from "./moments.ts";

/** Importance of driver groups that enter whole, and each driver's plain correlation with the outcome (null when it does not vary). */
export type GroupImportance = {
  readonly rSquared: number;
  /** One a group, in the order given; 0 for a group in which nothing varies. */
  readonly parts: readonly number[];
  readonly shares: readonly (number | null)[];
  readonly r: readonly (number | null)[];
};

/**
 * Shapley decomposition of R² over groups of drivers (places from 0), for more drivers than are decomposed one by one; from
 * co-moments whose variable 0 is the outcome. Null when the outcome or every driver is constant, or the drivers are singular.
 */
export function groupImportance(coMoments: CoMoments, groups: readonly (readonly number[])[]): GroupImportance | null {
  const covariance = momentsOf(coMoments)?.covariance;
  return covariance === undefined ? null : groupImportanceOfCovariance(covariance, groups);
}

/** The same from a covariance matrix, as EM gives it. */
export function groupImportanceOfCovariance(
  covariance: SquareMatrix,
  groups: readonly (readonly number[])[],
): GroupImportance | null {
  const constant = constantVariables(covariance);
  const kept = Array.from({ length: covariance.size }, (_, i) => i).filter((i) => !constant.includes(i));
  if (constant.includes(0) || kept.length < 2) return null;
  const correlation = correlationOf(submatrix(covariance, kept));
  if (correlation === null) return null;

  const rows = groups.map((group) => group.map((driver) => kept.indexOf(driver + 1)).filter((row) => row > 0));
  const players = rows.filter((row) => row.length > 0);
  const importance = lmg(correlation, players);
  if (importance === null) return null;
  const parts = rows.map((row) => (row.length > 0 ? (importance.parts[players.indexOf(row)] ?? 0) : 0));
  return {
    rSquared: importance.rSquared,
    parts,
    shares: parts.map((part) => (importance.shares === null ? null : (100 * part) / importance.rSquared)),
    r: Array.from({ length: covariance.size - 1 }, (_, driver) => {
      const row = kept.indexOf(driver + 1);
      return row > 0 ? entry(correlation, 0, row) : null;
    }),
  };
}
