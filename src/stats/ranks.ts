import type { Replicate } from "./bootstrap.ts";
import { percentileLimits, validReplicates } from "./bootstrap.ts";
import type { Interval } from "./figure.ts";

/** Ranks of scores, 1 for the largest; equal scores share the mean of their places (mid-ranks). */
export function midRanks(scores: readonly number[]): readonly number[] {
  return scores.map((score) => {
    let above = 0;
    let equal = 0;
    for (const other of scores) {
      if (other > score) above += 1;
      else if (other === score) equal += 1;
    }
    return above + (equal + 1) / 2;
  });
}

/** The 2.5–97.5 % band of every component's rank over bootstrap replicates, 1 for the most important; null when too few are valid. */
export function rankBands(replicates: readonly Replicate[]): readonly Interval[] | null {
  const ranks = validReplicates(replicates)?.map(midRanks);
  return ranks?.[0]?.map((_, component) => percentileLimits(ranks.map((rank) => rank[component] ?? 0))) ?? null;
}
