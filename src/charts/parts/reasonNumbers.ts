import type { Figure } from "../../domain/figure.ts";
import type { ReasonRow } from "../../domain/reasons.ts";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { chartWords } from "#words/charts.ts";
import { reasonWords } from "#words/reasons.ts";
import { formatCount, formatFigureWithInterval } from "../../words/format.ts";

const { columns: heads } = reasonWords;

const inWords = (figure: Figure): string => (figure.status === "no-data" ? "–" : formatFigureWithInterval(figure));

/** The columns of the reasons that the CRM holds; a figure in a cell opens its explanation. */
export function reasonColumns(rows: readonly ReasonRow[]): readonly TableColumn<ReasonRow>[] {
  const figured = (id: "chose" | "lost"): TableColumn<ReasonRow> => {
    const n = rows.reduce((most, row) => Math.max(most, row[id].n), 0);
    return {
      id,
      label: n === 0 ? heads[id] : `${heads[id]} (n ${formatCount(n)})`,
      numeric: true,
      value: (row) => row[id].value,
      text: (row) => (row.everyone?.includes(id) ? chartWords.everyone : inWords(row[id])),
      figure: (row) => (row[id].status === "no-data" ? null : row[id]),
    };
  };
  return [
    { id: "driver", label: heads.driver, value: (row) => row.label, text: (row) => row.label },
    figured("chose"),
    figured("lost"),
  ];
}
