import type { SelectionDriver } from "../../domain/driver.ts";
import type { FieldId } from "../../domain/field.ts";
import { driverOfReason, reasonParts } from "../../drivers/driverOfReason.ts";
import { drivers } from "../../drivers/registry.ts";
import { contactOptOutOf, consentSenseOf, dataUseOf } from "../../privacy/consent.ts";
import { answerItemOf } from "./answerItem.ts";
import { arrivalOf } from "./arrivalWords.ts";
import { nonAnswers } from "./scales.ts";
import { patientTypeOf, stateOf } from "./stateWords.ts";

/** How a column's texts become canonical values. `unknown` counts the distinct texts no list knows. */
export type ValueList = {
  readonly values: Readonly<Record<string, string>>;
  readonly other?: string;
  readonly unknown: number;
};

const languages: Readonly<Record<string, string>> = { en: "English", es: "Spanish", de: "German", fr: "French" };

/** Fields with a closed list of values: text → value, null when unknown. Reasons give driver ids joined by `|`. */
const readers: Readonly<
  Partial<
    Record<
      FieldId,
      { read: (text: string, header: string, among: readonly SelectionDriver[]) => string | null; other?: string }
    >
  >
> = {
  data_use: { read: dataUseOf, other: "unknown" },
  contact_opt_out: { read: (text, header) => contactOptOutOf(text, consentSenseOf(header)), other: "unknown" },
  source: { read: arrivalOf, other: "other" },
  state: { read: stateOf, other: "open" },
  patient_type: { read: patientTypeOf },
  reason: { read: (text, _, among) => driversOf(text, among) },
  lost_reason: { read: (text, _, among) => driversOf(text, among) },
  answer_item: { read: (text, _, among) => answerItemOf(text, among) },
  activity_driver: { read: (text, _, among) => driverNamed(text, among) },
  language: { read: (text) => languages[text] ?? null },
};

/** The value list of a closed field for the texts found in its column; null for any other field. */
export function valueList(
  field: FieldId,
  header: string,
  texts: readonly string[],
  missing: readonly string[],
  among: readonly SelectionDriver[] = drivers,
): ValueList | null {
  const reader = readers[field];
  if (reader === undefined) return null;
  const values: Record<string, string> = {};
  let unknown = 0;
  for (const text of texts) {
    if (missing.includes(text) || nonAnswers.includes(text)) continue;
    const value = reader.read(text, header, among);
    if (value !== null) values[text] = value;
    else unknown++;
  }
  return { values, unknown, ...(reader.other === undefined ? {} : { other: reader.other }) };
}

/** A driver by its id or label, else the first that a reason in these words would cite. */
function driverNamed(text: string, among: readonly SelectionDriver[]): string | null {
  const named = among.find(({ id, label }) => text === id || text === label.toLowerCase());
  return named?.id ?? driversOf(text, among)?.split("|")[0] ?? null;
}

function driversOf(text: string, among: readonly SelectionDriver[]): string | null {
  const ids = reasonParts(text, among).flatMap((part) => driverOfReason(part, among)?.driver.id ?? []);
  return ids.length === 0 ? null : [...new Set(ids)].join("|");
}
