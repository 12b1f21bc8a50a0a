import type { FileAccount } from "../domain/account.ts";
import type { Answer } from "../domain/answer.ts";
import type { Snapshot, SnapshotNotes } from "../domain/snapshot.ts";
import { displayedAnswer } from "./displayedAnswer.ts";
import { bySha } from "./inputs.ts";
import { protectedAnswer } from "./protectedAnswer.ts";
import { snapshotOf } from "./snapshotOf.ts";

/** What every form of a snapshot is made from: the list, the answer its sentences are written from, and the one its drawings show. */
export type SnapshotContent = {
  readonly snapshot: Snapshot;
  /** For sentences and order alone: its figures carry more digits than may leave. */
  readonly spoken: Answer;
  /** For drawings and tables. */
  readonly shown: Answer;
  readonly files: readonly FileAccount[];
};

/** Prepares a settled answer for every form at once. */
export const snapshotContent = (
  answer: Answer,
  files: readonly FileAccount[],
  notes: SnapshotNotes,
): SnapshotContent => {
  const spoken = protectedAnswer(answer);
  return { snapshot: snapshotOf(answer, files, notes), spoken, shown: displayedAnswer(spoken), files: bySha(files) };
};
