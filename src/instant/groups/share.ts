import type { Metric, SumsOf } from "../../metrics/metric.ts";
import type { ShareSum } from "../../metrics/itemSums.ts";
import { figureId } from "../figureId.ts";
import type { Scene } from "../scene.ts";

/** A share of the current survey: its sums, whether it is shown by itself, and what it is withheld by. */
export type Share = { readonly sums: SumsOf<ShareSum>; readonly isShown: boolean; readonly id: string };

/** A share of the current survey; of one hospital or driver where keys say so. */
export function share(
  scene: Scene,
  metric: Metric<ShareSum>,
  keys: { readonly brand?: string; readonly driver?: string },
): Share {
  const when = scene.now("survey");
  return {
    sums: scene.reader.sums(metric.counted, when, keys),
    isShown: scene.reader.figure(metric, when, keys).status !== "suppressed",
    id: figureId(metric.id, keys, when),
  };
}

/** Whether every row weighs the same: only then does a share give its count away. */
export const isUnweighted = ({ n, w, ww }: SumsOf<ShareSum>): boolean => Math.abs(w * w - n * ww) <= 1e-9 * w * w;
