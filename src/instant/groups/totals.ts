import { arrivalShare } from "../../metrics/definitions/arrivalShare.ts";
import { does } from "../../metrics/definitions/does.ts";
import { loyalty } from "../../metrics/definitions/loyalty.ts";
import { selections } from "../../metrics/definitions/selections.ts";
import { isSmallCount } from "../../stats/status.ts";
import { monthsOf } from "../fold.ts";
import { cubeOf } from "../reader.ts";
import type { Scene } from "../scene.ts";
import { figureId } from "../figureId.ts";

import { timesOf } from "./inTime.ts";

/**
 * Whether the number of all selections may stand beside the bases of the shares: those of a known source, those with a
 * reason, those known to be new or returning. None that is shown may leave out 1 to 10.
 */
export function isTotalTold({ reader, now }: Scene): boolean {
  const when = now("crm");
  const all = reader.sums(selections.counted, when).count;
  const bases = [
    reader.sums(arrivalShare.counted, when).count -
      reader.sums(arrivalShare.counted, when, { source: "unknown" }).count,
    does.over === null ? 0 : reader.sums(does.over, when).reasoned,
    reader.sums(loyalty.counted, when).known,
  ];
  return !isSmallCount(all) && bases.every((base) => isSmallCount(base) || !isSmallCount(all - base));
}

/** Numbers of selections that hold months of the current period, where its own number may not be told. */
export function untoldTotals(scene: Scene): readonly string[] {
  if (isTotalTold(scene)) return [];
  const cube = cubeOf(scene.data, selections.counted);
  const own = monthsOf(cube, scene.now("crm"));
  return timesOf(scene, "crm")
    .filter((when) => {
      const { from, to } = monthsOf(cube, when);
      return from <= own.to && to >= own.from;
    })
    .map((when) => figureId(selections.id, {}, when));
}
