import type { Figure } from "../domain/figure.ts";
import type { BrandReviews, ReviewsCompared } from "../domain/reviews.ts";
import { recommends } from "../metrics/definitions/recommends.ts";
import { repliesByDays, replyDays } from "../metrics/definitions/replyDays.ts";
import { replyRate } from "../metrics/definitions/replyRate.ts";
import { shareOfVoice } from "../metrics/definitions/shareOfVoice.ts";
import { starContribution, starEffect } from "../metrics/definitions/starEffect.ts";
import { starMean } from "../metrics/definitions/starMean.ts";
import { figureOf, noFigure } from "../metrics/figureOf.ts";
import { medianOfCounts } from "../stats/medianOfCounts.ts";
import type { When } from "./fold.ts";
import type { Scene } from "./scene.ts";
import { evenedOut } from "./starMarket.ts";

/** Public reviews of us and our competitors; a hospital without any row of this population is left out. */
export function reviewsOf(scene: Scene): ReviewsCompared {
  const { reader, now, data } = scene;
  const when = now("review");
  const textsOf = (brand: string) => reader.sums(shareOfVoice.counted, when, { brand }).texts;
  const brands = data.workspace.brands.filter(({ name }) => {
    const keys = { brand: name };
    return (
      reader.sums(starMean.counted, when, keys).n + reader.sums(recommends.counted, when, keys).asked + textsOf(name) >
      0
    );
  });
  // A location of ours leaves out every rival: all of what is left is ours, which is no share of voice.
  const severalHeard = brands.filter(({ name }) => textsOf(name) > 0).length > 1;
  const market = evenedOut(
    scene,
    brands.map(({ name }) => name),
  );
  const rows = brands.flatMap(({ name, role }, place): readonly BrandReviews[] => {
    const keys = { brand: name };
    const standing = market.standings[place];
    if (standing === undefined) return [];
    return [
      {
        brand: name,
        role,
        mean: reader.figure(starMean, when, keys),
        ...standing,
        voice: severalHeard
          ? reader.figure(shareOfVoice, when, keys)
          : noFigure(shareOfVoice.id, keys, shareOfVoice.unit),
        replied: reader.figure(replyRate, when, keys),
        replyDays: daysToReply(scene, when, name),
        recommended: reader.figure(recommends, when, keys),
      },
    ];
  });
  return {
    rows: rows.sort((a, b) => (b.shrunk.value ?? 0) - (a.shrunk.value ?? 0) || (a.brand < b.brand ? -1 : 1)),
    prior: market.prior,
    effects: data.workspace.drivers.map(({ id }) => ({
      driver: id,
      effect: reader.figure(starEffect, when, { driver: id }),
      contribution: reader.figure(starContribution, when, { driver: id }),
    })),
  };
}

/** The median of the days to a reply: read off the counts by day, since a median is no sum. */
function daysToReply({ reader }: Scene, when: When, brand: string): Figure {
  const counts = reader
    .byTuple(repliesByDays, when)
    .flatMap(({ tuple: [name, days], sums }) => (name === brand ? [{ value: Number(days), count: sums.count }] : []));
  const n = counts.reduce((sum, { count }) => sum + count, 0);
  const figure = figureOf(
    { value: medianOfCounts(counts), lower: null, upper: null, n, nEffective: n },
    { metric: replyDays.id, keys: { brand }, unit: "days", isPublic: true, numerator: null, share: null },
  );
  return { ...figure, period: typeof when === "string" ? null : when };
}
