import { notesOn, type ExportChange } from "../../state/fileNotes.ts";
import type { FileInspection, FileMapping } from "../../state/remapping.ts";
import type { Workspace } from "../../state/workspace.ts";
import { fileNoteWords } from "#words/fileNotes.ts";

type FileNotesProps = {
  readonly inspection: FileInspection;
  readonly mapping: FileMapping;
  readonly known: Workspace["lastExports"];
};

const words = fileNoteWords;

/** What a spreadsheet damaged in a file, and what it does otherwise than the last export of its kind; nothing when there is nothing. */
export function FileNotes({ inspection, mapping, known }: FileNotesProps) {
  const { damaged, drift } = notesOn(inspection, mapping, known);
  return (
    <>
      {damaged.length === 0 ? null : (
        <section className="drop-changes">
          <h4>{words.damagedTitle}</h4>
          <ul>
            {damaged.map(({ index, damage, header, count, of }) => (
              <li key={index}>{words.damaged[damage](header, count, of)}</li>
            ))}
          </ul>
        </section>
      )}
      {drift === null ? null : drift.changes.length === 0 ? (
        <p className="note">{words.same(drift.since)}</p>
      ) : (
        <section className="drop-changes">
          <h4>{words.driftTitle(drift.since)}</h4>
          <ul>
            {drift.changes.map((change) => (
              <li key={JSON.stringify(change)}>{sentenceOf(change)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function sentenceOf(change: ExportChange): string {
  switch (change.kind) {
    case "added":
      return words.added(change.headers);
    case "removed":
      return words.removed(change.headers);
    case "renamed":
      return words.renamed(change.from, change.to);
    case "reordered":
      return words.reordered;
    case "new-codes":
      return words.newCodes(change.header, change.codes);
    case "type":
      return words.type(change.header, change.from, change.to);
    case "rows":
      return words.rowCount(change.from, change.to);
    case "emptied":
      return words.emptied(change.header);
    case "constant":
      return words.constant(change.header);
    case "repeated":
      return words.repeated(Math.round(change.share * 100));
  }
}
