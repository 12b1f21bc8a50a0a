import { arrivalConversion } from "./definitions/arrivalConversion.ts";
import { arrivalShare } from "./definitions/arrivalShare.ts";
import { associationMetrics } from "./definitions/associations.ts";
import { brandHealth, healthSums } from "./definitions/brandHealth.ts";
import { comments } from "./definitions/comments.ts";
import { conversion } from "./definitions/conversion.ts";
import { does } from "./definitions/does.ts";
import { doesSignal } from "./definitions/doesSignal.ts";
import { experience } from "./definitions/experience.ts";
import { funnelMetrics, stagePairs } from "./definitions/funnel.ts";
import { leadCounts } from "./definitions/leadCounts.ts";
import { lostReason } from "./definitions/lostReason.ts";
import { loyalty } from "./definitions/loyalty.ts";
import { market } from "./definitions/market.ts";
import { met } from "./definitions/met.ts";
import { moves } from "./definitions/moves.ts";
import { newPatients } from "./definitions/newPatients.ts";
import { nps } from "./definitions/nps.ts";
import { npsOfBrand } from "./definitions/npsOfBrand.ts";
import { performance, performancePair } from "./definitions/performance.ts";
import { preference } from "./definitions/preference.ts";
import { lostCounts, reasonCounts } from "./definitions/reasonCounts.ts";
import { recommends } from "./definitions/recommends.ts";
import { repliesByDays, replyDays } from "./definitions/replyDays.ts";
import { replyRate } from "./definitions/replyRate.ts";
import { reviews } from "./definitions/reviews.ts";
import { says } from "./definitions/says.ts";
import { bestWorstSums, saysBestWorst } from "./definitions/saysBestWorst.ts";
import { saysRank } from "./definitions/saysRank.ts";
import { selections } from "./definitions/selections.ts";
import { shareOfVoice } from "./definitions/shareOfVoice.ts";
import { starContribution, starEffect } from "./definitions/starEffect.ts";
import { starMean } from "./definitions/starMean.ts";
import { starShrunk } from "./definitions/starShrunk.ts";
import { statedCounts } from "./definitions/statedCounts.ts";
import { starShare } from "./definitions/starShare.ts";
import { tone } from "./definitions/tone.ts";
import { toneOfAll } from "./definitions/toneOfAll.ts";
import { phraseCounts, starCounts } from "./definitions/voiceCounts.ts";
import { whatIf } from "./definitions/whatIf.ts";
import { writes } from "./definitions/writes.ts";
import type { Counting, Explained } from "./metric.ts";

/** What any metric offers, its own sum names aside. */
export type AnyMetric = Explained & { readonly counted: Counting; readonly over: Counting | null };

/** Every metric whose sums are stated as aggregates, in the order of the page. */
export const metrics: readonly AnyMetric[] = [
  preference,
  conversion,
  nps,
  reviews,
  newPatients,
  selections,
  loyalty,
  says,
  saysRank,
  writes,
  tone,
  toneOfAll,
  starMean,
  shareOfVoice,
  replyRate,
  recommends,
  starEffect,
  starContribution,
  comments,
  does,
  doesSignal,
  lostReason,
  performance,
  met,
  ...Object.values(associationMetrics),
  ...funnelMetrics,
  arrivalShare,
  arrivalConversion,
  experience,
  npsOfBrand,
];

/** Metrics reckoned from co-moments of rows or from counts made together, not from one figure's own sums. */
const modelled: readonly Explained[] = [
  moves,
  whatIf,
  starShare,
  market,
  starShrunk,
  replyDays,
  brandHealth,
  saysBestWorst,
];

/** Every set of sums that memory must hold: those of the metrics, their bases, and the counts that go beside them. */
export const countings: readonly Counting[] = [
  ...metrics.flatMap(({ counted, over }) => (over === null ? [counted] : [counted, over])),
  ...Object.values(stagePairs),
  performancePair,
  starCounts,
  phraseCounts,
  repliesByDays,
  reasonCounts,
  lostCounts,
  statedCounts,
  leadCounts,
  healthSums,
  bestWorstSums,
];

/** The metric of an id, or undefined. */
export const findMetric = (id: string): AnyMetric | undefined => metrics.find((metric) => metric.id === id);

/** Every formula behind a figure of an answer; a saved view remembers their versions. */
export const formulas: readonly Explained[] = [...metrics, ...modelled];

/** Changes whenever any metric's version does, so that two snapshots can tell that a formula changed. */
export const formulaVersion = `1.${String(formulas.reduce((sum, { version }) => sum + version, 0))}`;
