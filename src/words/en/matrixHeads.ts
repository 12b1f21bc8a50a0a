import type { MatrixHeadWords } from "../matrixWords.ts";

/** What stands under the head of each evidence column. */
export const matrixHeadWords: MatrixHeadWords = {
  measure: {
    says: "% who cite it",
    moves: "% of explained choice",
    writes: "% of reviews, net tone",
    does: "% of selections",
  },
  brief: { says: "% cite it", moves: "% of explained", writes: "% of reviews", does: "% of selections" },
  stated: {
    cited: "% who cite it",
    rated: "% rate it important",
    both: "% cite or rate it",
    "best-worst": "% of best–worst choice",
    ranked: "mean rank, 1 is first",
  },
  source: { says: "survey", moves: "survey", writes: "reviews", does: "CRM" },
  needs: (needed, here) => `needs ${String(needed)}; ${here} here`,
  under: (base) => `under ${String(base)}`,
  effective: "eff.",
  partlyKnown: "partly known",
};
