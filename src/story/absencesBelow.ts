import type { Answer } from "../domain/answer.ts";
import { sourceAbsence } from "../words/en/panels.ts";

/** Why nothing of what patients write is shown; null when something is. */
export function voiceAbsence({ sources, voice }: Pick<Answer, "sources" | "voice">): string | null {
  const absence = sourceAbsence("review", sources.review.state, sources.review.lacks);
  return absence ?? (voice.texts + voice.reviews === 0 ? "No review or post about us answers this filter." : null);
}

/** Why no way of arrival is shown; null when one is. */
export function arrivalsAbsence({ sources, arrivals }: Pick<Answer, "sources" | "arrivals">): string | null {
  const absence = sourceAbsence("crm", sources.crm.state, sources.crm.lacks);
  return absence ?? (arrivals.rows.length === 0 ? "No selection here says how the patient came." : null);
}
