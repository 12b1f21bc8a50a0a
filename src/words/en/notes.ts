import type { MovesModel, Outcome } from "../../domain/answer.ts";
import type { StatedBy } from "../../domain/stated.ts";
import { formatCoefficient, formatCount, formatNumber } from "../format.ts";

const outcomes: Readonly<Record<Outcome, string>> = {
  choose: "how likely people are to choose us",
  overall: "their overall rating of us",
  recommend: "how likely they are to recommend us",
  prefer: "whether we are their first choice",
};

/** The terms and sentences that a figure's explanation adds to its metric's own words. */
export const noteWords = {
  asked: "Asked as",
  askedAs: {
    cited: "reasons to cite: the share that cites it",
    rated:
      "importance to rate: the share that puts it in the top two boxes. Ratings run high, so read the order, not the height",
    both: "reasons to cite in one survey, importance to rate in another: where nothing could be cited, the top two boxes count",
    "best-worst":
      "the best and the worst of a few at a time: the share is a part of all preference, so it is small where many reasons are shown. Nobody was asked to cite or rate",
    ranked:
      "reasons to put in order: the mean place, 1 for the first, so lower is more. Nobody was asked to cite, rate or choose",
  } satisfies Readonly<Record<StatedBy, string>>,
  reading: "Reading",
  rank: "Rank",
  model: "Model",
  crossCheck: "Cross-check",
  readAs: "Read it as",
  weights: "Weights",
  rankOf: (band: string, ranked: number): string =>
    `${band} of ${String(ranked)} ranked drivers: where it stands in the middle 95% of 999 seeded replicates.`,
  designEffect: (effect: number): string =>
    `Answers are weighted, so they tell as much as the smaller, effective n would; the interval allows for it (design effect ${formatNumber(effect, 2)}).`,
  modelOf: ({
    outcome,
    rSquared,
    rSquaredLower,
    rSquaredUpper,
    n,
    missing,
    completeCases,
    dropped,
  }: MovesModel): string => {
    const explained =
      rSquared === null
        ? ""
        : `R² ${formatCoefficient(rSquared)}${rSquaredLower === null || rSquaredUpper === null ? "" : ` (${formatCoefficient(rSquaredLower)}–${formatCoefficient(rSquaredUpper)})`}. `;
    const answers =
      missing === "em"
        ? `Missing answers by EM: ${formatCount(completeCases)} of ${formatCount(n)} answered everything.`
        : `Only people who answered everything: ${formatCount(n)}.`;
    const left = dropped.length === 0 ? "" : ` Left out of the model: ${String(dropped.length)}.`;
    return `Explains ${outcome === null ? "the outcome" : outcomes[outcome]}. ${explained}${answers}${left}`;
  },
  sharedVariance:
    "Importance here means shared variance in this sample. It is not proof that improving the item changes choice; a general good impression (halo) raises all items together.",
} as const;
