import { percentileIntervals } from "../../src/stats/bootstrap.ts";
import { unitSumsOfRows } from "../../src/stats/coMoments.ts";
import type { Interval } from "../../src/stats/figure.ts";
import { itemSums, pairSums } from "../../src/stats/itemSums.ts";
import { lmg } from "../../src/stats/lmg.ts";
import { matrix } from "../../src/stats/matrix.ts";
import { correlationOf } from "../../src/stats/moments.ts";
import { netPromoterScore, npsSums } from "../../src/stats/nps.ts";
import { random, type Random } from "../../src/stats/random.ts";
import { differenceOfShares } from "../../src/stats/shareDifference.ts";
import { bootstrapShares } from "../../src/stats/shareBootstrap.ts";

/** One question put to many simulated samples: does the interval of each cover the truth the sample was drawn from? */
export type Study = {
  readonly figure: string;
  readonly design: string;
  readonly n: number;
  /** One sample: for every figure in it, whether its interval covers. */
  readonly covers: (draw: Random) => readonly boolean[];
};

/** The part (0–1) of `runs` samples whose interval covers, for every figure of a study. */
export function coverageOf({ covers }: Study, runs: number, seed: number): readonly number[] {
  const draw = random(seed);
  const covered: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    covers(draw).forEach((isCovered, place) => (covered[place] = (covered[place] ?? 0) + Number(isCovered)));
  }
  return covered.map((count) => count / runs);
}

const isWithin = (truth: number, { lower, upper }: Interval): boolean =>
  lower !== null && upper !== null && lower <= truth && truth <= upper;

/** A weight as surveys have them: between 0.4 and 1.6, so that the design effect is about 1.12. */
const surveyWeight = ({ uniform }: Random): number => 0.4 + 1.2 * uniform();

/** NPS of n answers of which these shares promote and detract. */
export function npsStudy(n: number, promoters: number, detractors: number, isWeighted = false): Study {
  return {
    figure: "NPS",
    design: `promoters ${String(promoters)}, detractors ${String(detractors)}${isWeighted ? ", weighted" : ""}`,
    n,
    covers: (draw) => {
      const [all, up, down] = [
        { n, w: 0, ww: 0 },
        { w: 0, ww: 0 },
        { w: 0, ww: 0 },
      ];
      for (let i = 0; i < n; i += 1) {
        const [answer, w] = [draw.uniform(), isWeighted ? surveyWeight(draw) : 1];
        const part = answer < promoters ? up : answer < promoters + detractors ? down : null;
        for (const sums of part === null ? [all] : [all, part]) {
          sums.w += w;
          sums.ww += w * w;
        }
      }
      return [isWithin(100 * (promoters - detractors), netPromoterScore(npsSums(all, up, down)))];
    },
  };
}

/** Share A minus share B of a sample in which this part of A's respondents answered B too; a general liking ties the two. */
export function drawShareDifference(draw: Random, n: number, overlap: number, levels: readonly [number, number]) {
  const rows = Array.from({ length: Math.round(n * (2 - overlap)) }, (_, i) => {
    const liking = draw.normal();
    const says = (level: number) => Number(draw.uniform() < chance(level, liking));
    const [first, second] = [i < n, i >= n || i < n * overlap];
    return { a: first ? says(levels[0]) : null, b: second ? says(levels[1]) : null, w: surveyWeight(draw) };
  });
  const [a, b, w] = [rows.map((row) => row.a), rows.map((row) => row.b), rows.map((row) => row.w)];
  return differenceOfShares(itemSums(a, w), itemSums(b, w), pairSums(a, b, w));
}

/** The chance of a yes at a level and a liking. */
const chance = (level: number, liking: number): number =>
  1 / (1 + Math.exp(-(Math.log(level / (1 - level)) * 1.15 + liking)));

/** The share of yes at a level over everybody's liking: the trapezium rule over the normal density. */
function shareAt(level: number): number {
  const step = 0.01;
  let sum = 0;
  for (let liking = -8; liking <= 8; liking += step) sum += chance(level, liking) * Math.exp((-liking * liking) / 2);
  return (sum * step) / Math.sqrt(2 * Math.PI);
}

/** The difference of two shares of n weighted respondents each. */
export function shareDifferenceStudy(n: number, overlap: number, levels: readonly [number, number]): Study {
  const truth = shareAt(levels[0]) - shareAt(levels[1]);
  const shared =
    overlap === 0 ? "independent" : overlap === 1 ? "same respondents" : `${String(100 * overlap)} % shared`;
  return {
    figure: "share difference",
    design: `${String(levels[0])} against ${String(levels[1])}, ${shared}`,
    n,
    covers: (draw) => [isWithin(truth, drawShareDifference(draw, n, overlap, levels))],
  };
}

/** The LMG shares of as many drivers as slopes, every two of them correlated by a shared impression, by percentile bootstrap. */
export function lmgStudy(n: number, slopes: readonly number[], noise: number, replicates: number): Study {
  const truth = lmg(correlationOf(populationCovariance(slopes, noise)) ?? matrix([]));
  const shares = truth?.shares ?? [];
  return {
    figure: "LMG share",
    design: `true shares ${shares.map((share) => share.toFixed(0)).join(", ")} % of R² ${(truth?.rSquared ?? 0).toFixed(2)}`,
    n,
    covers: (draw) => {
      const columns = [0, ...slopes].map(() => new Float64Array(n));
      for (let row = 0; row < n; row += 1) {
        const impression = draw.normal();
        let outcome = noise * draw.normal();
        slopes.forEach((slope, k) => {
          const rating = impression + draw.normal();
          (columns[k + 1] ?? [])[row] = rating;
          outcome += slope * rating;
        });
        (columns[0] ?? [])[row] = outcome;
      }
      const units = {
        size: columns.length,
        sums: unitSumsOfRows(
          columns.map((column) => Array.from(column)),
          [0, ...slopes].map(() => 0),
        ),
      };
      const intervals = percentileIntervals(bootstrapShares(units, undefined, replicates, draw.next()));
      return shares.map((share, k) => isWithin(share, intervals?.[k] ?? { lower: null, upper: null }));
    },
  };
}

/** The covariance behind `lmgStudy`: each driver is a shared impression plus its own part, each of variance 1. */
function populationCovariance(slopes: readonly number[], noise: number) {
  const among = (k: number, l: number) => (k === l ? 2 : 1);
  const withOutcome = (k: number) => slopes.reduce((sum, slope, l) => sum + slope * among(k, l), 0);
  const variance = slopes.reduce((sum, slope, k) => sum + slope * withOutcome(k), noise * noise);
  return matrix([
    [variance, ...slopes.map((_, k) => withOutcome(k))],
    ...slopes.map((_, k) => [withOutcome(k), ...slopes.map((__, l) => among(k, l))]),
  ]);
}

/** Every study of the intervals, at 100 and at 400 answers. */
export const studies = (replicates: number): readonly Study[] =>
  [100, 400].flatMap((n) => [
    npsStudy(n, 0.5, 0.2),
    npsStudy(n, 0.7, 0.1, true),
    npsStudy(n, 0.9, 0.02),
    shareDifferenceStudy(n, 0, [0.45, 0.3]),
    shareDifferenceStudy(n, 0.5, [0.45, 0.3]),
    shareDifferenceStudy(n, 1, [0.45, 0.3]),
    shareDifferenceStudy(n, 1, [0.12, 0.08]),
    lmgStudy(n, [0.6, 0.4, 0.3, 0.2, 0.1], 1.5, replicates),
  ]);
