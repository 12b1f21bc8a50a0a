import { useState } from "react";
import type { DroppedFile, Session } from "../../state/session.ts";
import { Button } from "../../ui/Button.tsx";
import { dropWords } from "#words/drop.ts";
import { describeRejectReason } from "#words/issues.ts";
import { saveText } from "../saveText.ts";
import { accountOf } from "./standing.ts";
import { groupRejects, linesOf, recordsOf, rejectsOf, rowsOf } from "./refusedRows.ts";

type RefusedRowsProps = { readonly files: readonly DroppedFile[]; readonly refusedRows: Session["refusedRows"] };

const { refused: words } = dropWords;
const mostRuns = 40;

/** Every refused row by file, line and reason, never with a cell; the masked rows can be downloaded. */
export function RefusedRows({ files, refusedRows }: RefusedRowsProps) {
  const [failure, setFailure] = useState<Error | null>(null);
  if (failure !== null) throw failure; // ours: the boundary around the page says so
  const runs = files.flatMap((file) => groupRejects(file.name, rejectsOf(file)));
  if (runs.length === 0) return null;
  const all = files.reduce((sum, file) => sum + recordsOf(file), 0);
  const refused = files.reduce((sum, file) => sum + rejectsOf(file).length, 0);
  const canSave = files.some((file) => (accountOf(file)?.rejects.length ?? 0) > 0);
  const unseen = runs.slice(mostRuns).reduce((sum, run) => sum + rowsOf(run), 0);
  return (
    <section className="drop-section">
      <h3 id="refused-rows">
        {words.title} <span className="drop-aside number">{words.of(refused, all)}</span>{" "}
        {canSave ? (
          <Button
            kind="link"
            onClick={() => {
              refusedRows(({ reason }) => describeRejectReason(reason))
                .then((text) => {
                  saveText(words.fileName, text, "text/csv");
                })
                .catch((cause: unknown) => {
                  setFailure(new Error("The refused rows could not be written.", { cause }));
                });
            }}
          >
            {words.download}
          </Button>
        ) : null}
      </h3>
      <div className="drop-scroll" role="region" aria-labelledby="refused-rows" tabIndex={0}>
        <table className="drop-table">
          <thead>
            <tr>
              <th scope="col">{words.heads.file}</th>
              <th scope="col" className="numeric">
                {words.heads.line}
              </th>
              <th scope="col">{words.heads.column}</th>
              <th scope="col">{words.heads.why}</th>
            </tr>
          </thead>
          <tbody>
            {runs.slice(0, mostRuns).map((run) => (
              <tr key={`${run.file} ${String(run.from)} ${run.column ?? ""} ${run.reason}`}>
                <th scope="row">{run.file}</th>
                <td className="numeric number">{linesOf(run)}</td>
                <td>{run.column ?? words.wholeRow}</td>
                <td>
                  {describeRejectReason(run.reason)}
                  {rowsOf(run) > 1 ? words.rows(rowsOf(run)) : ""}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {unseen === 0 ? null : <p className="note">{words.more(unseen)}</p>}
    </section>
  );
}
