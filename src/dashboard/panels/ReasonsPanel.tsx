import { reasonColumns } from "../../charts/parts/reasonNumbers.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Message } from "../../ui/Message.tsx";
import { absenceWords } from "#words/absences.ts";
import { reasonWords } from "#words/reasons.ts";
import type { PanelProps } from "../panel.ts";

/** Why they chose us and why they went elsewhere, as the CRM has it written down. */
export function ReasonsPanel({ answer: { reasons } }: PanelProps) {
  const { rows, chose } = reasons;
  if (rows.length === 0 && chose.records === 0) return null;
  const title = reasonWords.titleOf(reasons);
  if (rows.length === 0)
    return (
      <section className="panel" id="reasons">
        <h2 className="panel-title">{title}</h2>
        <Message>{absenceWords.noReason({ records: chose.records, unknown: chose.records })}</Message>
      </section>
    );
  return (
    <section className="panel" id="reasons">
      <DataTable
        caption={
          <>
            <span className="panel-title">{title}</span> <span className="note">{reasonWords.note}</span>
          </>
        }
        columns={reasonColumns(rows)}
        rows={rows}
        rowKey={(row) => row.driver}
        tools
        panel="reasons"
      />
      <p className="note">{reasonWords.unknown(reasons)}</p>
    </section>
  );
}
