import type { DroppedFile } from "../../state/session.ts";
import { dropWords } from "#words/drop.ts";
import { consentLines } from "./consentLines.ts";
import { accountOf, understoodOf } from "./standing.ts";

type LeftOutProps = { readonly files: readonly DroppedFile[] };

const { removed, consent } = dropWords;

/** The columns that are taken out before a table exists, file by file. */
export function RemovedColumns({ files }: LeftOutProps) {
  const found = files.flatMap((file) => {
    const identifiers = accountOf(file)?.identifiers ?? understoodOf(file)?.inspection.identifiers ?? [];
    return identifiers.length === 0 ? [] : [{ file, identifiers }];
  });
  if (found.length === 0) return null;
  return (
    <section className="drop-section">
      <h3>
        {removed.title} <span className="drop-aside">{removed.note}</span>
      </h3>
      {found.map(({ file, identifiers }) => (
        <p key={file.id} className="drop-line">
          <strong>{file.name}:</strong>{" "}
          {identifiers.map(({ column, by }, index) => (
            <span key={column}>
              {index > 0 ? ", " : ""}
              {by === "content" ? (
                <>
                  <em>{column}</em> ({removed.byContent})
                </>
              ) : (
                column
              )}
            </span>
          ))}
        </p>
      ))}
    </section>
  );
}

/** What the files say about consent, and what follows from it. */
export function ConsentNotes({ files }: LeftOutProps) {
  const { lines, without } = consentLines(files);
  if (lines.length + without.length === 0) return null;
  const [missing, consequence] = consent.none(without);
  return (
    <section className="drop-section">
      <h3>{consent.title}</h3>
      {lines.map((line) => (
        <p key={line} className="drop-line">
          {line}
        </p>
      ))}
      {without.length === 0 ? null : (
        <p className="drop-line">
          {missing}
          <strong>{consequence}</strong>
        </p>
      )}
    </section>
  );
}
