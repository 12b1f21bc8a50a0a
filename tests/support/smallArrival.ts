import type { Answer } from "../../src/domain/answer.ts";

/** The answer with three ways of arrival of 100 leads: 5 of them withheld, 50 and 45 shown, so that the 5 follow from the others. */
export function withSmallArrival(answer: Answer): Answer {
  const [first, second, third] = answer.arrivals.rows;
  if (!first || !second || !third) throw new Error("The answer knows fewer than three ways of arrival.");
  const shown = { n: 100, nEffective: 100, lower: 0.3, upper: 0.6, status: "ok" } as const;
  const hidden = { ...shown, value: null, lower: null, upper: null, status: "suppressed" } as const;
  const rows = [
    { ...first, share: { ...first.share, ...hidden } },
    { ...second, share: { ...second.share, ...shown, value: 0.5 } },
    { ...third, share: { ...third.share, ...shown, value: 0.45 } },
  ];
  return { ...answer, arrivals: { ...answer.arrivals, rows } };
}
