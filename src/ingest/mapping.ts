import type { DriverId } from "../domain/driver.ts";
import type { FieldId, Scale, SourceKind } from "../domain/field.ts";

/** How a date column is written; decided per column with evidence, never guessed from one cell. */
export type DateFormat = "iso" | "month-first" | "day-first" | "day-month-name" | "epoch-seconds" | "year-month";

/** The funnel stages and 0–10 likelihood a survey asks per brand. */
export type BrandItem = "unaided" | "aided" | "consider" | "prefer" | "use" | "recommend";

/** `chosen`: any text in the cell means yes, and blank means no where the question was put. */
export type Choice = "chosen" | "yes-no";

/**
 * To whom a question was put: to everyone, or to those with an answer in any column of the group (routed questions,
 * loops over the brands a person knows). Without it a blank is no answer.
 */
export type Asked = { readonly to: "everyone" } | { readonly to: "answerers"; readonly group: string };

/** What a best–worst task writes for the reason chosen as best, and for the one chosen as worst. */
export type BestWorstCodes = { readonly best: string; readonly worst: string };

/** What one column of a file means. The value a user confirms in the mapping form, and all that later stages know. */
export type Target =
  | {
      readonly kind: "field";
      readonly field: FieldId;
      readonly dateFormat?: DateFormat;
      readonly scale?: Scale;
      /** Cell text (trimmed, lower case) → canonical value; unlisted text stays as it is for categories, empty for closed lists. */
      readonly values?: Readonly<Record<string, string>>;
      /** What a listed field takes when the text is in neither list. */
      readonly other?: string;
      /** Numbers of this column have a comma before their decimals, and points or blanks between thousands. */
      readonly decimal?: "comma";
      /** What an empty cell says, where it says something (an unticked box). */
      readonly blank?: string;
    }
  | {
      readonly kind: "brand-item";
      readonly item: BrandItem;
      readonly brand: string;
      readonly coding: Choice | "scale-0-10";
      readonly asked: Asked;
    }
  | {
      readonly kind: "driver-rating";
      readonly brand: string | null;
      readonly driver: DriverId;
      readonly scale: Scale;
      readonly asked: Asked;
    }
  | {
      readonly kind: "driver-association";
      readonly brand: string | null;
      readonly driver: DriverId;
      readonly coding: Choice;
      readonly asked: Asked;
    }
  | { readonly kind: "driver-cited"; readonly driver: DriverId; readonly coding: Choice; readonly asked: Asked }
  /** Several reasons in one cell; text → driver ids joined by `|`. Unlisted reasons cite no driver. */
  | { readonly kind: "drivers-cited"; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: "driver-importance"; readonly driver: DriverId; readonly scale: Scale }
  | { readonly kind: "driver-rank"; readonly driver: DriverId }
  /** One driver in one best–worst task: its cell says best or worst, blank neither where the task was answered. */
  | {
      readonly kind: "driver-best-worst";
      readonly driver: DriverId;
      readonly asked: Asked;
      /** The codes for best and worst, where they are no words. */
      readonly codes?: BestWorstCodes;
    }
  /** A yes/no column that is itself a reason ("Through Recommendations": yes). */
  | { readonly kind: "reason-flag"; readonly driver: DriverId }
  /** An answer that only tells that its question was put: "None of these". */
  | { readonly kind: "asked"; readonly asked: Asked }
  /** A wide column holding one published measure of a hospital. */
  | { readonly kind: "hospital-measure"; readonly measure: string; readonly value: "linear_mean" | "top_box" | "stars" }
  | { readonly kind: "identifier"; readonly identifier: string; readonly by: "name" | "content" }
  | { readonly kind: "unmapped" };

/** One column of the file with what it means. */
export type ColumnMapping = {
  /** Zero-based place in the file. */
  readonly index: number;
  /** The header as shown to the user, made unique. */
  readonly header: string;
  readonly target: Target;
  /** Set when the user should look: the reason a suggestion is not certain. */
  readonly question?: Question;
};

/**
 * What the user is asked of a column: how dates are written, what codes mean, which driver, brand or scale it is, which of
 * two codes is the best; and of one whose numbers stand for reasons that only another file names, to leave it out.
 */
export type Question =
  "date-order" | "unknown-codes" | "driver" | "brand" | "scale" | "best-worst" | "numbered-reasons";

/** The whole meaning of a file's columns: what `map` proposes, the user confirms, and the workspace remembers by signature. */
export type Mapping = {
  readonly importer: string;
  readonly source: SourceKind;
  /** Cell texts that mean "no value" in this file, lower case. */
  readonly missing: readonly string[];
  /** The brand a file without a brand column speaks of; null when a column names it or no brand is needed. */
  readonly brand: string | null;
  /** What `data_use` blank means: in an opt-in column, no. */
  readonly dataUseIsOptIn: boolean;
  readonly columns: readonly ColumnMapping[];
};

/** Whether nothing is left to ask: the file may be loaded without a click. */
export const mappingIsSure = (mapping: Mapping): boolean =>
  mapping.columns.every(({ question }) => question === undefined);
