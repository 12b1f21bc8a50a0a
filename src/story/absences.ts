import type { Answer, EvidenceKind } from "../domain/answer.ts";
import { reasonWords } from "../words/en/reasons.ts";
import { movesRefusal, sourceAbsence } from "../words/en/panels.ts";

/** What stands in a column of the driver matrix that shows no marks: first words and the reason. */
export type ColumnGate = { readonly title: string; readonly text: string };

/** The kinds of evidence that have nothing to show, and why; others are absent. */
export function gatedColumns(
  answer: Pick<Answer, "moves" | "sources" | "drivers" | "reasons">,
): Readonly<Partial<Record<EvidenceKind, ColumnGate>>> {
  const refusal = movesRefusal(answer.moves);
  const survey = sourceAbsence("survey", answer.sources.survey.state, answer.sources.survey.lacks);
  const review = sourceAbsence("review", answer.sources.review.state, answer.sources.review.lacks);
  const crm = sourceAbsence("crm", answer.sources.crm.state, answer.sources.crm.lacks);
  const says =
    survey ??
    (answer.drivers.every((row) => row.says.figure.status === "no-data")
      ? "No column of the survey says which drivers people cite."
      : null);
  const does =
    crm ??
    (answer.drivers.every((row) => row.does.figure.status === "no-data")
      ? reasonWords.none(answer.reasons.chose)
      : null);
  return {
    ...(says === null ? {} : { says: { title: "Not here", text: says } }),
    ...(refusal === null ? {} : { moves: { title: "Not shown", text: survey ?? refusal } }),
    ...(review === null ? {} : { writes: { title: "Not here", text: review } }),
    ...(does === null ? {} : { does: { title: "Not here", text: does } }),
  };
}

/** Why the funnel compares nobody; null when it does. */
export function funnelAbsence({ sources, funnel }: Pick<Answer, "sources" | "funnel">): string | null {
  const absence = sourceAbsence("survey", sources.survey.state, sources.survey.lacks);
  const asked = funnel.some(({ stages }) => Object.values(stages).some(({ status }) => status !== "no-data"));
  return absence ?? (asked ? null : "No column of the survey asks who is known, considered, preferred or used.");
}
