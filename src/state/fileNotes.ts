import { driftSince, withExport, type Change, type Drift } from "../ingest/drift.ts";
import { profileOf, type ExportProfile } from "../ingest/exportProfile.ts";
import type { Inspection } from "../ingest/inspection.ts";
import type { DamagedColumn } from "../ingest/map/excelDamage.ts";
import type { Mapping } from "../ingest/mapping.ts";

/** One thing an export does otherwise than the last of its kind. */
export type ExportChange = Change;

/** What is worth saying of a file beside what its columns mean. */
export type FileNotes = {
  readonly damaged: readonly (DamagedColumn & { readonly header: string })[];
  /** null when no export of its kind was loaded before. */
  readonly drift: Drift | null;
};

/** What a spreadsheet damaged in a file, and what changed since the last export of its kind. */
export function notesOn({ frame, damaged }: Inspection, mapping: Mapping, known: readonly ExportProfile[]): FileNotes {
  return {
    damaged: damaged.map((each) => ({ ...each, header: frame.columns[each.index]?.header ?? "" })),
    drift: driftSince(known, profileOf(frame, mapping)),
  };
}

/** The exports to remember once this one is loaded. */
export const exportsAfter = (
  known: readonly ExportProfile[],
  { frame }: Inspection,
  mapping: Mapping,
): readonly ExportProfile[] => withExport(known, profileOf(frame, mapping));
