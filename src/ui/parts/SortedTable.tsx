import { use, useMemo, useState, type ReactNode } from "react";
import {
  columnVisibilityFeature,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from "@tanstack/react-table";
import { Ask } from "../Ask.tsx";
import { Button } from "../Button.tsx";
import { DownMark, UpMark } from "../marks.tsx";
import { Saving } from "../saving.ts";
import { compareCells, type TableColumn } from "../tableColumn.ts";
import { controlWords } from "#words/controls.ts";

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** What a table of rows is given. */
export type DataTableProps<Row> = {
  readonly caption: ReactNode;
  /** Hides the caption from sight, not from screen readers. */
  readonly captionAloud?: boolean;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, index: number) => string;
  /** Controls beside the caption: column chooser, and the way out where it has one. Off inside a drawing's own place. */
  readonly tools?: boolean;
  /** The panel that it is, where it can be copied or saved as a file. */
  readonly panel?: string;
  readonly labels?: { readonly columns: string; readonly save: string };
  readonly empty?: ReactNode;
};

/** A table sortable by its heads, with chosen columns. What leaves goes by the way of its panel, so nothing is copied from the screen. */
export function SortedTable<Row extends object>(props: DataTableProps<Row>) {
  "use no memo"; // the table object changes inside while keeping its identity
  const {
    caption,
    captionAloud = false,
    columns,
    rows,
    rowKey,
    tools = false,
    panel,
    labels = controlWords,
    empty,
  } = props;
  const [choosing, setChoosing] = useState(false);
  const save = use(Saving);
  const definitions = useMemo(() => columns.map(toDefinition), [columns]);
  const table = useTable({ features, columns: definitions, data: rows, getRowId: (row, index) => rowKey(row, index) });
  const shown = table.getVisibleLeafColumns().flatMap((leaf) => columns.filter(({ id }) => id === leaf.id));
  const ordered = table.getSortedRowModel().rows;
  // The first figure is where Tab stops; the arrow keys lead from there through the table.
  const stopLine = ordered.findIndex((row) => shown.some((column) => figureIn(column, row.original) !== null));
  const stop = shown.find((column) => {
    const row = ordered[stopLine];
    return row !== undefined && figureIn(column, row.original) !== null;
  });
  return (
    <div className="datatable">
      {tools ? (
        <div className="datatable-tools">
          <Button
            kind="quiet"
            aria-expanded={choosing}
            onClick={() => {
              setChoosing(!choosing);
            }}
          >
            {labels.columns}
          </Button>
          {panel === undefined || save === null ? null : (
            <Button
              kind="quiet"
              aria-haspopup="dialog"
              onClick={() => {
                save(panel);
              }}
            >
              {labels.save}
            </Button>
          )}
        </div>
      ) : null}
      {choosing ? (
        <fieldset className="datatable-chooser">
          <legend className="aloud">{labels.columns}</legend>
          {table
            .getAllLeafColumns()
            .slice(1)
            .map((column) => (
              <label key={column.id} className="check">
                <input type="checkbox" checked={column.getIsVisible()} onChange={column.getToggleVisibilityHandler()} />
                {columns.find(({ id }) => id === column.id)?.label}
              </label>
            ))}
        </fieldset>
      ) : null}
      <div className="datatable-scroll">
        <table>
          <caption className={captionAloud ? "aloud" : undefined}>
            <div className="datatable-caption">{caption}</div>
          </caption>
          <thead>
            <tr>
              {shown.map((column) => {
                const sorted = table.getColumn(column.id)?.getIsSorted() ?? false;
                return (
                  <th
                    key={column.id}
                    scope="col"
                    className={column.numeric ? "numeric" : undefined}
                    aria-sort={sorted === false ? undefined : sorted === "asc" ? "ascending" : "descending"}
                  >
                    <button type="button" onClick={() => table.getColumn(column.id)?.toggleSorting(undefined, false)}>
                      {column.label} {sorted === false ? null : sorted === "asc" ? <UpMark /> : <DownMark />}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody data-asks="">
            {ordered.map((row, line) => (
              <tr key={row.id}>
                {shown.map((column, index) => {
                  const words = column.show?.(row.original) ?? column.text(row.original);
                  const figure = figureIn(column, row.original);
                  const content =
                    figure === null ? (
                      words
                    ) : (
                      <Ask figure={figure} stop={line === stopLine && column.id === stop?.id}>
                        {words}
                      </Ask>
                    );
                  const look = column.numeric ? "numeric number" : undefined;
                  return index === 0 ? (
                    <th key={column.id} scope="row" className={look}>
                      {content}
                    </th>
                  ) : (
                    <td key={column.id} className={look}>
                      {content}
                    </td>
                  );
                })}
              </tr>
            ))}
            {ordered.length === 0 && empty !== undefined ? (
              <tr>
                <td colSpan={shown.length} className="datatable-empty">
                  {empty}
                </td>
              </tr>
            ) : null}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** The figure a cell opens; none where it is blank. */
const figureIn = <Row,>(column: TableColumn<Row>, row: Row) =>
  column.text(row) === "" ? null : (column.figure?.(row) ?? null);

function toDefinition<Row extends object>(column: TableColumn<Row>): ColumnDef<typeof features, Row> {
  return {
    id: column.id,
    header: column.label,
    accessorFn: (row) => column.value(row) ?? undefined, // undefined stays last in either direction
    sortFn: (a, b) => compareCells(column.value(a.original), column.value(b.original)),
    sortUndefined: "last",
    sortDescFirst: column.numeric ?? false,
  };
}
