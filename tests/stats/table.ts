import { readFileSync } from "node:fs";

/** The columns of a small quoted CSV fixture of tests/fixtures/truth, by header; cells that are numbers are numbers. */
export function truthColumns(path: string): Readonly<Record<string, readonly (number | string | null)[]>> {
  const text = readFileSync(new URL(`../fixtures/truth/${path}`, import.meta.url), "utf8");
  const [header = [], ...rows] = text.trim().split(/\r?\n/).map(cells);
  return Object.fromEntries(header.map((name, column) => [name, rows.map((row) => typed(row[column] ?? ""))]));
}

/** The numeric columns named, in order. */
export function numericColumns(path: string, names: readonly string[]): readonly (readonly (number | null)[])[] {
  const columns = truthColumns(path);
  return names.map((name) => (columns[name] ?? []).map((value) => (typeof value === "number" ? value : null)));
}

function cells(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}

function typed(cell: string): number | string | null {
  if (cell === "") return null;
  const value = Number(cell);
  return Number.isNaN(value) ? cell : value;
}
