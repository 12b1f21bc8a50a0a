import type { Answer } from "./answer.ts";
import { figureAddress, type Figure } from "./figure.ts";
import { samePeriod } from "./period.ts";

/** The figure of an answer that says of its people what another one said of others: of the same address and months; null where it has none. */
export function figureIn(answer: Answer, like: Figure): Figure | null {
  const address = figureAddress(like);
  const isLike = (found: Figure): boolean =>
    figureAddress(found) === address &&
    (found.period === undefined) === (like.period === undefined) &&
    samePeriod(found.period ?? null, like.period ?? null);
  const look = (part: unknown): Figure | null => {
    if (typeof part !== "object" || part === null) return null;
    if (isFigure(part)) return isLike(part) ? part : null;
    for (const each of Object.values(part)) {
      const found = look(each);
      if (found !== null) return found;
    }
    return null;
  };
  return look(answer);
}

/** In an answer nothing else has an interval, a base and a metric. */
const isFigure = (part: object): part is Figure =>
  "metric" in part && "keys" in part && "nEffective" in part && "status" in part;
