/** How *says* was asked: reasons to cite, importance to rate, or both by several surveys. */
export type StatedBy = "cited" | "rated" | "both";
