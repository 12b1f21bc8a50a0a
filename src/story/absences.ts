import { evidenceKinds, type Answer, type EvidenceKind } from "../domain/answer.ts";
import { movesRefusal, panelWords, sourceAbsence } from "#words/panels.ts";
import { absenceWords } from "#words/absences.ts";

/** What stands in a column of the driver matrix that shows no marks: first words and the reason. */
export type ColumnGate = { readonly title: string; readonly text: string };

/** Whether anything is known of patients. Reviews of hospitals that nobody has told apart are not. */
export const hasPatients = ({ sources }: Pick<Answer, "sources">): boolean =>
  Object.values(sources).some(({ state }) => state !== "absent");

/** The kinds of evidence that have nothing to show, and why; others are absent. */
export function gatedColumns(
  answer: Pick<Answer, "moves" | "sources" | "drivers" | "reasons">,
): Readonly<Partial<Record<EvidenceKind, ColumnGate>>> {
  const refusal = movesAbsence(answer);
  const survey = sourceAbsence("survey", answer.sources.survey.state, answer.sources.survey.lacks);
  const review = sourceAbsence("review", answer.sources.review.state, answer.sources.review.lacks);
  const crm = sourceAbsence("crm", answer.sources.crm.state, answer.sources.crm.lacks);
  const says =
    survey ??
    (answer.drivers.every(({ says: { figure, everyone } }) => figure.status === "no-data" && !everyone)
      ? absenceWords.nothingCited
      : null);
  const does =
    crm ??
    (answer.drivers.every(({ does: { figure, everyone } }) => figure.status === "no-data" && !everyone)
      ? absenceWords.noReason(answer.reasons.chose)
      : null);
  return {
    ...(says === null ? {} : { says: { title: absenceWords.notHere, text: says } }),
    ...(refusal === null
      ? {}
      : {
          moves: {
            title: answer.moves.state === "updating" ? absenceWords.notYet : absenceWords.notShown,
            text: refusal,
          },
        }),
    ...(review === null ? {} : { writes: { title: absenceWords.notHere, text: review } }),
    ...(does === null ? {} : { does: { title: absenceWords.notHere, text: does } }),
  };
}

/** Why *moves* ranks no driver; null when it does. */
export function movesAbsence({ moves, sources }: Pick<Answer, "moves" | "sources">): string | null {
  const refusal = movesRefusal(moves);
  return refusal === null ? null : (sourceAbsence("survey", sources.survey.state, sources.survey.lacks) ?? refusal);
}

/** Why importance × performance is not drawn; null when it is. */
export function quadrantAbsence(answer: Pick<Answer, "moves" | "sources" | "cuts">): string | null {
  if (answer.cuts !== null) return null;
  return movesAbsence(answer) ?? panelWords.quadrant.noPerformance;
}

/** The kinds of evidence of which something is withheld, so that a base of 0 is no absence of data. */
export const withheldKinds = ({ drivers }: Pick<Answer, "drivers">): readonly EvidenceKind[] =>
  evidenceKinds.filter((kind) => drivers.some((driver) => driver[kind].figure.status === "suppressed"));

/** Why the funnel compares nobody; null when it does. */
export function funnelAbsence({ sources, funnel }: Pick<Answer, "sources" | "funnel">): string | null {
  const absence = sourceAbsence("survey", sources.survey.state, sources.survey.lacks);
  if (absence !== null) return absence;
  const figures = funnel.flatMap(({ stages }) => Object.values(stages)).filter(({ status }) => status !== "no-data");
  if (figures.length === 0) return panelWords.funnel.notAsked;
  return figures.every(({ status }) => status === "suppressed") ? panelWords.funnel.withheld : null;
}
