import type { ConversionContrast } from "../domain/arrival.ts";
import type { RawDifference } from "../metrics/metric.ts";
import { lift, type Conversion } from "../stats/lift.ts";
import { mantelHaenszel, type Stratum } from "../stats/mantelHaenszel.ts";
import { minimumDetectableShare } from "../stats/minimumDetectable.ts";
import { countSums } from "../stats/wilson.ts";
import type { LeadStratum } from "./leadStrata.ts";

/** A source's conversion against all other leads: like for like, before it is tested, and what stands beside it. */
export type SourceContrast = { readonly raw: RawDifference; readonly contrast: ConversionContrast };

/** Conversion of one source against the rest, within strata (statistical specification §6) and altogether. */
export function contrastOf(source: string, strata: readonly LeadStratum[]): SourceContrast {
  const tables = strata.map((stratum) => tableOf(source, stratum)).filter(({ a, b, c, d }) => a + b + c + d > 0);
  const { riskDifference, p, droppedStrata } = mantelHaenszel(tables);
  const sum = (term: (table: Stratum) => number) => tables.reduce((total, table) => total + term(table), 0);
  const own: Conversion = { n: sum(({ a, b }) => a + b), won: sum(({ a }) => a) };
  const rest: Conversion = { n: sum(({ c, d }) => c + d), won: sum(({ c }) => c) };
  const { difference, ratio, isRatioAdjusted, index } = lift(own, { n: own.n + rest.n, won: own.won + rest.won });
  const { value, lower, upper } = riskDifference;
  const crude = { value: difference.value, lower: difference.lower, upper: difference.upper };
  return {
    raw: {
      value,
      lower: p === null ? null : lower, // without spread the variance is 0 and would feign certainty
      upper: p === null ? null : upper,
      p,
      minimumDetectable: minimumDetectableShare(countSums(own.won, own.n), countSums(rest.won, rest.n)),
    },
    contrast: {
      crude,
      ratio: { ...ratio, isAdjusted: isRatioAdjusted },
      index,
      strata: tables.length - droppedStrata,
      droppedStrata,
      isMixEffect: crude.value !== null && value !== null && crude.value * value < 0,
    },
  };
}

function tableOf(source: string, stratum: LeadStratum): Stratum {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (const [each, { n, won }] of stratum) {
    if (each === source) [a, b] = [a + won, b + n - won];
    else [c, d] = [c + won, d + n - won];
  }
  return { a, b, c, d };
}
