import type { BeliefCheck, BeliefCheckup } from "../../domain/belief.ts";
import { inSentence, ordinal, ordinalBand } from "./lists.ts";

const place = (believed: number): string =>
  Number.isInteger(believed)
    ? ordinal(believed)
    : `between ${ordinal(Math.floor(believed))} and ${ordinal(Math.ceil(believed))}`;

const band = ({ band: found }: BeliefCheck): string => (found === null ? "" : `rank ${ordinalBand(found)}`);

/** One driver's belief beside the evidence, in a line. */
export function beliefLine(check: BeliefCheck): string {
  const believed = `You believe it is ${place(check.believed)}`;
  switch (check.verdict) {
    case "inside":
      return `${believed}; the evidence agrees (${band(check)}).`;
    case "overrated":
      return `${believed}; it goes with choice less than that (${band(check)}).`;
    case "underrated":
      return `${believed}; it goes with choice more than that (${band(check)}).`;
    case "not-comparable":
      return `${believed}; it has no rank here to compare with.`;
  }
}

/** What stands out between belief and evidence, in one sentence. */
export function beliefSentence({ checks }: BeliefCheckup): string {
  const over = checks.find(({ verdict }) => verdict === "overrated");
  const under = checks.findLast(({ verdict }) => verdict === "underrated");
  if (over?.band) {
    const others = over.band.best - 1;
    const claim = over.believed === 1 ? "matters most" : `is ${place(over.believed)}`;
    return `You believe ${inSentence(over.label)} ${claim}; it goes with choice less than ${String(others)} ${others === 1 ? "other" : "others"} (${band(over)}).`;
  }
  if (under?.band)
    return `You put ${inSentence(under.label)} ${place(under.believed)}; it goes with choice more than that (${band(under)}).`;
  const compared = checks.filter(({ verdict }) => verdict === "inside").length;
  return compared === 0
    ? "What you believe cannot be compared here: no driver carries a rank by “moves”."
    : `What you believe does not disagree with the evidence on ${compared === 1 ? "the one driver compared" : `any of ${String(compared)} ranked drivers`}.`;
}
