import type { DroppedFile } from "../../state/session.ts";
import { dropWords, rowsInWords } from "#words/drop.ts";
import { describeExclusion } from "#words/issues.ts";

const { files: words } = dropWords;

/** The name of the format a file is read as, with the kind of source. */
export function formatLine({ stage }: DroppedFile): string {
  switch (stage.kind) {
    case "understood": {
      const { inspection, mapping, questions } = stage;
      const label = inspection.formats.find(({ id }) => id === mapping.importer)?.label ?? mapping.importer;
      if (questions > 0 && inspection.detection === "unknown") return words.unseen;
      if (questions > 0 && inspection.detection === "unsure") return words.unsure;
      return inspection.detection === "remembered" ? words.remembered(label) : label;
    }
    case "loaded":
      return stage.account.importerLabel;
    case "refused":
      return words.notATable;
    default:
      return "";
  }
}

/** Everything of a loaded file that is not on the page, one sentence a reason, each with its count. */
export function leftOutSentences({ stage }: DroppedFile): readonly string[] {
  if (stage.kind !== "loaded") return [];
  const { excluded, rejects, records, frameRows } = stage.account;
  // The keys are the reasons that the type names; Object.entries widens them.
  const reasons = Object.entries(excluded) as readonly [keyof typeof excluded, number][];
  const parts = reasons
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => describeExclusion(reason, count, records - frameRows));
  return rejects.length > 0 ? [...parts, words.refusedSentence(rejects.length)] : parts;
}

/** What stands at the right of a file: its rows, how far it is read, what it waits for. */
export function amountLine({ stage }: DroppedFile): string {
  switch (stage.kind) {
    case "waiting":
      return words.waiting;
    case "reading":
      return words.reading(stage.progress);
    case "loading":
      return stage.progress === null ? words.loading : words.readingTexts(stage.progress);
    case "refused":
      return words.refused;
    case "loaded":
      return words.loaded(stage.account.loaded);
    case "understood": {
      if (stage.questions > 0) return words.questions(stage.questions);
      const { rows, rejects } = stage.inspection.frame;
      const refused = rejects.length === 0 ? "" : `, ${words.refusedRows(rejects.length)}`;
      return `${rowsInWords(rows)}${refused}`;
    }
  }
}
