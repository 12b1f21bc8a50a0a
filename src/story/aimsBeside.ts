import type { LetteredNote, ShownAims } from "../domain/aims.ts";
import type { HeadlineMetric } from "../domain/answer.ts";

/** What a figure's trend is drawn with: its target, the events, and the target in a sentence. */
export type AimsBeside = {
  readonly notes: readonly LetteredNote[];
  readonly target: { readonly value: number; readonly label: string } | null;
  readonly method?: string;
};

/** The aims beside one figure's trend. */
export function aimsBeside({ trends, notes }: ShownAims, metric: HeadlineMetric): AimsBeside {
  const found = trends.find(({ target }) => target.metric === metric);
  if (found === undefined) return { notes, target: null };
  return { notes, target: { value: found.target.value, label: found.label }, method: found.inFull };
}
