import type { Answer, HeadlineMetric } from "../domain/answer.ts";
import type { View } from "../state/view.ts";

/** The figure the trend opens on: the one in focus, else the first that changed, else the first that has a value. */
export function trendMetric(answer: Answer, { focus }: Pick<View, "focus">): HeadlineMetric {
  if (focus?.kind === "metric") return focus.metric;
  const moved = answer.headline.find(({ change }) => change.mark !== null);
  const speaking = answer.headline.find(({ now }) => now.value !== null);
  return (moved ?? speaking)?.metric ?? "preference";
}
