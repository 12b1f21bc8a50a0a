import type { ReactNode } from "react";
import { compareWords } from "#words/compare.ts";

/** One line: what it is of, and its cells. */
export type ComparedRow = { readonly key: string; readonly label: string; readonly cells: ReactNode };

type ComparedTableProps = {
  readonly title: string;
  readonly note?: ReactNode;
  readonly of: string;
  readonly values: readonly [string, string];
  readonly rows: readonly ComparedRow[];
  /** Whether the two are subtracted. */
  readonly hasDifference?: boolean;
};

/** One kind of figure of both groups, next to each other. */
export function ComparedTable({ title, note, of, values, rows, hasDifference = true }: ComparedTableProps) {
  return (
    <table className="compare-table">
      <caption>
        <span className="panel-title">{title}</span>
        {note === undefined ? null : <span className="note">{note}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">{values[0]}</th>
          <th scope="col">{values[1]}</th>
          {hasDifference ? <th scope="col">{compareWords.difference(...values)}</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, cells }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {cells}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
