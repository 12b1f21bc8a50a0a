import type { Figure, RankBand } from "../domain/figure.ts";
import type { BrandReviews, StarPrior } from "../domain/reviews.ts";
import { starMean } from "../metrics/definitions/starMean.ts";
import { starShrunk } from "../metrics/definitions/starShrunk.ts";
import { figureOf, noFigure } from "../metrics/figureOf.ts";
import { fixedPriorError, marketAverage, withinVariance, type HospitalStars } from "../stats/bayesianAverage.ts";
import { z975 } from "../stats/normal.ts";
import { posteriorRanks } from "../stats/posteriorRanks.ts";
import { isTestedBase } from "../stats/status.ts";
import { plainMoments } from "../stats/welch.ts";
import type { When } from "./fold.ts";
import type { Scene } from "./scene.ts";

/** The evened-out mean and rank of every hospital, in the order given, and what they were pulled towards. */
export type StarMarket = {
  readonly standings: readonly Pick<BrandReviews, "shrunk" | "rank">[];
  readonly prior: StarPrior | null;
};

/**
 * Hospitals' mean stars, evened out over the market; those without stars take no part. Fewer than five hospitals cannot
 * tell how far hospitals differ: then a prior of 10 reviews stands at the mean of all their reviews at any date.
 */
export function evenedOut({ reader, now }: Scene, brands: readonly string[]): StarMarket {
  const when = now("review");
  const starred = brands
    .map((brand) => ({ brand, ...starsOf(reader.sums(starMean.counted, when, { brand })) }))
    .filter(({ n }) => n > 0);
  const everReviewed = reader.sums(starMean.counted, "all");
  const declared = everReviewed.n > 0 ? everReviewed.wy / everReviewed.n : null;
  const market = declared === null ? null : marketAverage(starred, declared);
  if (market === null) return { standings: brands.map((brand) => nowhere(brand)), prior: null };
  const within = withinVariance(starred);
  const posterior = market.posterior.map(({ mean, standardError }, place) => ({
    mean,
    standardError: standardError ?? (within === null ? null : fixedPriorError(starred[place]?.n ?? 0, within)),
  }));
  const ranks = rankedOf(starred, posterior);
  const standings = brands.map((brand) => {
    const place = starred.findIndex((each) => each.brand === brand);
    const [own, stars] = [posterior[place], starred[place]];
    if (own === undefined || stars === undefined) return nowhere(brand);
    return { shrunk: shrunkFigure(brand, own, stars.n, when), rank: ranks.get(brand) ?? null };
  });
  return {
    standings,
    prior: { mean: market.priorMean, strength: market.priorStrength, isDeclared: market.between === null },
  };
}

type Reviewed = HospitalStars & { readonly brand: string };
type Known = { readonly mean: number; readonly standardError: number | null };

/** Ranks among the hospitals with a base that may be ranked, by the evened-out mean; none where there is but one. */
function rankedOf(starred: readonly Reviewed[], posterior: readonly Known[]): ReadonlyMap<string, RankBand> {
  const ranked = starred.flatMap(({ brand, n }, place) => {
    const { mean = 0, standardError = null } = posterior[place] ?? {};
    return !isTestedBase(n) || standardError === null ? [] : [{ brand, mean, standardError }];
  });
  const bands = ranked.length > 1 ? posteriorRanks(ranked) : null;
  return new Map(
    ranked.flatMap(({ brand, mean }, place) => {
      const { lower = null, upper = null } = bands?.[place] ?? {};
      if (lower === null || upper === null) return [];
      const rank = 1 + ranked.filter((other) => other.mean > mean).length;
      return [[brand, { rank, best: Math.floor(lower), worst: Math.ceil(upper) }] as const];
    }),
  );
}

const nowhere = (brand: string) => ({ shrunk: noFigure(starShrunk.id, { brand }, "stars"), rank: null });

function starsOf({ n, wy, wwyy }: { readonly n: number; readonly wy: number; readonly wwyy: number }): HospitalStars {
  const { mean, variance } = plainMoments({ n, sum: wy, squares: wwyy });
  return { n, mean: mean ?? 0, variance: variance ?? 0 };
}

function shrunkFigure(brand: string, { mean, standardError }: Known, n: number, when: When): Figure {
  const half = standardError === null ? null : z975 * standardError;
  const figure = figureOf(
    {
      value: mean,
      lower: half === null ? null : mean - half,
      upper: half === null ? null : mean + half,
      n,
      nEffective: n,
    },
    {
      metric: starShrunk.id,
      keys: { brand },
      unit: "stars",
      isPublic: true,
      numerator: null,
      share: null,
      scale: [1, 5],
    },
  );
  return { ...figure, period: typeof when === "string" ? null : when };
}
