import type { DroppedFile } from "../../state/session.ts";
import { dropWords } from "#words/drop.ts";
import { accountOf, understoodOf } from "./standing.ts";

/** What the sheet says about consent: of each file, and which files have no such column. */
export type ConsentLines = { readonly lines: readonly string[]; readonly without: readonly string[] };

const { consent: words } = dropWords;
const people = ["crm", "survey"];

function loadedLines(file: DroppedFile): ConsentLines | null {
  const account = accountOf(file);
  if (account === null) return null;
  if (!people.includes(account.source)) return { lines: [], without: [] };
  const { dataUse, contactOptOut } = account.consent;
  const excluded = account.excluded["no-data-use-consent"] ?? 0;
  const refused = excluded > 0 ? [words.refused(file.name, excluded)] : [];
  const opted = contactOptOut !== null && contactOptOut.yes > 0 ? [words.optedOut(file.name, contactOptOut.yes)] : [];
  return { lines: [...refused, ...opted], without: dataUse === null && contactOptOut === null ? [file.name] : [] };
}

function readLines(file: DroppedFile): ConsentLines {
  const stage = understoodOf(file);
  if (stage === null || !people.includes(stage.mapping.source)) return { lines: [], without: [] };
  const { columns, dataUseIsOptIn } = stage.mapping;
  const lines = columns.flatMap(({ header, target }) => {
    if (target.kind !== "field") return [];
    if (target.field === "data_use") return [words.column(file.name, header, dataUseIsOptIn)];
    return target.field === "contact_opt_out" ? [words.optOut(file.name, header)] : [];
  });
  return { lines, without: lines.length === 0 ? [file.name] : [] };
}

/** What the files on the sheet say about consent; only files about people can. */
export function consentLines(files: readonly DroppedFile[]): ConsentLines {
  const each = files.map((file) => loadedLines(file) ?? readLines(file));
  return { lines: each.flatMap(({ lines }) => lines), without: each.flatMap(({ without }) => without) };
}
