import type { IdentifierKind } from "../privacy/identifierNames.ts";
import type { FieldId, Scale } from "../domain/field.ts";
import type { ColumnRule } from "./importer.ts";
import type { DateFormat } from "./mapping.ts";

/** Texts that mean "no value" in any export, lower case, beside the blank. */
export const commonMissing: readonly string[] = ["null", "n/a", "na", "#n/a", "none given", "-", "--", "undefined"];

/** These headers fill this field. */
export const field = (id: FieldId, ...headers: readonly string[]): ColumnRule => ({
  headers,
  target: { kind: "field", field: id },
});

/** These headers fill this date field, written so; without a format the column's own cells decide. */
export const dateField = (id: FieldId, dateFormat: DateFormat, ...headers: readonly string[]): ColumnRule => ({
  headers,
  target: { kind: "field", field: id, dateFormat },
});

/** These headers fill this field on a scale the format documents. */
export const scaleField = (id: FieldId, scale: Scale, ...headers: readonly string[]): ColumnRule => ({
  headers,
  target: { kind: "field", field: id, scale },
});

/** These headers fill this field where an empty cell is an unticked box. */
export const box = (id: FieldId, ...headers: readonly string[]): ColumnRule => ({
  headers,
  target: { kind: "field", field: id, blank: "no" },
});

/** These headers hold a direct identifier of this kind. */
export const identifier = (kind: IdentifierKind, ...headers: readonly string[]): ColumnRule => ({
  headers,
  target: { kind: "identifier", identifier: kind, by: "name" },
});

/** These headers are known and deliberately not read. */
export const unread = (...headers: readonly string[]): ColumnRule => ({ headers, target: { kind: "unmapped" } });
