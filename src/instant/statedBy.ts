import type { StatedBy } from "../domain/stated.ts";
import { statedCounts } from "../metrics/definitions/statedCounts.ts";
import type { Scene } from "./scene.ts";

/** How the answers behind *says* were asked; null without any. */
export function statedBy({ reader, now }: Scene): StatedBy | null {
  const { cited, rated, shown, ranked } = reader.sums(statedCounts, now("survey"));
  if (cited > 0) return rated > 0 ? "both" : "cited";
  if (rated > 0) return "rated";
  if (shown > 0) return "best-worst";
  return ranked > 0 ? "ranked" : null;
}
