import type { HeaderShape } from "../importer.ts";
import { usualWidth } from "./dialect.ts";
import { isHeaderless } from "./headerless.ts";

/** A column's names, before anything is known of its cells. */
export type HeaderColumn = {
  readonly index: number;
  readonly header: string;
  readonly name: string;
  readonly question: string | null;
  readonly choice: string | null;
};

/** Where the header stands and what it says. `before` counts the records of the preamble, `rows` those of the header. */
export type Header = {
  readonly before: number;
  readonly rows: number;
  readonly shape: HeaderShape;
  readonly columns: readonly HeaderColumn[];
};

type Cells = readonly string[];

const deepestPreamble = 25;

/** The header of a file, found in its first records; null when no record can be one. */
export function findHeader(records: readonly Cells[]): Header | null {
  const width = usualWidth(records.slice(commentLines(records)));
  const before = isSurveyMonkey(records, 0) ? 0 : firstFullRecord(records, width);
  const first = records[before];
  if (first === undefined) return null;
  const shape = shapeAt(records, before);
  const names = trimmedTo(first.map(cleaned), width);
  const rows = rowsOf(shape);
  const totals = rows > 0 && isGrandTotal(records[before + rows]) ? 1 : 0;
  return { before, rows: rows + totals, shape, columns: columnsOf(shape, names, records, before) };
}

/** Lines of remarks at the head of a file, which say nothing of its width. */
const commentLines = (records: readonly Cells[]): number =>
  Math.max(
    0,
    records.findIndex((cells) => cells.length > 1 || !/^#\s*[-\w]/.test(cells[0] ?? "")),
  );

/** Google Analytics puts the totals of an exploration right below its header, marked in a cell too many. */
const isGrandTotal = (cells: Cells | undefined): boolean => cells?.at(-1)?.trim() === "Grand total";

function firstFullRecord(records: readonly Cells[], width: number): number {
  const index = records.slice(0, deepestPreamble).findIndex((cells) => {
    const filled = cells.filter((cell) => cell.trim() !== "").length;
    return (
      filled > 0 && filled * 2 >= width && Math.abs(trimmedTo(cells, width).length - width) <= Math.max(1, width / 4)
    );
  });
  return index < 0
    ? Math.max(
        0,
        records.findIndex((cells) => cells.some((cell) => cell.trim() !== "")),
      )
    : index;
}

function shapeAt(records: readonly Cells[], at: number): HeaderShape {
  const first = records[at] ?? [];
  const second = records[at + 1] ?? [];
  const third = records[at + 2] ?? [];
  if (third[0]?.trim().startsWith('{"ImportId":') === true) return "qualtrics-three";
  if (/^(?:V1|ResponseID)$/.test(first[0]?.trim() ?? "") && second[0]?.trim() === "ResponseID")
    return "qualtrics-legacy-two";
  if (isSurveyMonkey(records, at)) return "surveymonkey-two";
  return isHeaderless(records, at) ? "none" : "one";
}

function isSurveyMonkey(records: readonly Cells[], at: number): boolean {
  const first = records[at] ?? [];
  const second = records[at + 1];
  if (second === undefined || !/^respondent ?id$/i.test(first[0]?.trim() ?? "")) return false;
  if ((second[0] ?? "").trim() !== "") return false;
  return (
    second.every((cell) => cell.trim() === "") || second.some((cell) => /^(?:Open-Ended )?Response$/.test(cell.trim()))
  );
}

function rowsOf(shape: HeaderShape): number {
  return { none: 0, one: 1, "qualtrics-three": 3, "qualtrics-legacy-two": 2, "surveymonkey-two": 2 }[shape];
}

function columnsOf(shape: HeaderShape, names: Cells, records: readonly Cells[], at: number): readonly HeaderColumn[] {
  const second = (records[at + 1] ?? []).map(cleaned);
  let asked = "";
  const described = names.map((name, index) => {
    if (shape === "none") return { index, name: "", question: null, choice: null, label: "" };
    if (shape === "one") return { index, name, question: null, choice: null, label: name };
    const below = second[index] ?? "";
    if (shape === "qualtrics-legacy-two" && /^V\d+$/.test(name)) {
      return { index, name: below, question: below, choice: null, label: below };
    }
    if (shape !== "surveymonkey-two") return { index, name, question: below, choice: null, label: name };
    if (name !== "") asked = name;
    const choice = below === "" || /^(?:Open-Ended )?Response$/.test(below) ? null : below;
    return { index, name, question: asked, choice, label: choice === null ? asked : `${asked} - ${choice}` };
  });
  const unique = uniqueNames(described.map(({ label }) => label));
  return described.map(({ index, name, question, choice }) => ({
    index,
    header: unique[index] ?? name,
    name,
    question,
    choice,
  }));
}

/** Names without mark-up, line ends and doubled blanks. */
function cleaned(cell: string): string {
  return cell
    .replace(/<\/?[a-z][^<>]*>/gi, " ")
    .replace(/[\s\u00a0\u200b\ufeff]+/g, " ")
    .trim();
}

/** Cells beyond the width go when they are blank: a comma too many at the end of the line. */
export function trimmedTo(cells: Cells, width: number): Cells {
  let length = cells.length;
  while (length > width && (cells[length - 1] ?? "").trim() === "") length--;
  return length === cells.length ? cells : cells.slice(0, length);
}

/** The names with blanks named by their place and repeats numbered, so that no two are alike (in any case). */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set(names.map((name) => name.toLowerCase()).filter((name) => name !== ""));
  const seen = new Set<string>();
  return names.map((name, index) => {
    const wanted = name === "" ? `Column ${String(index + 1)}` : name;
    let unique = wanted;
    for (
      let count = 2;
      seen.has(unique.toLowerCase()) || (unique !== name && taken.has(unique.toLowerCase()));
      count++
    ) {
      unique = `${wanted} (${String(count)})`;
    }
    seen.add(unique.toLowerCase());
    return unique;
  });
}
