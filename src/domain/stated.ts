/**
 * How *says* was asked: reasons to cite, importance to rate, or both by several surveys; else the best and the worst of a
 * few, else ranks. What comes first in this order counts alone.
 */
export type StatedBy = "cited" | "rated" | "both" | "best-worst" | "ranked";
