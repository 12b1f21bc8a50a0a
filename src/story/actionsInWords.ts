import type { Answer, EvidenceKind } from "../domain/answer.ts";
import type { DriverId } from "../domain/driver.ts";
import type { Sentence } from "../domain/sentence.ts";
import { actionWords } from "#words/actions.ts";
import { actionsOf, type Action } from "./actions.ts";
import type { Support } from "./supports.ts";
import { whatIfLine } from "./whatIfLine.ts";

/** One thing to do, in words: for the page, its still drawing and the written list. */
export type ActionInWords = {
  readonly kind: Action["kind"];
  readonly driver: DriverId;
  readonly title: string;
  readonly supports: Readonly<Record<EvidenceKind, Support>>;
  /** How many of the four kinds of evidence support it. */
  readonly supporting: number;
  readonly because: Sentence;
  readonly whatIf: Sentence | null;
};

/** At most three things to do, each with its evidence and what could be gained. */
export const actionsInWords = (answer: Answer): readonly ActionInWords[] =>
  actionsOf(answer).map(({ kind, evidence, supports, supporting }) => ({
    kind,
    driver: evidence.driver,
    title: evidence.actions[kind],
    supports,
    supporting,
    because: actionWords.reasons(evidence),
    whatIf: whatIfLine(answer, evidence),
  }));
