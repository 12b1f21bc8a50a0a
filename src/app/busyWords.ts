import type { SessionState } from "../state/session.ts";
import { appWords } from "#words/app.ts";

/** What the page is busy with, in words; null when with nothing. */
export function busyWords({ phase, dropped, answer, kept }: SessionState): string | null {
  const reading = dropped.filter(
    ({ stage }) => stage.kind === "reading" || stage.kind === "waiting" || stage.kind === "loading",
  ).length;
  if (reading > 0) return appWords.reading(dropped.length - reading, dropped.length);
  if (kept.kind === "saving") return appWords.saving;
  return phase === "opening" && answer === null ? openingWords(kept) : null;
}

/** What it waits for before its first answer. */
export const openingWords = (kept: SessionState["kept"]): string =>
  kept.kind === "restoring" ? appWords.restoring(kept.progress) : appWords.opening;
