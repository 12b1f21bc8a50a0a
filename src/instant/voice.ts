import type { Voice } from "../domain/voice.ts";
import { reviews } from "../metrics/definitions/reviews.ts";
import { starCounts } from "../metrics/definitions/voiceCounts.ts";
import type { Scene } from "./scene.ts";
import { topicsOf } from "./topics.ts";

/** What patients write about us: how many texts, the stars, the share of 4–5★ per site, and what is written about more or less. */
export function voiceOf(scene: Scene): Voice {
  const { reader, now } = scene;
  const when = now("review");
  const { texts, read, reviews: written, s1, s2, s3, s4, s5 } = reader.sums(starCounts, when);
  const counts = [s5, s4, s3, s2, s1];
  const total = counts.reduce((sum, count) => sum + count, 0);
  const sites = reader
    .tuples(reviews.counted)
    .map(([site = ""]) => ({ site, figure: reader.figure(reviews, when, { site }) }))
    .filter(({ figure }) => figure.n > 0)
    .sort((a, b) => b.figure.n - a.figure.n || (a.site < b.site ? -1 : 1));
  return {
    texts,
    machineRead: read,
    reviews: written,
    stars: total === 0 ? [] : counts.map((count, place) => ({ stars: 5 - place, share: count / total, count })),
    sites,
    topics: topicsOf(scene),
  };
}
