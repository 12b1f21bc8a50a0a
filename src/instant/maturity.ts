import type { Month } from "../domain/period.ts";
import { leadCounts } from "../metrics/definitions/leadCounts.ts";
import type { When } from "./fold.ts";
import { cubeOf } from "./reader.ts";
import type { Scene } from "./scene.ts";

/** The newest month whose leads are all old enough: the one before the first month that holds an immature lead. */
export function lastMature({ data, reader }: Scene): Month | null {
  const { firstMonth, months } = cubeOf(data, leadCounts);
  if (months === 0) return null;
  for (let month = firstMonth; month < firstMonth + months; month += 1) {
    if (reader.sums(leadCounts, { from: month, to: month }).immature > 0) return month > firstMonth ? month - 1 : null;
  }
  return firstMonth + months - 1;
}

/** A period as long as the current one that ends at the last mature month, or earlier when the current one does. */
export function matureWindow(scene: Scene): When {
  const { period } = scene;
  const now = scene.now("crm");
  const lastMatureMonth = lastMature(scene);
  if (now === "all" || now === "never" || period === null) return now;
  if (lastMatureMonth === null) return now;
  const to = Math.min(period.to, lastMatureMonth);
  return { from: to - (period.to - period.from), to };
}
