import { effectiveN } from "./base.ts";
import { solve } from "./cholesky.ts";
import type { CoMoments } from "./coMoments.ts";
import { baseOf } from "./coMoments.ts";
import { relativeWeights } from "./johnson.ts";
import { lmg } from "./lmg.ts";
import type { SquareMatrix } from "./matrix.ts";
import { entry, submatrix } from "./matrix.ts";
import { constantVariables, correlationOf, momentsOf } from "./moments.ts";
import { conditionNumber, duplicatePairs, varianceInflation } from "./multicollinearity.ts";
import type { DriverGate } from "./status.ts";
import { driverGate, explainsLittle } from "./status.ts";

/** The most drivers that are decomposed one by one; more enter as groups. */
export const mostSingleDrivers = 12;

/** One driver's derived importance; `driver` is its place among the drivers given, from 0. */
export type DriverImportance = {
  readonly driver: number;
  readonly lmg: number;
  readonly share: number | null;
  readonly johnsonShare: number | null;
  readonly r: number;
  readonly beta: number;
  readonly inflation: number;
  /** The driver it correlates with most, and that r; null for a driver alone. */
  readonly closest: { readonly driver: number; readonly r: number } | null;
  /** r < 0: check the coding, or a reversed item. */
  readonly isReversed: boolean;
  /** β and r have opposite signs: excluded from the simulator. */
  readonly isSuppressor: boolean;
  /** The LMG and Johnson shares differ by more than 5 points. */
  readonly isMethodDependent: boolean;
};

/** Derived importance of all drivers, or why there is none; `dropped` drivers do not vary. */
export type ImportanceAnalysis =
  | {
      readonly status: "not-computed";
      readonly reason: "no-base" | "outcome-zero-variance" | "no-drivers" | "too-many-drivers" | "singular";
      readonly dropped: readonly number[];
      readonly duplicates: readonly (readonly [number, number])[];
    }
  | {
      readonly status: "computed";
      readonly gate: DriverGate;
      readonly n: number;
      readonly nEffective: number;
      readonly rSquared: number;
      /** R² < .10: the drivers explain little and are not ranked. */
      readonly explainsLittle: boolean;
      readonly drivers: readonly DriverImportance[];
      readonly dropped: readonly number[];
      readonly duplicates: readonly (readonly [number, number])[];
      readonly conditionNumber: number | null;
    };

/** LMG importance with its cross-check and warnings, from co-moments whose variable 0 is the outcome (Grömping 2006). */
export function driverImportance(coMoments: CoMoments): ImportanceAnalysis {
  const covariance = momentsOf(coMoments)?.covariance;
  if (covariance === undefined) return { status: "not-computed", reason: "no-base", dropped: [], duplicates: [] };
  return importanceOfCovariance(covariance, baseOf(coMoments));
}

/** The same from a covariance (or correlation) matrix, as EM gives it, and the base behind it. */
export function importanceOfCovariance(
  covariance: SquareMatrix,
  base: { readonly n: number; readonly w: number; readonly ww: number },
): ImportanceAnalysis {
  const constant = constantVariables(covariance);
  const dropped = constant.filter((i) => i > 0).map((i) => i - 1);
  const kept = Array.from({ length: covariance.size }, (_, i) => i).filter((i) => i > 0 && !constant.includes(i));
  const without = (
    reason: Extract<ImportanceAnalysis, { status: "not-computed" }>["reason"],
    duplicates: readonly (readonly [number, number])[] = [],
  ) => ({ status: "not-computed", reason, dropped, duplicates }) as const;
  if (constant.includes(0)) return without("outcome-zero-variance");
  if (kept.length === 0) return without("no-drivers");

  const correlation = correlationOf(submatrix(covariance, [0, ...kept]));
  if (correlation === null) return without("no-base");
  const places = kept.map((_, i) => i + 1);
  const among = submatrix(correlation, places);
  const duplicates = duplicatePairs(among).map(([i, j]) => [(kept[i] ?? 0) - 1, (kept[j] ?? 0) - 1] as const);
  if (kept.length > mostSingleDrivers) return without("too-many-drivers", duplicates);
  const r = places.map((place) => entry(correlation, 0, place));
  const importance = lmg(correlation);
  const beta = solve(among, r);
  const inflation = varianceInflation(among);
  if (importance === null || beta === null || inflation === null) return without("singular", duplicates);
  const johnson = relativeWeights(correlation);

  const drivers = kept.map((variable, i): DriverImportance => {
    const [share, johnsonShare] = [importance.shares?.[i] ?? null, johnson?.shares?.[i] ?? null];
    const [ri, bi] = [r[i] ?? 0, beta[i] ?? 0];
    return {
      driver: variable - 1,
      lmg: importance.parts[i] ?? 0,
      share,
      johnsonShare,
      r: ri,
      beta: bi,
      inflation: inflation[i] ?? 1,
      closest: closestTo(among, i, kept),
      isReversed: ri < 0,
      isSuppressor: ri * bi < 0,
      isMethodDependent: share !== null && johnsonShare !== null && Math.abs(share - johnsonShare) > 5,
    };
  });
  const nEffective = effectiveN(base);
  return {
    status: "computed",
    gate: driverGate(nEffective, kept.length),
    n: base.n,
    nEffective,
    rSquared: importance.rSquared,
    explainsLittle: explainsLittle(importance.rSquared),
    drivers,
    dropped,
    duplicates,
    conditionNumber: conditionNumber(among),
  };
}

function closestTo(among: SquareMatrix, i: number, kept: readonly number[]): DriverImportance["closest"] {
  const others = kept.flatMap((variable, j) => (j === i ? [] : [{ driver: variable - 1, r: entry(among, i, j) }]));
  return others.reduce<DriverImportance["closest"]>(
    (closest, other) => (closest === null || Math.abs(other.r) > Math.abs(closest.r) ? other : closest),
    null,
  );
}
