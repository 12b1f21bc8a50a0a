import type { RemovedIdentifier } from "../domain/account.ts";
import type { SelectionDriver } from "../domain/driver.ts";
import type { Frame } from "./framed.ts";
import type { FoundIdentifier } from "./identifiers.ts";
import type { DamagedColumn } from "./map/excelDamage.ts";
import type { Mapping } from "./mapping.ts";

/** What is known of a dropped file before anything is loaded: what the drop sheet shows and what `load` needs. */
export type Inspection = {
  readonly file: File;
  readonly sha256: string;
  /** What its mapping is remembered by: the headers in normal form, as one hash. */
  readonly signature: string;
  readonly frame: Frame;
  /** How sure the recognition is; `unsure` and `unknown` ask the user for the format. */
  readonly detection: "sure" | "unsure" | "unknown" | "remembered";
  /** The importers to choose from, best first; ids with the labels the user reads. */
  readonly formats: readonly { readonly id: string; readonly label: string }[];
  /** Proposed, or remembered from an earlier file with the same headers. */
  readonly mapping: Mapping;
  /** Columns whose cells a spreadsheet has damaged. */
  readonly damaged: readonly DamagedColumn[];
  /** The drivers that its columns can speak of, the user's own among them. */
  readonly drivers: readonly SelectionDriver[];
  readonly found: readonly FoundIdentifier[];
  readonly identifiers: readonly RemovedIdentifier[];
};
