import type { Conversion } from "./lift.ts";
import { normalTwoSidedP } from "./normal.ts";

/** A linear trend of a share over equally spaced periods: test and change per period; null when there is none to see. */
export type ShareTrend = {
  readonly z: number | null;
  readonly chiSquare: number | null;
  readonly p: number | null;
  readonly slope: number | null;
  /** Of the slope, where there is no trend. */
  readonly standardError: number | null;
};

/** Cochran–Armitage trend T/√(p̄(1−p̄)Σn_t(t−t̄)²), as R `prop.trend.test` (Armitage 1955). */
export function shareTrend(periods: readonly Conversion[]): ShareTrend {
  const n = periods.reduce((sum, period) => sum + period.n, 0);
  const won = periods.reduce((sum, period) => sum + period.won, 0);
  const centre = n > 0 ? periods.reduce((sum, period, t) => sum + period.n * t, 0) / n : 0;
  const along = periods.reduce((sum, period, t) => sum + period.won * (t - centre), 0);
  const width = periods.reduce((sum, period, t) => sum + period.n * (t - centre) ** 2, 0);
  const slope = width > 0 ? along / width : null;
  const p = n > 0 ? won / n : 0;
  const variance = p * (1 - p) * width;
  if (!(variance > 0)) return { z: null, chiSquare: null, p: null, slope, standardError: null };
  const z = along / Math.sqrt(variance);
  return { z, chiSquare: z * z, p: normalTwoSidedP(z), slope, standardError: Math.sqrt(variance) / width };
}
