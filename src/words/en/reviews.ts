import type { StarPrior } from "../../domain/reviews.ts";
import { formatNumber } from "../format.ts";
import { smallestTestedBase } from "../../stats/gates.ts";

/** The words of what public reviews say of the hospitals compared. */
export const reviewWords = {
  note: `95% intervals · ranks by the evened-out mean only, among hospitals with ${String(smallestTestedBase)} reviews or more`,
  columns: {
    brand: "Hospital",
    reviews: "Starred reviews",
    mean: "Mean star",
    shrunk: "Evened out",
    rank: "Rank",
    voice: "Share of voice",
    replied: "Replied to",
    days: "Half replied within",
    recommended: "Recommended (yes/no sites)",
  },
  prior: ({ mean, strength, isDeclared }: StarPrior): string =>
    strength === null
      ? `The hospitals' stars do not differ beyond chance, so every mean is evened out to ${formatNumber(mean, 2)}★.`
      : isDeclared
        ? `Fewer than five hospitals: each mean is evened out as if it had ${formatNumber(strength)} more reviews at ${formatNumber(mean, 2)}★, the mean of all their reviews at any date.`
        : `Each mean is evened out as if it had ${formatNumber(strength)} more reviews at ${formatNumber(mean, 2)}★, which is what the spread between the hospitals calls for.`,
  priorTerm: "Evened out",
  ownMean: "Mean star, evened out: ",
  place: (band: string, of: number): string => `, place ${band} of ${String(of)} hospitals`,
  voice: "Share of voice: ",
  replied: "Replied to: ",
  within: ", half of them within ",
  recommended: "On yes/no sites, recommended by ",
  carry: "Reviews that mention it carry ",
  againstOthers: (base: string): string =>
    ` against those that do not (${base} with it); weighed by how often it is mentioned, `,
  differ: ". They may differ in other ways too.",
  effects: "Stars where it is mentioned",
  fewMentions: `Fewer than ${String(smallestTestedBase)} starred reviews with, or without, a mention: no star effect is told.`,
} as const;
