import type { Answer } from "../domain/answer.ts";
import { attributes, type Filter } from "../domain/filter.ts";
import { formatPeriod, formatPeriodBriefly } from "../words/format.ts";
import { attributeLabels } from "#words/panels.ts";
import { inSentence, listWords } from "#words/lists.ts";
import { paperPageWords } from "#words/paperPage.ts";
import { subjectInWords } from "#words/subjects.ts";

/** What drivers are called here. */
type Named = Pick<Answer, "drivers">;

/** What a driver is called here; its id where the page has it no more. */
const driverName = ({ drivers }: Named, id: string): string => drivers.find(({ driver }) => driver === id)?.label ?? id;

/** Who is kept, attribute by attribute: `Location: Eastside or West`, `people who cite access`. Empty for everyone. */
export const keptInWords = (keep: Filter["keep"], named: Named): readonly string[] => [
  ...attributes.flatMap((attribute) => {
    const values = keep[attribute] ?? [];
    return values.length === 0 ? [] : [`${attributeLabels[attribute]}: ${listWords(values.map(subjectInWords), "or")}`];
  }),
  ...(keep.cites ?? []).map((driver) => paperPageWords.citing(inSentence(driverName(named, driver)))),
];

/** Whom and when the figures describe, and whether they are invented: `Q3 2026 against Q2 · Location: Eastside or West`. */
export function filterInWords({
  period,
  against,
  request,
  drivers,
  isInvented,
}: Pick<Answer, "period" | "against" | "request" | "drivers" | "isInvented">): string {
  const when =
    period === null
      ? paperPageWords.allDates
      : against
        ? paperPageWords.against(formatPeriod(period), formatPeriodBriefly(against))
        : formatPeriod(period);
  const narrowed = keptInWords(request.filter.keep, { drivers });
  return [
    ...(isInvented ? [paperPageWords.invented] : []),
    when,
    ...(narrowed.length > 0 ? narrowed : [paperPageWords.everyone]),
  ].join(" · ");
}
