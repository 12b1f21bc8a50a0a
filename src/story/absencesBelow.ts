import type { Answer, DriverEvidence } from "../domain/answer.ts";
import { panelWords, sourceAbsence } from "#words/panels.ts";
import { absenceWords } from "#words/absences.ts";

/** Why nothing of what patients write is shown; null when something is. */
export function voiceAbsence({ sources, voice }: Pick<Answer, "sources" | "voice">): string | null {
  const absence = sourceAbsence("review", sources.review.state, sources.review.lacks);
  return absence ?? (voice.texts + voice.reviews === 0 ? absenceWords.noText : null);
}

/** Whether so many texts mention a driver that their tone is told. */
export const isHeard = ({ tone }: DriverEvidence): boolean => tone.value !== null && tone.status !== "low-base";

/** Why no tone is drawn; null when one is, or when nothing is written at all. */
export function toneAbsence(answer: Pick<Answer, "sources" | "voice" | "drivers">): string | null {
  return voiceAbsence(answer) !== null || answer.drivers.some(isHeard) ? null : panelWords.voice.noTone;
}

/** Why no way of arrival is shown; null when one is. */
export function arrivalsAbsence({ sources, arrivals }: Pick<Answer, "sources" | "arrivals">): string | null {
  const absence = sourceAbsence("crm", sources.crm.state, sources.crm.lacks);
  return absence ?? (arrivals.rows.length === 0 ? absenceWords.noArrival : null);
}
