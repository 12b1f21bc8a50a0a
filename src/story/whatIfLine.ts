import type { Answer, DriverEvidence } from "../domain/answer.ts";
import type { Sentence } from "../domain/sentence.ts";
import { whatIfWords } from "#words/whatIf.ts";

/** The what-if under an action: its estimate for the usual points, or why it is not shown; null until it is known. */
export function whatIfLine(
  { whatIf, moves }: Pick<Answer, "whatIf" | "moves">,
  evidence: DriverEvidence,
): Sentence | null {
  const found = whatIf.find(({ driver }) => driver === evidence.driver);
  if (found === undefined) return null;
  return found.state === "shown"
    ? whatIfWords.line(evidence, found, moves.outcome)
    : [{ text: `${whatIfWords.notShown}: ${whatIfWords.refusal(found.why, evidence)}.` }];
}
