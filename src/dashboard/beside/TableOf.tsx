import type { ReactNode } from "react";
import type { BesideTable } from "../../domain/beside.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { HowCounted } from "./HowCounted.tsx";

type TableOfProps<Row> = {
  /** By which it is saved. */
  readonly table: BesideTable;
  readonly words: {
    readonly title: string;
    readonly note: string;
    readonly empty: string;
    readonly meaning: string;
    readonly interval: string;
  };
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, index: number) => string;
  readonly sql: string;
  /** Beside the title; `words.note` unless given. */
  readonly note?: ReactNode;
  /** In the place of title and note, which are then heard only. */
  readonly head?: ReactNode;
  /** Said of the rows, below them. */
  readonly after?: ReactNode;
};

/** One of the tables beside the drivers, and under it what its figures mean and the statement that counted them. */
export function TableOf<Row extends object>({
  table,
  words,
  columns,
  rows,
  rowKey,
  sql,
  note,
  head,
  after,
}: TableOfProps<Row>) {
  return (
    <section className="beside">
      {head}
      <DataTable
        caption={
          <>
            <span className="panel-title">{words.title}</span> <span className="note">{note ?? words.note}</span>
          </>
        }
        captionAloud={head !== undefined}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        tools
        panel={table}
        empty={words.empty}
      />
      {after}
      <HowCounted words={words} sql={sql} />
    </section>
  );
}

/** A column of counts; `–` where the rows hold none. */
export const countColumn = <Row,>(
  id: string,
  label: string,
  value: (row: Row) => number | null,
  format: (count: number) => string,
): TableColumn<Row> => ({
  id,
  label,
  numeric: true,
  value,
  text: (row) => {
    const count = value(row);
    return count === null ? "–" : format(count);
  },
});
