import { fields } from "../domain/field.ts";
import { ageBandOf, zip3Of } from "../privacy/coarsen.ts";
import { maskExcerpt } from "../privacy/mask.ts";
import { cellParts } from "./frame/profile.ts";
import type { Inspection } from "./inspection.ts";
import type { ColumnMapping, Mapping } from "./mapping.ts";

/** The first rows as they would load: one heading per mapped column, cells scrubbed, null where empty or withheld. */
export type Preview = {
  readonly columns: readonly { readonly index: number; readonly heading: string }[];
  readonly rows: readonly (readonly (string | null)[])[];
};

/** How the first rows of a file would load under a mapping; identifiers are gone, texts masked, keys never shown. */
export function previewRows({ frame }: Inspection, mapping: Mapping, rows = 5): Preview {
  const shown = mapping.columns.filter(({ target }) => target.kind !== "unmapped" && target.kind !== "identifier");
  return {
    columns: shown.map(({ index, header, target }) => ({
      index,
      heading: target.kind === "field" ? target.field : header,
    })),
    rows: frame.sample
      .slice(0, rows)
      .map((row) => shown.map((column) => shownCell(column, mapping, row[column.index] ?? ""))),
  };
}

function shownCell({ target }: ColumnMapping, mapping: Mapping, raw: string): string | null {
  const cell = raw.trim();
  if (cell === "" || mapping.missing.includes(cell.toLowerCase())) return null;
  if (target.kind !== "field") return maskExcerpt(cell);
  switch (fields[target.field].sensitivity) {
    case "key":
      return null;
    case "zip":
      return zip3Of(cell);
    case "birth-date":
      return target.field === "age" ? ageBandOf(Number(cell)) : null;
    case "free-text":
      return maskExcerpt(cell);
    case "plain":
    case "consent":
      return listed(target, cell);
  }
}

function listed(target: ColumnMapping["target"] & { kind: "field" }, cell: string): string {
  const { values, other } = target;
  if (values === undefined) return maskExcerpt(cell);
  const found = cellParts(cell).map((part) => values[part] ?? other);
  return found.every((value) => value !== undefined) ? [...new Set(found)].join(", ") : maskExcerpt(cell);
}
