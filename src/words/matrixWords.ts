import type { EvidenceKind } from "../domain/answer.ts";
import type { StatedBy } from "../domain/stated.ts";

/** What stands under the head of each evidence column, in two lines. */
export type MatrixHeadWords = {
  readonly measure: Readonly<Record<EvidenceKind, string>>;
  readonly brief: Readonly<Record<EvidenceKind, string>>;
  /** What the share of *says* counts, by how it was asked. */
  readonly stated: Readonly<Record<StatedBy, string>>;
  readonly source: Readonly<Record<EvidenceKind, string>>;
  readonly needs: (needed: number, here: string) => string;
  /** A base too small to be told. */
  readonly under: (base: number) => string;
  readonly effective: string;
  /** Beside the source of *does* where more than 40 % of selections give no known reason. */
  readonly partlyKnown: string;
};

/** How the driver matrix says how it is read. */
export type MatrixLegendWords = {
  readonly estimate: string;
  readonly interval: string;
  readonly rank: string;
  readonly hidden: string;
  readonly claimed: string;
  readonly initials: (initials: string) => string;
  readonly approximate: string;
};
