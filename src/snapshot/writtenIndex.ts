import type { Answer } from "../domain/answer.ts";
import type { SnapshotIndex } from "../domain/snapshot.ts";
import { figureId } from "./figureId.ts";

/** How the index of a displayed answer is made up; null where it was not asked for. */
export function writtenIndex(answer: Answer): SnapshotIndex | null {
  if (answer.health === null) return null;
  const { index, available, lowest, rankedOn, parts } = answer.health;
  return {
    of: figureId(index, answer),
    available,
    lowest,
    rankedOn,
    parts: parts.map(({ part, figure, weight, score, points, gap }) => ({
      part,
      of: figureId(figure, answer),
      weight,
      score,
      points,
      gap,
    })),
  };
}
