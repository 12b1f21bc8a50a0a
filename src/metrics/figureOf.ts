import type { Figure, FigureKeys, FigureStatus, Unit } from "../domain/figure.ts";
import type { Estimate } from "../stats/figure.ts";
import { shownStatus } from "../stats/status.ts";
import { countDisclosable, withholding } from "../privacy/disclosure.ts";

/** What makes an estimate a figure: its metric and keys, its unit, and how it is guarded. */
export type Guarding = {
  readonly metric: string;
  readonly keys: FigureKeys;
  readonly unit: Unit;
  /** Reviews, posts and public files are exempt from suppression. */
  readonly isPublic: boolean;
  /** Unweighted rows counted in the numerator, where the disclosure rule asks for them; null where it does not. */
  readonly numerator: number | null;
  /** The share 0–1 behind the estimate, for the ladder's width rule; null for means, nets and counts. */
  readonly share: number | null;
  /** The ends of a mean's scale: no mean lies beyond them, so its interval ends there, too. */
  readonly scale?: readonly [low: number, high: number];
};

const unbounded = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

/** An estimate as a figure: status by the one ladder and the disclosure rule; withheld figures carry no value, nor a base of 1 to 10. */
export function figureOf(
  { value, lower, upper, n, nEffective }: Omit<Estimate, "standardError">,
  { metric, keys, unit, isPublic, numerator, share, scale: [low, high] = unbounded }: Guarding,
): Figure {
  const ladder = shownStatus({ n, nEffective, share, isPublic });
  const unsafe = !isPublic && numerator !== null && ladder !== "no-data" && withholding(numerator, n) !== null;
  const status: FigureStatus = unsafe ? "suppressed" : value === null ? withoutValue(ladder) : ladder;
  const hidden = status === "suppressed" || status === "no-data";
  const tiny = status === "suppressed" && !countDisclosable(n);
  return {
    metric,
    keys,
    unit,
    value: hidden ? null : value,
    lower: hidden || lower === null ? null : Math.max(low, lower),
    upper: hidden || upper === null ? null : Math.min(high, upper),
    n: tiny ? 0 : n,
    nEffective: tiny ? 0 : nEffective,
    status,
  };
}

/** A figure nobody answered for. */
export const noFigure = (metric: string, keys: FigureKeys, unit: Unit): Figure => ({
  metric,
  keys,
  unit,
  value: null,
  lower: null,
  upper: null,
  n: 0,
  nEffective: 0,
  status: "no-data",
});

const withoutValue = (ladder: FigureStatus): FigureStatus => (ladder === "suppressed" ? "suppressed" : "no-data");
