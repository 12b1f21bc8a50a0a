import type { SinceChange, SinceUntested } from "../domain/sinceChange.ts";
import type { SnapshotFigure } from "../domain/snapshot.ts";
import { minimumDetectableCount, minimumDetectableMean, minimumDetectableShare } from "../stats/minimumDetectable.ts";
import { normalTwoSidedP, z975 } from "../stats/normal.ts";
import { differenceOfShares } from "../stats/shareDifference.ts";
import { isTestable } from "../stats/status.ts";
import { wilson, type ShareSums } from "../stats/wilson.ts";

/** A change before its family is known: `p` is unadjusted. */
export type UnadjustedChange = Omit<SinceChange, "adjustedP" | "mark"> & { readonly p: number | null };

/** A change of which nothing can be said. */
export const untold = (untested: SinceUntested): UnadjustedChange => ({
  value: null,
  lower: null,
  upper: null,
  p: null,
  untested,
  minimumDetectable: null,
});

type Known = SnapshotFigure & { readonly value: number; readonly lower: number; readonly upper: number };

const isKnown = (figure: SnapshotFigure): figure is Known =>
  figure.value !== null && figure.lower !== null && figure.upper !== null;

/**
 * Now minus before, both of independent people, from what the two snapshots print: shares by Newcombe and a pooled z on the effective
 * n, counts as Poisson, all else by their intervals (statistical specification §1, §2). Printed digits make it as exact as they are.
 */
export function changeOfFigure(before: SnapshotFigure, now: SnapshotFigure): UnadjustedChange {
  if (before.status === "suppressed" || now.status === "suppressed") return untold("withheld");
  if (!isKnown(before) || !isKnown(now)) return untold("no-data");
  const { z, ...change } = isProportion(before) && isProportion(now) ? ofShares(before, now) : ofIntervals(before, now);
  if (!isTestable(before.nEffective, now.nEffective)) return { ...change, p: null, untested: "too-few" };
  return { ...change, p: z === null ? null : normalTwoSidedP(z), untested: z === null ? "no-spread" : null };
}

/** Whether a share's printed interval is Wilson's on its effective n; shares of a model have intervals of another kind. */
function isProportion({ unit, value, lower, upper, nEffective }: Known): boolean {
  const limits = unit === "share" ? wilson(value, nEffective) : null;
  const near = (a: number, b: number) => Math.abs(a - b) <= 0.0151; // half a point of the value, half of the limit
  return limits !== null && near(limits.lower, lower) && near(limits.upper, upper);
}

const sumsOf = ({ value, nEffective }: Known): ShareSums => ({
  n: nEffective,
  w: nEffective,
  ww: nEffective,
  wy: value * nEffective,
});

function ofShares(before: Known, now: Known) {
  const { value, lower, upper, z } = differenceOfShares(sumsOf(now), sumsOf(before));
  return { value, lower, upper, z, minimumDetectable: minimumDetectableShare(sumsOf(now), sumsOf(before)) };
}

function ofIntervals(before: Known, now: Known) {
  const value = now.value - before.value;
  const reach = (a: number, b: number) => Math.hypot(a, b);
  const lower = value - reach(now.value - now.lower, before.upper - before.value);
  const upper = value + reach(now.upper - now.value, before.value - before.lower);
  if (now.unit === "count") {
    const both = now.value + before.value;
    const z = both > 0 ? value / Math.sqrt(both) : null;
    return { value, lower, upper, z, minimumDetectable: minimumDetectableCount(now.value, before.value) };
  }
  const errorOf = (figure: Known) => (figure.upper - figure.lower) / (2 * z975);
  const error = reach(errorOf(now), errorOf(before));
  return {
    value,
    lower,
    upper,
    z: error > 0 ? value / error : null,
    minimumDetectable: minimumDetectableMean(errorOf(now), errorOf(before)),
  };
}
