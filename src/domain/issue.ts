import type { FieldId } from "./field.ts";

/** What can go wrong with a dropped file. Expected, shown to the user, never thrown; never carries a cell value. */
export type Issue =
  | { readonly kind: "empty-file"; readonly file: string }
  | { readonly kind: "header-only"; readonly file: string }
  | {
      readonly kind: "not-a-table";
      readonly file: string;
      readonly looksLike: "pdf" | "zip" | "excel" | "image" | "html" | "json" | "parquet" | "binary";
    }
  /** A container that cannot be opened: its bytes are not what its kind demands. */
  | {
      readonly kind: "damaged-container";
      readonly file: string;
      readonly container: "gzip" | "zip" | "parquet" | "json";
    }
  | { readonly kind: "locked-archive"; readonly file: string }
  | { readonly kind: "no-table-inside"; readonly file: string }
  /** Members of an archive that hold no table, beside those that do. */
  | { readonly kind: "others-inside"; readonly file: string; readonly others: number }
  | { readonly kind: "encoding-unsure"; readonly file: string; readonly line: number }
  | { readonly kind: "quote-never-closed"; readonly file: string; readonly line: number; readonly rowsBefore: number }
  | { readonly kind: "unknown-format"; readonly file: string; readonly header: readonly string[] }
  | { readonly kind: "format-unsure"; readonly file: string; readonly candidates: readonly string[] }
  | { readonly kind: "missing-field"; readonly file: string; readonly field: FieldId }
  | { readonly kind: "date-order-unsure"; readonly file: string; readonly column: string }
  | { readonly kind: "already-loaded"; readonly file: string }
  /** `format` is the importer's own sentence: what the file holds, and what to drop instead. */
  | { readonly kind: "no-evidence"; readonly file: string; readonly format: string }
  | { readonly kind: "out-of-memory"; readonly file: string }
  /** Told before it is read or loaded: of `rows` rows, counted or estimated, there is room for `room` beside what is loaded. */
  | { readonly kind: "too-many-rows"; readonly file: string; readonly rows: number; readonly room: number }
  | { readonly kind: "stopped"; readonly file: string };

/** Why one row was refused. */
export type RejectReason =
  | "too-many-fields"
  | "too-few-fields"
  | "unreadable-row"
  | "quote-never-closed"
  | "unreadable-date"
  | "outside-scale"
  | "not-a-number"
  | "not-a-facility-id";

/** One refused row: where it stands and why. It never holds a cell. */
export type Reject = { readonly line: number; readonly column: string | null; readonly reason: RejectReason };

/** Why a readable row was left out on purpose: `duplicate` came twice in its file, `already-here` is counted from another file. */
export type ExclusionReason =
  "no-data-use-consent" | "test-or-preview" | "unfinished" | "deleted" | "duplicate" | "already-here" | "empty-row";
