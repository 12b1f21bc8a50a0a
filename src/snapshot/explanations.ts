import { excludedRows, type FileAccount } from "../domain/account.ts";
import type { Figure } from "../domain/figure.ts";
import { explain, sourceOfFigure, type Explanation } from "../metrics/explain.ts";
import { maskOutgoing } from "../privacy/maskOutgoing.ts";
import { isRated } from "../story/supports.ts";
import type { SnapshotContent } from "./snapshotContent.ts";
import { snapshotWords } from "#words/snapshot.ts";

/** How one metric is known, with the statement of one of its figures. */
export type Known = Pick<Explanation, "label" | "meaning" | "formula" | "interval" | "base" | "version"> & {
  readonly leftOut: readonly string[];
  readonly sql: string;
  readonly files: readonly FileAccount[];
};

/** The account that a figure gives of itself in a snapshot; null for a metric without words. */
export function known(figure: Figure, { spoken, files }: SnapshotContent): Known | null {
  const { moves, drivers, period, request } = spoken;
  const dropped = new Set(moves.dropped.map(({ driver }) => driver));
  const rated = drivers.filter((evidence) => isRated(evidence) && !dropped.has(evidence.driver));
  const keep = Object.fromEntries(
    Object.entries(request.filter.keep).map(([attribute, values]) => [attribute, values.map(maskOutgoing)]),
  );
  const found = explain(
    figure,
    { period: figure.period === undefined ? period : figure.period, keep },
    moves.outcome === null ? null : { outcome: moves.outcome, drivers: rated.map(({ driver }) => driver) },
  );
  if (found === null) return null;
  const source = sourceOfFigure(figure.metric);
  const behind = files.filter((file) =>
    source === null ? file.source.startsWith("hospital") : file.source === source,
  );
  const { label, meaning, formula, interval, base, version } = found;
  return {
    label,
    meaning,
    formula,
    interval,
    base,
    version,
    leftOut: [...found.exclusions, ...behind.flatMap(rowsLeftOut)],
    sql: found.sql.join(";\n\n"),
    files: behind,
  };
}

function rowsLeftOut(account: FileAccount): readonly string[] {
  const rows = excludedRows(account) + account.rejects.length;
  return rows === 0 ? [] : [snapshotWords.rowsOf(rows, maskOutgoing(account.name))];
}
