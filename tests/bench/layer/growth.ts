import { noFilter } from "../../../src/domain/filter.ts";
import type { Change } from "../crm/changes.ts";
import { openCrm } from "./ours.ts";

/** Milliseconds of the page's whole answer to each change, over CRM records alone. */
export async function answersOfCrm(
  csv: Blob,
  warming: readonly Change[],
  changes: readonly Change[],
): Promise<readonly number[]> {
  const { layer } = await openCrm(csv);
  const answer = ({ keep }: Change) => layer.answer({ filter: { ...noFilter, keep }, outcome: null });
  for (const change of warming) await answer(change);
  const times: number[] = [];
  for (const change of changes) {
    const clicked = performance.now();
    await answer(change);
    times.push(performance.now() - clicked);
  }
  return times;
}
