import type { SelectionDriver } from "../domain/driver.ts";
import { fields, type FieldId } from "../domain/field.ts";
import { drivers } from "../drivers/registry.ts";
import type { Frame, FrameColumn } from "./framed.ts";
import type { Importer } from "./importer.ts";
import type { ColumnMapping, DateFormat, Mapping, Question, Target } from "./mapping.ts";
import { commonField } from "./map/commonHeaders.ts";
import { dateFormatOf } from "./map/dateEvidence.ts";
import { readBareColumns } from "./map/readBareColumns.ts";
import { damageIn, type DamagedColumn } from "./map/excelDamage.ts";
import { readBareItem } from "./map/readBareItem.ts";
import { readQuestions } from "./map/readQuestions.ts";
import { fitsScale, statedScale, wordScale } from "./map/scales.ts";
import { valueList } from "./map/valueLists.ts";
import { withoutIdentifiers, type FoundIdentifier } from "./identifiers.ts";
import { normalHeader } from "./normalHeader.ts";

type Draft = { readonly target: Target; readonly question?: Question };

/** Fields that several columns may fill; every other field takes the first column only. */
const shared: readonly FieldId[] = [
  "reason",
  "lost_reason",
  "text",
  "comment",
  "contact_opt_out",
  "data_use",
  "response_part",
  "answer_key",
  "interest",
  "place_address",
  "place_hours",
];

/** What the importer makes of every column of the file: its rules first, then questions, then common headers. */
export function proposeMapping(
  frame: Frame,
  importer: Importer,
  found: readonly FoundIdentifier[],
  among: readonly SelectionDriver[] = drivers,
): Mapping {
  const drafts = new Map<number, Draft>();
  const taken = new Set<FieldId>();
  const place = (index: number, draft: Draft): void => {
    if (drafts.has(index)) return;
    const { target } = draft;
    if (target.kind === "field" && !shared.includes(target.field)) {
      if (taken.has(target.field)) return;
      taken.add(target.field);
    }
    drafts.set(index, draft);
  };

  for (const { headers, target } of importer.columns) {
    for (const header of headers.map(normalHeader)) {
      for (const column of frame.columns) if (isNamed(column, header)) place(column.index, { target });
    }
  }
  if (importer.byPlace !== undefined) {
    const { first, others } = importer.byPlace;
    for (const { index } of frame.columns)
      place(index, { target: { kind: "field", field: index === 0 ? first : others } });
  }
  if (importer.readsQuestions === true) {
    const read = readQuestions(
      frame.columns.filter(({ index }) => !drafts.has(index)),
      frame.rows,
      importer.ratingScale ?? null,
      among,
    );
    for (const [index, draft] of read)
      place(index, { target: draft.target, ...(draft.question && { question: draft.question }) });
  }
  if (importer.readsCommonHeaders === true) {
    for (const column of frame.columns) {
      const field = commonHeader(column, importer);
      if (field !== null) place(column.index, { target: { kind: "field", field } });
    }
  }
  if (frame.headerShape === "none" && importer.source === "review") {
    for (const [index, field] of readBareColumns(frame)) place(index, { target: { kind: "field", field } });
  }
  if (importer.readsQuestions === true) {
    for (const column of frame.columns) {
      const draft = drafts.has(column.index) ? null : readBareItem(column, among);
      if (draft !== null) place(column.index, draft);
    }
  }
  const columns = frame.columns.map((column): ColumnMapping => {
    const draft = drafts.get(column.index) ?? { target: { kind: "unmapped" } };
    return { index: column.index, header: column.header, ...draft };
  });
  const mapping = {
    importer: importer.id,
    source: importer.source,
    missing: importer.missing,
    brand: null,
    dataUseIsOptIn: importer.dataUseIsOptIn ?? false,
    columns,
  };
  return withoutLossyKeys(withoutIdentifiers(withEvidence(mapping, frame, importer, among), found), frame);
}

/** The columns of a file that a spreadsheet has damaged, by the rows looked at. */
export const damagedColumns = ({ columns, sample }: Frame): readonly DamagedColumn[] =>
  columns.flatMap(({ index, name }) => {
    const damage = damageIn(
      name,
      sample.map((row) => row[index] ?? ""),
    );
    return damage === null ? [] : [{ index, ...damage }];
  });

/** A number that a spreadsheet has rounded no longer tells two records apart: it joins nothing and counts nothing twice. */
export function withoutLossyKeys(mapping: Mapping, frame: Frame): Mapping {
  const lossy = damagedColumns(frame).filter(({ damage }) => damage === "rounded-number");
  if (lossy.length === 0) return mapping;
  const columns = mapping.columns.map((column): ColumnMapping => {
    const isKey = column.target.kind === "field" && fields[column.target.field].sensitivity === "key";
    const spoilt = isKey && lossy.some(({ index }) => index === column.index);
    return spoilt ? { index: column.index, header: column.header, target: { kind: "unmapped" } } : column;
  });
  return { ...mapping, columns };
}

const isNamed = ({ name, header, question }: FrameColumn, wanted: string): boolean =>
  normalHeader(name) === wanted ||
  normalHeader(header) === wanted ||
  (question !== null && normalHeader(question) === wanted);

function commonHeader({ name, question, values }: FrameColumn, importer: Importer): FieldId | null {
  const field =
    commonField(name, importer.source) ?? (question === null ? null : commonField(question, importer.source));
  const counts = values !== null && values.length > 0 && values.every((value) => /^-?\d+(?:\.\d+)?$/.test(value));
  return field !== null && counts && fields[field].sensitivity === "free-text" ? null : field; // how many, not what
}

/** The mapping with date formats, scales and value lists settled from the cells, and questions where they do not settle. */
function withEvidence(mapping: Mapping, frame: Frame, importer: Importer, among: readonly SelectionDriver[]): Mapping {
  const cellsOf = (index: number): readonly string[] =>
    frame.sample.flatMap((row) => {
      const cell = (row[index] ?? "").trim();
      return cell === "" || importer.missing.includes(cell.toLowerCase()) ? [] : [cell];
    });
  const dates = mapping.columns.filter(({ target }) => target.kind === "field" && fields[target.field].kind === "date");
  const proved = dates
    .map(({ index }) => dateFormatOf(cellsOf(index), importer.dateFormats))
    .filter((verdict) => verdict !== null && !verdict.unsure && verdict.format.includes("first"))
    .map((verdict) => verdict?.format ?? null);
  const sibling = proved.length > 0 && proved.every((format) => format === proved[0]) ? (proved[0] ?? null) : null;
  return {
    ...mapping,
    columns: mapping.columns.map((column) => {
      const { target } = column;
      const of = frame.columns[column.index];
      if (target.kind !== "field" || of === undefined) return column;
      if (target.field === "age" && of.values?.some((value) => !/^\d{1,3}$/.test(value)) === true) {
        return { ...column, target: { kind: "field", field: "age_band" } };
      }
      switch (fields[target.field].kind) {
        case "date":
          return dated(column, target, cellsOf(column.index), importer, sibling);
        case "number":
          return hasDecimalComma(cellsOf(column.index))
            ? { ...column, target: { ...target, decimal: "comma" } }
            : column;
        case "scale":
          return scaledField(column, target, of);
        case "category":
        case "flag":
          return listed(column, target, of, frame, importer, among);
        default:
          return column;
      }
    }),
  };
}

/** One number with decimals behind a comma, and none behind a point, tells how a column is written. */
const hasDecimalComma = (cells: readonly string[]): boolean =>
  cells.some((cell) => /\d,\d{1,2}%?$/.test(cell)) && !cells.some((cell) => /\.\d{1,2}%?$/.test(cell));

type FieldTarget = Target & { readonly kind: "field" };

function dated(
  column: ColumnMapping,
  target: FieldTarget,
  cells: readonly string[],
  { dateFormats }: Importer,
  sibling: DateFormat | null,
): ColumnMapping {
  const allowed = target.dateFormat === undefined ? dateFormats : [target.dateFormat];
  const verdict = dateFormatOf(cells, allowed, sibling) ?? dateFormatOf(cells, dateFormats, sibling);
  const format = verdict?.format ?? allowed[0] ?? "iso";
  const asks = verdict?.unsure === true || (verdict === null && cells.length > 0);
  return { ...column, target: { ...target, dateFormat: format }, ...(asks && { question: "date-order" as const }) };
}

function scaledField(column: ColumnMapping, target: FieldTarget, of: FrameColumn): ColumnMapping {
  if (target.scale !== undefined) return column;
  if (target.field === "recommend_own") return { ...column, target: { ...target, scale: { low: 0, high: 10 } } };
  const stated = statedScale(of.header) ?? wordScale(of.values ?? []);
  if (stated !== null) return { ...column, target: { ...target, scale: stated } };
  const usual = target.field === "stars" ? { low: 1, high: 5 } : { low: 0, high: 10 };
  const named = target.field === "stars" && /\bstars?\b/i.test(of.header) && fitsScale(of.values, usual);
  return { ...column, target: { ...target, scale: usual }, ...(!named && { question: "scale" as const }) };
}

function listed(
  column: ColumnMapping,
  target: FieldTarget,
  of: FrameColumn,
  frame: Frame,
  importer: Importer,
  among: readonly SelectionDriver[],
): ColumnMapping {
  if (target.values !== undefined) return column;
  const list = valueList(target.field, of.header, of.values ?? [], importer.missing, among);
  if (list === null) return column;
  const { values, other, unknown } = list;
  const strangers = unknown === 0 ? 0 : shareUnlisted(frame, column.index, values, importer.missing);
  const asks = mayAsk(target.field, importer) && (of.values === null || strangers > 0.2) && of.filled > 0;
  return {
    ...column,
    target: { ...target, values, ...(other !== undefined && { other }) },
    ...(asks && { question: "unknown-codes" as const }),
  };
}

/** Reasons that are no driver are common in any vendor's list, and a language may be any. */
function mayAsk(field: FieldId, importer: Importer): boolean {
  if (field === "language" || fields[field].sensitivity === "consent") return false;
  return importer.generic === true || (field !== "reason" && field !== "lost_reason");
}

function shareUnlisted(
  frame: Frame,
  index: number,
  values: Readonly<Record<string, string>>,
  missing: readonly string[],
): number {
  const texts = frame.sample
    .map((row) => (row[index] ?? "").trim().toLowerCase())
    .filter((text) => text !== "" && !missing.includes(text));
  const unlisted = texts.filter((text) => !text.split(/[;|]/).some((part) => part.trim() in values));
  return texts.length === 0 ? 0 : unlisted.length / texts.length;
}
