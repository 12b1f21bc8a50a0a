import { fields } from "../domain/field.ts";
import type { Frame } from "./framed.ts";
import type { Mapping, Target } from "./mapping.ts";
import { normalHeader } from "./normalHeader.ts";

/** What a column's cells are, nearly all of them. */
export type CellType = "number" | "date" | "words" | "empty";

/** One column of an export as it is remembered: no cell but the codes of a listed category. */
export type ColumnProfile = {
  /** The header in normal form: what the column is known by. */
  readonly key: string;
  readonly header: string;
  readonly type: CellType;
  /** The share 0–1 of rows with something in it. */
  readonly filled: number;
  /** How many different texts; null when too many to count. */
  readonly distinct: number | null;
  /** The texts of a category, lower case; null for any other column. */
  readonly codes: readonly string[] | null;
};

/** What is remembered of the last export of its kind, to say what changed in the next. */
export type ExportProfile = {
  readonly name: string;
  readonly importer: string;
  readonly rows: number;
  /** The share 0–1 of the rows looked at that repeat an earlier one. */
  readonly repeated: number;
  readonly columns: readonly ColumnProfile[];
};

const mostCodes = 60;
const longestCode = 40;
const nearlyAll = 0.9;

/** The profile of a file under the mapping it was loaded with. */
export function profileOf(frame: Frame, mapping: Mapping): ExportProfile {
  const looked = frame.sample.map((row) => row.join("\u001f"));
  return {
    name: frame.file,
    importer: mapping.importer,
    rows: frame.rows,
    repeated: looked.length === 0 ? 0 : 1 - new Set(looked).size / looked.length,
    columns: frame.columns.map(({ index, header, name, question, filled, values }) => ({
      key: normalHeader(`${name} ${question ?? ""}`),
      header,
      type: typeOf(frame.sample.map((row) => (row[index] ?? "").trim())),
      filled: frame.rows === 0 ? 0 : filled / frame.rows,
      distinct: values?.length ?? null,
      codes: mayKeep(mapping.columns[index]?.target) ? codesOf(values) : null,
    })),
  };
}

/** Only the words of a category are kept: of anything else a text may be somebody's. */
function mayKeep(target: Target | undefined): boolean {
  if (target?.kind !== "field") return false;
  const { kind, sensitivity } = fields[target.field];
  return kind === "category" && sensitivity === "plain";
}

function codesOf(values: readonly string[] | null): readonly string[] | null {
  if (values === null || values.length > mostCodes) return null;
  return values.every((value) => value.length <= longestCode) ? values : null;
}

function typeOf(cells: readonly string[]): CellType {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length === 0) return "empty";
  const share = (pattern: RegExp): number => filled.filter((cell) => pattern.test(cell)).length / filled.length;
  if (share(/^[+-]?[$€£]?\d+(?:[.,]\d+)*%?$/) >= nearlyAll) return "number";
  const dates = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|^\d{1,2}[ -][a-z]{3,9}[ ,-]/i;
  return share(dates) >= nearlyAll ? "date" : "words";
}
