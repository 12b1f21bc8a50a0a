import type { BesideTable } from "../../domain/beside.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { besideWords } from "#words/beside.ts";

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
  readonly rowKey: (row: Row) => string;
  readonly sql: string;
};

/** One of the tables beside the drivers, and under it what its figures mean and the statement that counted them. */
export function TableOf<Row extends object>({ table, words, columns, rows, rowKey, sql }: TableOfProps<Row>) {
  return (
    <section className="beside">
      <DataTable
        caption={
          <>
            <span className="panel-title">{words.title}</span> <span className="note">{words.note}</span>
          </>
        }
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        tools
        panel={table}
        empty={words.empty}
      />
      <details className="note">
        <summary>
          {besideWords.how}
          <span className="aloud"> {words.title}</span>
        </summary>
        <p>{words.meaning}</p>
        <p>{words.interval}</p>
        <pre className="beside-sql">{sql}</pre>
      </details>
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
