import type { SourceKind } from "../domain/field.ts";
import type { BrandItem, DateFormat, Target } from "./mapping.ts";

/** A header as importers compare it: trimmed, lower case, inner white space and punctuation folded to one blank. */
export type NormalHeader = string;

/** How many rows the header takes, and how the names of the columns come from them. */
export type HeaderShape = "one" | "qualtrics-three" | "qualtrics-legacy-two" | "surveymonkey-two" | "none";

/** Maps headers to a target; the first rule whose names contain the header wins. */
export type ColumnRule = { readonly headers: readonly string[]; readonly target: Target };

/** One vendor's export, as pure data: how it is recognised and what its columns mean. No code path of its own. */
export type Importer = {
  readonly id: string;
  /** What the user reads: "Salesforce report", "Qualtrics survey". */
  readonly label: string;
  readonly source: SourceKind;
  readonly headerShape: HeaderShape;
  readonly signature: {
    /** All of these headers are present, whatever their order. */
    readonly all: readonly string[];
    /** The more of these are present, the surer. */
    readonly typical: readonly string[];
    /** None of these is present. */
    readonly none?: readonly string[];
  };
  readonly columns: readonly ColumnRule[];
  /** Survey columns are named by their questions: which wording asks which stage of the funnel. */
  readonly brandQuestions?: readonly { readonly item: BrandItem; readonly wording: readonly string[] }[];
  /** Texts meaning "no value", lower case, beside the blank. */
  readonly missing: readonly string[];
  readonly dateFormats: readonly DateFormat[];
  readonly dataUseIsOptIn?: boolean;
  /** Lines after the data that belong to the report, not the data: the first cell of the block starts with one of these. */
  readonly footer?: readonly string[];
  /** Said to the user when the file is recognised but has no evidence for the page ("Accounts hold no patients"). */
  readonly notEvidence?: string;
};

/** Checks at compile time that a definition is an importer, and gives it back. */
export const defineImporter = <const T extends Importer>(importer: T): Importer => importer;
