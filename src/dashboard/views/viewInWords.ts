import type { Answer } from "../../domain/answer.ts";
import { figureTitle } from "../../story/figureTitle.ts";
import { keptInWords } from "../../story/filterInWords.ts";
import type { Focus, View } from "../../state/view.ts";
import { formatPeriod } from "../../words/format.ts";
import { viewWords } from "#words/views.ts";

function focusName(focus: Focus, { drivers, headline }: Pick<Answer, "drivers" | "headline">): string | undefined {
  switch (focus.kind) {
    case "driver":
      return drivers.find(({ driver }) => driver === focus.driver)?.label;
    case "brand":
      return focus.brand;
    case "metric": {
      const shown = headline.find(({ metric }) => metric === focus.metric);
      return shown && figureTitle(shown);
    }
  }
}

/** What a view shows, in words: `last complete quarter · Location: Eastside · on Access`. */
export function viewInWords({ filter, focus }: View, answer: Pick<Answer, "drivers" | "headline">): string {
  const kept = keptInWords(filter.keep, answer);
  const looked = focus === null ? undefined : focusName(focus, answer);
  return [
    filter.period === null ? viewWords.latest : formatPeriod(filter.period),
    ...(kept.length > 0 ? kept : [viewWords.everyone]),
    ...(looked === undefined ? [] : [viewWords.lookingAt(looked)]),
  ].join(" · ");
}
