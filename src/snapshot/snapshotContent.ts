import type { FileAccount } from "../domain/account.ts";
import type { ShownAims } from "../domain/aims.ts";
import type { Answer } from "../domain/answer.ts";
import type { Presented, Snapshot } from "../domain/snapshot.ts";
import { askedAnswer } from "./askedAnswer.ts";
import { displayedAnswer } from "./displayedAnswer.ts";
import { bySha } from "./inputs.ts";
import { outgoingAims } from "./writtenAims.ts";
import { snapshotOf } from "./snapshotOf.ts";

/** What every form of a snapshot is made from: the list, the answer its sentences are written from, and the one its drawings show. */
export type SnapshotContent = {
  readonly snapshot: Snapshot;
  /** For sentences and order alone: its figures carry more digits than may leave. */
  readonly spoken: Answer;
  /** For drawings and tables. */
  readonly shown: Answer;
  readonly files: readonly FileAccount[];
  /** Targets and events as they stand beside its figures, texts masked. */
  readonly aims: ShownAims;
};

/** Prepares a settled answer for every form at once. */
export const snapshotContent = (
  answer: Answer,
  files: readonly FileAccount[],
  presented: Presented,
): SnapshotContent => {
  const spoken = askedAnswer(answer, presented);
  return {
    snapshot: snapshotOf(answer, files, presented),
    spoken,
    shown: displayedAnswer(spoken),
    files: bySha(files),
    aims: outgoingAims(spoken, presented),
  };
};
