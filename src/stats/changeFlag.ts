import type { CusumChart, EwmaChart } from "./changeChart.ts";
import { cusum, ewma } from "./changeChart.ts";
import { fewestPeriods } from "./gates.ts";
import { isTestedBase } from "./status.ts";

/** One complete period of a share (0–1) or a mean with its effective base; the error is needed for means only. */
export type Period = {
  readonly value: number | null;
  readonly nEffective: number;
  readonly standardError?: number | null;
};

/** Possible shift of a series against its baseline; `shift` is the period from which it dates, when EWMA signals. */
export type ChangeFlag = {
  readonly baseline: number;
  readonly z: readonly (number | null)[];
  readonly ewma: EwmaChart;
  readonly cusum: CusumChart;
  readonly shift: number | null;
};

/** Change flag of a share: z_t = (p_t − p0)/√(p0(1−p0)/n_t) on the pooled baseline; null with under 8 periods or p0 of 0 or 1. */
export function shareShift(periods: readonly Period[], baselineLength = fewestPeriods): ChangeFlag | null {
  const baseline = pooled(periods, baselineLength);
  if (baseline === null || baseline <= 0 || baseline >= 1) return null;
  return flag(periods, baseline, ({ nEffective }) => Math.sqrt((baseline * (1 - baseline)) / nEffective));
}

/** Change flag of a mean or NPS: z_t = (m_t − m0)/SE_t on the pooled baseline; null with under 8 periods. */
export function meanShift(periods: readonly Period[], baselineLength = fewestPeriods): ChangeFlag | null {
  const baseline = pooled(periods, baselineLength);
  return baseline === null ? null : flag(periods, baseline, ({ standardError }) => standardError ?? 0);
}

function flag(periods: readonly Period[], baseline: number, errorOf: (period: Period) => number): ChangeFlag {
  const z = periods.map((period) => {
    const error = errorOf(period);
    if (period.value === null || !isTestedBase(period.nEffective) || !(error > 0)) return null;
    return (period.value - baseline) / error;
  });
  const [average, sums] = [ewma(z), cusum(z)];
  const shift = average.firstSignal === null ? null : (sums.start ?? average.firstSignal);
  return { baseline, z, ewma: average, cusum: sums, shift };
}

/** Pooled value of the first periods, every one of which must have enough effective respondents. */
function pooled(periods: readonly Period[], length: number): number | null {
  const first = periods.slice(0, length);
  if (length < fewestPeriods || first.length < length) return null;
  let [sum, n] = [0, 0];
  for (const { value, nEffective } of first) {
    if (value === null || !isTestedBase(nEffective)) return null;
    sum += value * nEffective;
    n += nEffective;
  }
  return sum / n;
}
