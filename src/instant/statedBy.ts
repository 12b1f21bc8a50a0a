import type { StatedBy } from "../domain/stated.ts";
import { statedCounts } from "../metrics/definitions/statedCounts.ts";
import type { Scene } from "./scene.ts";

/** How the answers behind *says* were asked; null without any. */
export function statedBy({ reader, now }: Scene): StatedBy | null {
  const { cited, rated } = reader.sums(statedCounts, now("survey"));
  if (cited > 0) return rated > 0 ? "both" : "cited";
  return rated > 0 ? "rated" : null;
}
