import type { Answer } from "../domain/answer.ts";
import { attributes, type Filter } from "../domain/filter.ts";
import { formatPeriod, formatPeriodBriefly } from "../words/format.ts";
import { attributeLabels } from "#words/panels.ts";
import { listWords } from "#words/lists.ts";
import { paperPageWords } from "#words/paperPage.ts";
import { subjectInWords } from "#words/subjects.ts";

/** Who is kept, attribute by attribute: `Location: Eastside or West`. Empty for everyone. */
export const keptInWords = (keep: Filter["keep"]): readonly string[] =>
  attributes.flatMap((attribute) => {
    const values = keep[attribute] ?? [];
    return values.length === 0 ? [] : [`${attributeLabels[attribute]}: ${listWords(values.map(subjectInWords), "or")}`];
  });

/** Whom and when the figures describe: `Q3 2026 against Q2 · Location: Eastside · everyone else left out`. */
export function filterInWords({ period, against, request }: Pick<Answer, "period" | "against" | "request">): string {
  const when =
    period === null
      ? paperPageWords.allDates
      : against
        ? paperPageWords.against(formatPeriod(period), formatPeriodBriefly(against))
        : formatPeriod(period);
  const narrowed = keptInWords(request.filter.keep);
  return [when, ...(narrowed.length > 0 ? narrowed : [paperPageWords.everyone])].join(" · ");
}
