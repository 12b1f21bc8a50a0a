import type { Answer } from "../domain/answer.ts";
import type { SnapshotDifference } from "../domain/snapshot.ts";
import { isWrittenAbout } from "../domain/voice.ts";
import { comparisonsOf } from "../story/comparisons.ts";
import { figureId } from "./figureId.ts";

/** Every difference of an answer that a snapshot displays, by the ids of the figures that it is between. What nobody writes about is no topic. */
export const differenceList = (answer: Answer): readonly SnapshotDifference[] =>
  comparisonsOf({ ...answer, voice: { ...answer.voice, topics: answer.voice.topics.filter(isWrittenAbout) } }).map(
    ({ kind, difference, of, against, brand }) => ({
      kind,
      of: figureId(of, answer),
      against: against === null ? null : figureId(against, answer),
      brand,
      unit: of.unit,
      value: difference.value,
      lower: difference.lower,
      upper: difference.upper,
      adjustedP: difference.adjustedP,
      mark: difference.mark,
      untested: difference.untested,
    }),
  );
