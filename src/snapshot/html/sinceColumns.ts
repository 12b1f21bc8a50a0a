import type { SinceChange } from "../../domain/sinceChange.ts";
import type { Snapshot, SnapshotFigure, SinceThen } from "../../domain/snapshot.ts";
import { changeInPoints, figureName, figureThen, testInWords } from "../../story/sinceInWords.ts";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { sinceWords } from "#words/since.ts";

/** One change in a table: what the figure is now, what it was, and what its test says. */
export type SinceRow = {
  readonly now: SnapshotFigure;
  /** null where it is not told. */
  readonly before: SinceThen | null;
  readonly change: SinceChange;
};

const { columns: heads } = sinceWords;

/** The table of changes, on the page and in the snapshot alike. */
export const sinceColumns = (now: Pick<Snapshot, "settings">): readonly TableColumn<SinceRow>[] => {
  const column = (id: keyof typeof heads, numeric: boolean, text: (row: SinceRow) => string) => ({
    id,
    label: heads[id],
    numeric,
    value: text,
    text,
  });
  return [
    column("figure", false, (row) => figureName(row.now, now)),
    column("before", true, ({ before }) => (before === null ? "" : figureThen(before))),
    column("now", true, (row) => figureThen(row.now)),
    column("change", true, changeInPoints),
    column("test", false, (row) => (row.before === null ? sinceWords.withheldMonths : testInWords(row))),
  ];
};
