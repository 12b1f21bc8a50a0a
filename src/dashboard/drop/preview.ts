import type { SelectionDriver } from "../../domain/driver.ts";
import { fields } from "../../domain/field.ts";
import { drivers as builtIn, findDriver } from "../../drivers/registry.ts";
import type { ColumnTarget, FileInspection, FileMapping, MappedColumn } from "../../state/remapping.ts";
import { formatDate } from "../../words/format.ts";
import { meaningWords } from "#words/dropMeaning.ts";
import { codeChoices } from "./targetChoices.ts";
import { fieldLabels } from "#words/fields.ts";

/** A few rows as they will be once loaded: one head a column, one text a cell. */
export type Preview = { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };

const mostColumns = 6;
const nothing = "–";

/** What a column is headed by in the preview; null for one that may not be shown or says nothing by itself. */
function previewHead(target: ColumnTarget, drivers: readonly SelectionDriver[]): string | null {
  const driver = "driver" in target ? (findDriver(target.driver, drivers)?.label ?? null) : null;
  switch (target.kind) {
    case "field":
      return fields[target.field].sensitivity === "plain" ? fieldLabels[target.field] : null;
    case "brand-item":
      return target.brand === "" ? null : `${meaningWords.brandItems[target.item]}: ${target.brand}`;
    case "hospital-measure":
      return target.measure;
    case "identifier":
    case "unmapped":
    case "asked":
      return null;
    default:
      return driver;
  }
}

const numbers: Readonly<Record<string, RegExp>> = {
  iso: /^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})/,
  "month-first": /^(?<m>\d{1,2})[/.-](?<d>\d{1,2})[/.-](?<y>\d{2,4})/,
  "day-first": /^(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d{2,4})/,
  "year-month": /^(?<y>\d{4})-(?<m>\d{2})$/,
};

/** A date cell as the page writes dates; the cell itself where its format already names the month. */
export function previewDate(cell: string, format: string): string {
  if (format === "epoch-seconds") {
    const instant = new Date(Number(cell) * 1000);
    return Number.isNaN(instant.getTime()) ? nothing : formatDate(instant.toISOString());
  }
  const parts = numbers[format]?.exec(cell)?.groups;
  if (parts === undefined) return format === "day-month-name" ? cell : nothing;
  const { y = "", m = "", d = "1" } = parts;
  if (Number(m) < 1 || Number(m) > 12 || Number(d) < 1 || Number(d) > 31) return nothing;
  return formatDate(`${y.length === 2 ? `20${y}` : y}-${m}-${d}`);
}

type FieldTarget = Extract<ColumnTarget, { kind: "field" }>;

function listedValue(
  cell: string,
  { field, values = {}, other }: FieldTarget,
  drivers: readonly SelectionDriver[],
): string {
  const whole = values[cell.toLowerCase()];
  const parts = whole === undefined ? cell.toLowerCase().split(/[;|]/) : [];
  const found = whole ?? parts.flatMap((part) => values[part.trim()] ?? []).join("|");
  const canonical = found === "" ? (other ?? nothing) : found;
  const labels = codeChoices(field, drivers) ?? [];
  return canonical
    .split("|")
    .map((value) => labels.find((choice) => choice.value === value)?.label ?? value)
    .join(", ");
}

const previewFlag = (text: string): string => {
  if (/^(?:yes|y|true|t|1|x|checked|booked|converted|won)$/i.test(text)) return "yes";
  return /^(?:no|n|false|f|0|unchecked)$/i.test(text) ? "no" : nothing;
};

/** One cell as its column's meaning reads it. */
export function previewCell(
  cell: string,
  target: ColumnTarget,
  missing: readonly string[],
  drivers: readonly SelectionDriver[] = builtIn,
): string {
  const text = cell.trim();
  const blank = target.kind === "field" ? (target.blank ?? nothing) : nothing;
  if (text === "" || missing.includes(text.toLowerCase())) return blank;
  if (target.kind !== "field") return text;
  if (fields[target.field].kind === "date") return previewDate(text, target.dateFormat ?? "iso");
  if (target.values !== undefined) return listedValue(text, target, drivers);
  return fields[target.field].kind === "flag" ? previewFlag(text) : text;
}

/** The first rows of a file as its mapping reads them: no identifier, key or free text among them. */
export function previewOf({ frame, found, drivers }: FileInspection, mapping: FileMapping, most = 3): Preview {
  const identified = new Set(found.map(({ index }) => index));
  const shown = mapping.columns
    .flatMap((column): readonly (MappedColumn & { readonly head: string })[] => {
      const head = identified.has(column.index) ? null : previewHead(column.target, drivers);
      return head === null ? [] : [{ ...column, head }];
    })
    .slice(0, mostColumns);
  return {
    heads: shown.map(({ head }) => head),
    rows: frame.sample
      .slice(0, most)
      .map((row) => shown.map(({ index, target }) => previewCell(row[index] ?? "", target, mapping.missing, drivers))),
  };
}
