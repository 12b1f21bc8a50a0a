import type { FieldId, Scale, SourceKind } from "../domain/field.ts";
import type { DateFormat, Target } from "./mapping.ts";

/** How many rows the header takes, and how the names of the columns come from them. */
export type HeaderShape = "one" | "qualtrics-three" | "qualtrics-legacy-two" | "surveymonkey-two" | "none";

/** Maps headers to a target, compared whole and in normal form; the first rule that names the header wins. */
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
    /** This header stands first. */
    readonly first?: string;
    /** Each of these fits at least one header: for headers that carry a part of their own ("race___1"). */
    readonly patterns?: readonly RegExp[];
    /** Every header but the first fits this. */
    readonly others?: RegExp;
    /** As many pieces of evidence convict; three unless a header shape or a spelling of its own says enough. */
    readonly enough?: number;
  };
  readonly columns: readonly ColumnRule[];
  /** Columns without a rule are read by the wording of their question (surveys). */
  readonly readsQuestions?: boolean;
  /** Columns without a rule are read by the words that any export uses for a field. */
  readonly readsCommonHeaders?: boolean;
  /** The coding this vendor gives a rating matrix unless told otherwise; taken only when every code lies on it. */
  readonly ratingScale?: Scale;
  /** The review site, platform or directory a file without such a column comes from. */
  readonly site?: string;
  /** What the first column and all others hold, where their headers are words of the user's. */
  readonly byPlace?: { readonly first: FieldId; readonly others: FieldId };
  /** What its texts are, where they are no reviews. */
  readonly textKind?: "post";
  /** Recognised only when nothing more specific is: any table of its kind. */
  readonly generic?: boolean;
  /** Texts meaning "no value", lower case, beside the blank. */
  readonly missing: readonly string[];
  readonly dateFormats: readonly DateFormat[];
  readonly dataUseIsOptIn?: boolean;
  /** Said to the user when the file is recognised but has no evidence for the page ("Accounts hold no patients"). */
  readonly notEvidence?: string;
};

/** Checks at compile time that a definition is an importer, and gives it back. */
export const defineImporter = (importer: Importer): Importer => importer;
