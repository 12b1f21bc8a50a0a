import type { Explained } from "../metric.ts";

/** The mean star pulled towards the market as far as its reviews are few, in words; reckoned from the sums of `starMean`. */
export const starShrunk: Explained = {
  id: "star-shrunk",
  label: "Mean star, evened out",
  question: "How many stars would this hospital have if all were reviewed as often?",
  meaning:
    "The mean star pulled towards the mean of the hospitals compared: much where reviews are few, hardly where they are many. It is fair to rank by; the plain mean is not, for few reviews swing far by chance.",
  formula:
    "(C × market mean + n × own mean) ÷ (C + n). From five hospitals: C = spread within hospitals ÷ spread between them (DerSimonian–Laird). With fewer: C = 10 reviews, and the market mean is the mean of all their reviews at any date",
  interval: "Normal interval, 95 %, of the evened-out mean; its rank: the middle 95 % of 999 seeded draws",
  base: "public reviews about this hospital that carry stars; the statement gives the sums of every hospital",
  exclusions: ["reviews without stars, and yes/no sites", "the same author, text and day twice"],
  version: 1,
};
