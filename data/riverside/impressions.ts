import { BRANDS, FUNNEL, RATED } from "./plan.ts";
import { drawWithout, stream, type Stream } from "./random.ts";

/** One person's view of one brand: a latent value per rated text (standard normal) and the pull they add up to. */
export type Impression = { readonly latent: readonly number[]; readonly pull: number };

/** Spread, in scale points, of the ratings before they are rounded and cut to 1–5. */
const RATING_SPREAD = 1.05;

/** Draws a person's view of all five brands. A personal style and a halo per brand tie the texts together. */
export function drawImpressions(s: Stream): readonly Impression[] {
  const style = s.normal();
  return BRANDS.map(() => {
    const halo = 0.55 * style + Math.sqrt(1 - 0.55 * 0.55) * s.normal();
    const people = s.normal();
    const latent = RATED.map(({ driver, halo: load }) => {
      const human = driver === "communication" || driver === "team" ? 0.3 : 0;
      return load * halo + human * people + Math.sqrt(1 - load * load - human * human) * s.normal();
    });
    return { latent, pull: latent.reduce((sum, value, j) => sum + value * (RATED[j]?.pull ?? 0), 0) };
  });
}

/** What must be known of the whole population before a respondent can be drawn. */
export type Calibration = {
  /** Standard deviation of the pull. */
  readonly pullSpread: number;
  /** Per brand: utility above which an aware person considers it. */
  readonly considerAt: readonly number[];
  /** Per brand: head start in the choice among considered brands. */
  readonly lead: readonly number[];
  /** Per brand and rated text: the latent mean that gives the planted performance. */
  readonly ratingMean: readonly (readonly number[])[];
};

/** Finds, on a simulated population of its own, the constants that give the planted shares and means. */
export function calibrate(): Calibration {
  const s = stream(20240901);
  const people = Array.from({ length: 12000 }, () => drawImpressions(s));
  const pulls = people.flatMap((views) => views.map((view) => view.pull));
  const pullSpread = Math.sqrt(pulls.reduce((sum, pull) => sum + pull * pull, 0) / pulls.length);
  const drawn = people.map((views) =>
    views.map((view, b) => ({
      utility: utilityOf(s, view, pullSpread),
      aware: s.chance(FUNNEL[b]?.aware ?? 0),
      taste: s.normal(),
    })),
  );
  const considerAt = FUNNEL.map(({ aware, consider }, b) => {
    const sorted = drawn.map((views) => views[b]?.utility ?? 0).sort((x, y) => x - y);
    return sorted[Math.floor(sorted.length * (1 - consider / aware))] ?? 0;
  });
  const lead = FUNNEL.map(() => 0);
  for (let round = 0; round < 60; round++) {
    const chosen = FUNNEL.map(() => 0);
    for (const views of drawn) {
      const best = firstChoice(
        views.map((view, b) => ({ ...view, considered: view.aware && view.utility > (considerAt[b] ?? 0) })),
        lead,
      );
      if (best >= 0) chosen[best] = (chosen[best] ?? 0) + 0.975 / drawn.length;
    }
    FUNNEL.forEach(({ prefer }, b) => (lead[b] = (lead[b] ?? 0) + 1.5 * (prefer - (chosen[b] ?? 0))));
  }
  const noise = Array.from({ length: 4000 }, () => s.normal());
  const ratingMean = BRANDS.map((_, b) => RATED.map(({ performance }) => solveMean(noise, performance[b] ?? 50)));
  return { pullSpread, considerAt, lead, ratingMean };
}

/** The utility of a brand: three quarters pull, the rest private. Standard normal. */
export function utilityOf(s: Stream, view: Impression, pullSpread: number): number {
  return 0.75 * (view.pull / pullSpread) + Math.sqrt(1 - 0.75 * 0.75) * s.normal();
}

/** Index of the considered brand with the highest utility, head start and taste; −1 when none is considered. */
export function firstChoice(
  views: readonly { readonly utility: number; readonly considered: boolean; readonly taste: number }[],
  lead: readonly number[],
): number {
  let best = -1;
  let top = -Infinity;
  views.forEach((view, b) => {
    const value = view.utility + (lead[b] ?? 0) + 0.4 * view.taste;
    if (view.considered && value > top) {
      best = b;
      top = value;
    }
  });
  return best;
}

/** A latent value as a rating from 1 to 5. */
export function asRating(mean: number, latent: number): number {
  return Math.min(5, Math.max(1, Math.round(mean + RATING_SPREAD * latent)));
}

function solveMean(noise: readonly number[], performance: number): number {
  let low = 0;
  let high = 8;
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2;
    const mean = noise.reduce((sum, z) => sum + asRating(middle, z), 0) / noise.length;
    if ((mean - 1) * 25 < performance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Drawing weights that make successive draws without return give the planted shares. */
export function calibrateShares(
  targets: Readonly<Record<string, number>>,
  counts: (s: Stream) => number,
): Record<string, number> {
  const s = stream(20240902);
  const weights: Record<string, number> = { ...targets };
  for (let round = 0; round < 24; round++) {
    const seen: Record<string, number> = {};
    const size = 3000;
    for (let i = 0; i < size; i++)
      for (const key of drawWithout(s, weights, counts(s))) seen[key] = (seen[key] ?? 0) + 1 / size;
    for (const [key, target] of Object.entries(targets)) {
      const ratio = target / Math.max(seen[key] ?? 0, 0.001);
      weights[key] = (weights[key] ?? 0) * Math.min(2, Math.max(0.5, ratio));
    }
  }
  return weights;
}
