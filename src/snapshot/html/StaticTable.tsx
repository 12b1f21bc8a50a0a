import type { TableColumn } from "../../ui/tableColumn.ts";

type StaticTableProps<Row> = {
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
};

/** A table that needs no script: the text of every cell, the first column as row heads. */
export function StaticTable<Row>({ caption, columns, rows }: StaticTableProps<Row>) {
  return (
    <div className="static-table" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, label, numeric }) => (
              <th key={id} scope="col" className={numeric === true ? "numeric" : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              {columns.map(({ id, numeric, text }, column) =>
                column === 0 ? (
                  <th key={id} scope="row">
                    {text(row)}
                  </th>
                ) : (
                  <td key={id} className={numeric === true ? "numeric" : undefined}>
                    {text(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type NumbersProps<Row> = StaticTableProps<Row> & { readonly label: string };

/** The numbers behind a drawing, folded away until asked for. */
export const Numbers = <Row,>({ label, ...table }: NumbersProps<Row>) => (
  <details className="numbers">
    <summary>{label}</summary>
    <StaticTable {...table} />
  </details>
);
