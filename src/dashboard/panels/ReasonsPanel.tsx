import type { Figure } from "../../domain/figure.ts";
import type { ReasonRow } from "../../domain/reasons.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Message } from "../../ui/Message.tsx";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { formatCount, formatFigureWithInterval } from "../../words/format.ts";
import { reasonWords } from "#words/reasons.ts";
import type { PanelProps } from "../panel.ts";

const { columns: heads } = reasonWords;

const inWords = (figure: Figure): string => (figure.status === "no-data" ? "–" : formatFigureWithInterval(figure));

function columnsFor(rows: readonly ReasonRow[]): readonly TableColumn<ReasonRow>[] {
  const figured = (id: "chose" | "lost"): TableColumn<ReasonRow> => {
    const n = rows.reduce((most, row) => Math.max(most, row[id].n), 0);
    return {
      id,
      label: n === 0 ? heads[id] : `${heads[id]} (n ${formatCount(n)})`,
      numeric: true,
      value: (row) => row[id].value,
      text: (row) => inWords(row[id]),
      figure: (row) => (row[id].status === "no-data" ? null : row[id]),
    };
  };
  return [
    { id: "driver", label: heads.driver, value: (row) => row.label, text: (row) => row.label },
    figured("chose"),
    figured("lost"),
  ];
}

/** Why they chose us and why they went elsewhere, as the CRM has it written down. */
export function ReasonsPanel({ answer: { reasons } }: PanelProps) {
  const { rows, chose, lost } = reasons;
  if (rows.length === 0 && chose.records === 0) return null;
  const title = reasonWords.titleOf(reasons);
  if (rows.length === 0)
    return (
      <section className="panel" id="reasons">
        <h2 className="panel-title">{title}</h2>
        <Message>{reasonWords.none({ records: chose.records, unknown: chose.records })}</Message>
      </section>
    );
  return (
    <section className="panel" id="reasons">
      <DataTable
        caption={
          <>
            <span className="panel-title">{title}</span> <span className="note">share giving it, 95% intervals</span>
          </>
        }
        columns={columnsFor(rows)}
        rows={rows}
        rowKey={(row) => row.driver}
        tools
        panel="reasons"
      />
      <p className="note">{reasonWords.unknown({ chose, lost })}</p>
    </section>
  );
}
