import type { BeliefCheckup } from "../../domain/belief.ts";
import { beliefLine, beliefSentence } from "#words/beliefs.ts";

/** One sentence on what is believed and what the evidence says; of one driver where it is named. */
export function BeliefNote({ beliefs, driver }: { readonly beliefs: BeliefCheckup; readonly driver?: string }) {
  if (driver === undefined) return <p className="note">{beliefSentence(beliefs)}</p>;
  const check = beliefs.checks.find((each) => each.driver === driver);
  return check === undefined ? null : <p className="note">{beliefLine(check)}</p>;
}
