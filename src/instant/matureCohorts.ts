import type { ConversionTrend } from "../domain/arrival.ts";
import type { Month, Period } from "../domain/period.ts";
import type { Comparison } from "../metrics/changes.ts";
import { arrivalConversion } from "../metrics/definitions/arrivalConversion.ts";
import { shareTrend } from "../stats/cochranArmitage.ts";
import { minimumDetectableMean } from "../stats/minimumDetectable.ts";
import { z975 } from "../stats/normal.ts";
import { isTestedBase } from "../stats/status.ts";
import type { When } from "./fold.ts";
import { quartersUpTo } from "./periods.ts";
import { cubeOf } from "./reader.ts";
import type { Scene } from "./scene.ts";

/** Cohorts of one trend, and its slope before the family it is tested in is known. */
export type CohortTrend = Pick<ConversionTrend, "cohorts"> & { readonly comparison: Comparison };

const [fewest, most] = [3, 8];

/**
 * Conversion over the newest quarters of leads up to the mature window's end, all of whose months the CRM covers and all
 * of whose leads are mature, as far back as each has 30 decided leads; null with fewer than three.
 */
export function cohortTrend({ data, reader }: Scene, mature: When, lastMatureMonth: Month | null): CohortTrend | null {
  if (typeof mature === "string" || lastMatureMonth === null) return null;
  const { firstMonth, months } = cubeOf(data, arrivalConversion.counted);
  const covered: Period = { from: firstMonth, to: firstMonth + months - 1 };
  const quarters = quartersUpTo({ from: mature.from, to: Math.min(mature.to, lastMatureMonth) }, covered, most)
    .filter(({ from }) => from >= firstMonth)
    .map((period) => ({ period, sums: reader.sums(arrivalConversion.counted, period) }));
  const gap = quarters.findLastIndex(({ sums }) => !isTestedBase(sums.decided));
  const cohorts = quarters.slice(gap + 1);
  if (cohorts.length < fewest) return null;
  const { slope, p, standardError } = shareTrend(cohorts.map(({ sums: { decided, won } }) => ({ n: decided, won })));
  const shown = cohorts.map(({ period }) => ({ period, figure: reader.figure(arrivalConversion, period) }));
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined || slope === null) return null;
  const hidden = shown.find(({ figure }) => figure.status === "suppressed");
  const half = standardError === null ? null : z975 * standardError;
  return {
    cohorts: shown,
    comparison: {
      now: (hidden ?? last).figure,
      before: first.figure,
      raw: {
        value: slope,
        lower: half === null ? null : slope - half,
        upper: half === null ? null : slope + half,
        p,
        minimumDetectable: minimumDetectableMean(standardError, 0),
      },
    },
  };
}
