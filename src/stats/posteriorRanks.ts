import { publishedReplicates } from "./bootstrap.ts";
import type { Interval } from "./figure.ts";
import { publishedSeed, random } from "./random.ts";
import { rankBands } from "./ranks.ts";

/** A hospital's evened-out mean as its posterior knows it. */
export type Posterior = { readonly mean: number; readonly standardError: number };

/** The middle 95 % of every hospital's rank, 1 for the highest, over 999 seeded draws from normal posteriors (Goldstein & Spiegelhalter 1996). */
export function posteriorRanks(posteriors: readonly Posterior[]): readonly Interval[] | null {
  const { normal } = random(publishedSeed);
  return rankBands(
    Array.from({ length: publishedReplicates }, () =>
      posteriors.map(({ mean, standardError }) => mean + standardError * normal()),
    ),
  );
}
