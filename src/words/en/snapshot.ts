import { formatCount, formatDate } from "../format.ts";

/** The words of the snapshot's page that the dashboard does not have. */
export const snapshotWords = {
  accountBelow: "SQL, files and the quarters before",
  below: "Trend, voices and arrivals",
  ours: "ours",
  made: (version: string, formulas: string): string => `Whyhere snapshot ${version} · formulas v${formulas}`,
  know: "How do we know?",
  knowAll: "How do we know? Every figure by what it measures",
  rowsOf: (rows: number, file: string): string => `${formatCount(rows)} rows of ${file}`,
  numbers: "Show the numbers",
  figures: (count: number): string => `${formatCount(count)} ${count === 1 ? "figure" : "figures"}`,
  sinceBelow: "Figure by figure",
  changes: (count: number): string =>
    `Show the ${formatCount(count)} ${count === 1 ? "change" : "changes"} and their tests`,
  sources: "Sources and quality",
  dataTo: (day: string | null): string => (day === null ? "" : `Data to ${formatDate(day)}.`),
  privacy: (withheld: number): string =>
    `${withheld === 0 ? "No figure is" : withheld === 1 ? "One figure is" : `${formatCount(withheld)} figures are`} withheld; snapshots of different dates can still be compared.`,
  noFiles: "No files.",
  rowsNote: "Rows in file = header and footer + used + left out",
  terms: {
    formula: "Formula",
    target: "Target",
    base: "Base",
    interval: "Interval",
    leftOut: "Left out",
    version: "Formula version",
    status: "Status",
    files: "Files",
    sql: "SQL",
    sqlNote: "of the first figure below; runs in the engine of the page",
  },
  columns: {
    figure: "Figure",
    months: "Months",
    value: "Value",
    interval: "95% interval",
    n: "n",
    effective: "Effective n",
    rank: "Rank",
    status: "Status",
  },
  all: "all dates",
} as const;
