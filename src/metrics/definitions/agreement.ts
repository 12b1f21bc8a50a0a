import { agreementId } from "../agreementFigure.ts";
import type { Explained } from "../metric.ts";

/** How far the kinds of evidence order the drivers alike: Kendall's W, or Spearman's rho of two kinds. */
export const agreement: Explained = {
  id: agreementId,
  label: "Agreement of the kinds of evidence",
  question: "Do the kinds of evidence order the drivers alike?",
  meaning:
    "How alike what patients say, what goes with choice, what they write and what they do order the drivers. 1 is the same order; for three or more kinds together 0 is no common order, for two kinds −1 is the reverse. Each kind answers a question of its own, so disagreement is a finding, not a fault.",
  formula:
    "All kinds: Kendall's W = 12 S ÷ (m² (p³ − p) − m T), from the mean ranks of p drivers in m kinds, T for ties. Two kinds: Spearman's rho, the correlation of the two rank orders",
  interval: "None is defined for so few drivers; W is tested by permuting the ranks, all orders or 9,999 seeded ones",
  base: "rated drivers that every kind ranks",
  exclusions: [
    "drivers on a low base in any kind, and gates and signals",
    "a kind that gives all drivers one figure",
    "with three kinds or more, fewer than five drivers",
  ],
  version: 1,
};
