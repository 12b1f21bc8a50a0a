import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { columnVisibilityFeature, rowSortingFeature, tableFeatures, useTable } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { Button } from "../Button.tsx";
import { DownMark, UpMark } from "../marks.tsx";
import { rowMoves } from "./rowMoves.ts";
import "../virtualTable.css";

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });

/** One column of a long table. */
export type LongColumn = {
  readonly id: string;
  readonly label: string;
  /** Right-aligned, first sorted from large to small. */
  readonly numeric?: boolean;
  /** In px; what is longer is cut, and stands whole below the table. */
  readonly width: number;
};

/** By which column the rows stand in order. */
export type LongOrder = { readonly column: string; readonly descending: boolean };

/** What a long table is given. */
export type VirtualTableProps = {
  readonly caption: string;
  readonly columns: readonly LongColumn[];
  readonly count: number;
  /** A row's cells in the order of the columns; null while they are on their way. */
  readonly cellsOf: (index: number) => readonly string[] | null;
  /** Told which rows are in sight, so that their cells can be fetched. */
  readonly onSight: (first: number, last: number) => void;
  readonly order: LongOrder | null;
  readonly onOrder: (order: LongOrder) => void;
  /** The row that is looked at, told again below the table. */
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly columnsLabel: string;
  readonly tools?: ReactNode;
};

const rowHeight = 24;

/** A table of any number of rows, of which only those in sight are drawn: one tab stop, arrows move through its rows. */
export function VirtualTable(props: VirtualTableProps) {
  "use no memo"; // both the table and the virtualizer change inside while keeping their identity
  const { caption, columns, count, cellsOf, onSight, order, onOrder, active, onActive, columnsLabel, tools } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const [choosing, setChoosing] = useState(false);
  const table = useTable({
    features,
    columns: columns.map((column) => ({ id: column.id, header: column.label })),
    data: [],
    manualSorting: true,
  });
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: rowHeight, // the heads stand over the first row
  });
  const drawn = rows.getVirtualItems();
  const [first, last] = [drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? -1];
  useEffect(() => {
    if (last >= first) onSight(first, last);
  }, [first, last, onSight]);

  const isShown = (column: LongColumn) => table.getColumn(column.id)?.getIsVisible() ?? true;
  const shown = columns.flatMap((column, place) => (isShown(column) ? [{ column, place }] : []));
  const template = shown.map(({ column }) => `${String(column.width)}px`).join(" ");
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget) return;
    const to = rowMoves(event.key, active, count, Math.max(1, last - first - 24));
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    onActive(to);
    rows.scrollToIndex(to);
  };
  return (
    <div className="longtable">
      <div className="datatable-tools">
        {tools}
        <Button
          kind="quiet"
          aria-expanded={choosing}
          onClick={() => {
            setChoosing(!choosing);
          }}
        >
          {columnsLabel}
        </Button>
      </div>
      {choosing ? (
        <fieldset className="datatable-chooser">
          <legend className="aloud">{columnsLabel}</legend>
          {columns.slice(1).map((column) => (
            <label key={column.id} className="check">
              <input
                type="checkbox"
                checked={isShown(column)}
                onChange={table.getColumn(column.id)?.getToggleVisibilityHandler()}
              />
              {column.label}
            </label>
          ))}
        </fieldset>
      ) : null}
      <div
        ref={scroller}
        className="longtable-scroll"
        role="grid"
        aria-label={caption}
        aria-rowcount={count + 1}
        aria-colcount={shown.length}
        aria-activedescendant={active >= first && active <= last ? `${id}${String(active)}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div className="longtable-heads" role="row" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
          {shown.map(({ column }) => {
            const sorted = order?.column === column.id ? order : null;
            return (
              <div
                key={column.id}
                role="columnheader"
                className={column.numeric ? "numeric" : undefined}
                aria-sort={sorted === null ? undefined : sorted.descending ? "descending" : "ascending"}
              >
                <button
                  type="button"
                  onClick={() => {
                    const descending = sorted === null ? column.numeric === true : !sorted.descending;
                    onOrder({ column: column.id, descending });
                  }}
                >
                  {column.label} {sorted === null ? null : sorted.descending ? <DownMark /> : <UpMark />}
                </button>
              </div>
            );
          })}
        </div>
        <div role="rowgroup" className="longtable-rows" style={{ height: rows.getTotalSize() }}>
          {drawn.map(({ index, start }) => {
            const cells = cellsOf(index);
            return (
              <div
                key={index}
                id={`${id}${String(index)}`}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={index === active}
                className="longtable-row"
                style={{ gridTemplateColumns: template, transform: `translateY(${String(start)}px)` }}
                onClick={() => {
                  onActive(index);
                }}
              >
                {shown.map(({ column, place }) => (
                  <div key={column.id} role="gridcell" className={column.numeric ? "numeric number" : undefined}>
                    {cells === null ? "…" : cells[place]}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
