import type { SelectionDriver } from "../domain/driver.ts";
import { fields, type Scale } from "../domain/field.ts";
import { driverOfItem } from "../drivers/driverOfItem.ts";
import { zip3Of } from "../privacy/coarsen.ts";
import { maskExcerpt } from "../privacy/mask.ts";
import type { FrameColumn } from "../ingest/framed.ts";
import type { Inspection } from "../ingest/inspection.ts";
import { proposeMapping } from "../ingest/map.ts";
import { nonAnswers, statedScale, wordScale } from "../ingest/map/scales.ts";
import type {
  BestWorstCodes as Codes,
  BrandItem,
  Choice,
  ColumnMapping,
  Mapping,
  Question,
  Target,
} from "../ingest/mapping.ts";
import { splitQuestion } from "../ingest/map/splitQuestion.ts";
import { normalHeader } from "../ingest/normalHeader.ts";
import { findImporter } from "../ingest/registry.ts";

/** What is known of a dropped file before it is loaded. */
export type FileInspection = Inspection;
/** The meaning of all columns of a file. */
export type FileMapping = Mapping;
/** The meaning of one column of a file. */
export type MappedColumn = ColumnMapping;
/** What a column can mean. */
export type ColumnTarget = Target;
/** The two codes of a best–worst task. */
export type BestWorstCodes = Codes;
/** What the user is asked of a column. */
export type ColumnQuestion = Question;
/** What a survey asks about a named hospital. */
export type AskedOfBrand = BrandItem;

/** What the columns would mean if the file were of that format; the present proposal when the format is unknown. */
export function mappingAs(inspection: FileInspection, importerId: string): FileMapping {
  const importer = findImporter(importerId);
  return importer === undefined
    ? inspection.mapping
    : proposeMapping(inspection.frame, importer, inspection.found, inspection.drivers);
}

/**
 * A column given another meaning, with what its cells and header prove about it: how dates are written, which codes are
 * known, which driver and scale. Whatever stays open becomes the column's question.
 */
export function columnAs(
  inspection: FileInspection,
  mapping: FileMapping,
  index: number,
  target: ColumnTarget,
): MappedColumn {
  const column = inspection.frame.columns[index];
  const header = column?.header ?? "";
  if (column === undefined) return { index, header, target };
  if (target.kind === "field") return fieldColumn(inspection, mapping, column, target);
  const settled = withEvidence(column, target, inspection.drivers);
  const question = questionOf(column, settled);
  return { index, header, target: settled, ...(question !== null && { question }) };
}

/** The same format, with a first rule that names this very column. */
function fieldColumn(
  { frame, found, drivers }: FileInspection,
  mapping: FileMapping,
  column: FrameColumn,
  target: ColumnTarget,
): MappedColumn {
  const importer = findImporter(mapping.importer);
  const plain = { index: column.index, header: column.header, target };
  if (importer === undefined) return plain;
  const columns = [{ headers: [normalHeader(column.header)], target }, ...importer.columns];
  return proposeMapping(frame, { ...importer, columns }, found, drivers).columns[column.index] ?? plain;
}

const wordingOf = ({ choice, question, header }: FrameColumn): string => choice ?? question ?? header;

const scaleOf = (column: FrameColumn): Scale | null =>
  statedScale(wordingOf(column)) ?? statedScale(column.header) ?? wordScale(column.values ?? []);

const yesNo = ["yes", "no", "y", "n", "1", "0", "true", "false", "selected", "not selected"];

function codingOf({ values }: FrameColumn): Choice {
  return values !== null && values.length > 1 && values.every((value) => yesNo.includes(value)) ? "yes-no" : "chosen";
}

function withEvidence(column: FrameColumn, target: ColumnTarget, among: readonly SelectionDriver[]): ColumnTarget {
  const driver = driverOfItem(wordingOf(column), among)?.driver.id ?? "";
  const known = "driver" in target && target.driver === "" ? { ...target, driver } : target;
  switch (known.kind) {
    case "driver-rating":
    case "driver-importance":
      return { ...known, scale: scaleOf(column) ?? known.scale };
    case "driver-best-worst":
      return { ...known, asked: { to: "answerers", group: splitQuestion(column).stem } };
    case "driver-association":
    case "driver-cited":
      return { ...known, coding: codingOf(column) };
    case "brand-item":
      return {
        ...known,
        coding: known.item === "recommend" ? "scale-0-10" : codingOf(column),
        brand: known.brand === "" ? (column.choice ?? "") : known.brand,
      };
    default:
      return known;
  }
}

function questionOf(column: FrameColumn, target: ColumnTarget): ColumnQuestion | null {
  if ("driver" in target && target.driver === "") return "driver";
  if (target.kind === "brand-item" && target.brand === "") return "brand";
  const rated = target.kind === "driver-rating" || target.kind === "driver-importance";
  return rated && scaleOf(column) === null ? "scale" : null;
}

/** The distinct codes of a listed column that its list does not name; null when the column has too many to list. */
export function unknownCodes(
  { frame }: FileInspection,
  { missing }: FileMapping,
  { index, target }: MappedColumn,
): readonly string[] | null {
  const values = frame.columns[index]?.values ?? null;
  if (values === null || target.kind !== "field" || target.values === undefined) return values === null ? null : [];
  const listed = target.values;
  return values.filter((value) => !(value in listed) && !missing.includes(value) && !nonAnswers.includes(value));
}

const hidden = ["key", "birth-date", "free-text"];
const longestShown = 40;
const cellsLookedAt = 200;

/** Of a column without a meaning, only what is written more than once: a code, not somebody's words. */
const codesAmong = (cells: readonly string[], distinct: readonly string[]): readonly string[] =>
  distinct.filter((text) => cells.indexOf(text) !== cells.lastIndexOf(text));

/**
 * The first distinct cells of a column as they may be shown: masked, ZIP codes shortened; null where they may not be
 * (identifiers, keys, birth dates, free text, and texts so long that they may be somebody's words).
 */
export function firstValues(
  { frame, found }: FileInspection,
  { index, target }: MappedColumn,
  most = 4,
): readonly string[] | null {
  const field = target.kind === "field" ? fields[target.field] : null;
  if (target.kind === "identifier" || (field !== null && hidden.includes(field.sensitivity))) return null;
  if (found.some((identifier) => identifier.index === index) && field?.sensitivity !== "zip") return null;
  const cells = frame.sample.slice(0, cellsLookedAt).map((row) => (row[index] ?? "").trim());
  const distinct = [...new Set(cells.filter((cell) => cell !== ""))];
  if (distinct.some((cell) => cell.length > longestShown)) return null;
  if (target.kind === "unmapped")
    return codesAmong(cells, distinct)
      .slice(0, most)
      .map((cell) => maskExcerpt(cell));
  if (field?.sensitivity === "zip") return [...new Set(distinct.map((cell) => zip3Of(cell) ?? "–"))].slice(0, most);
  return distinct.slice(0, most).map((cell) => (field?.kind === "date" ? cell : maskExcerpt(cell)));
}
