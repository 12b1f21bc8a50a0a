import type { Target } from "../../domain/aims.ts";
import type { Answer, HeadlineFigure } from "../../domain/answer.ts";
import { keepName } from "../../domain/exported.ts";
import { quarterOf, type Month, type Period } from "../../domain/period.ts";
import { displayScale } from "../../words/format.ts";

/** A target as it is being typed: blank for none. */
export type TargetDraft = { readonly value: string; readonly by: Month };

/** A figure with its target as it is being typed. */
export type Drafted = { readonly figure: HeadlineFigure; readonly draft: TargetDraft };

const monthsOf = ({ now }: HeadlineFigure, answer: Answer): number | null => {
  const period: Period | null = now.period === undefined ? answer.period : now.period;
  return now.unit !== "count" || period === null ? null : period.to - period.from + 1;
};

/** Whether a target is of the people, and for counts of as many months, as the page describes now. */
const appliesTo = (target: Target, figure: HeadlineFigure, answer: Answer): boolean =>
  target.metric === figure.metric &&
  keepName(target.keep) === keepName(answer.request.filter.keep) &&
  target.months === monthsOf(figure, answer);

/** The month that a new target is due in: the end of the quarter a year on. */
export const usualDue = (answer: Answer): Month =>
  quarterOf((answer.period?.to ?? answer.coverage.lastComplete ?? answer.coverage.months?.to ?? 0) + 12).to;

/** The ends of quarters to choose from: from the one shown for three years, and the one set before. */
export function dueChoices(answer: Answer, set: Month): readonly Month[] {
  const first = usualDue(answer) - 12;
  const ends = Array.from({ length: 13 }, (_, place) => first + 3 * place);
  return ends.includes(set) ? ends : [...ends, set].sort((a, b) => a - b);
}

/** The target of a figure as it can be edited; blank where none applies. */
export function draftOf(figure: HeadlineFigure, answer: Answer, targets: readonly Target[]): TargetDraft {
  const found = targets.find((target) => appliesTo(target, figure, answer));
  return found === undefined
    ? { value: "", by: usualDue(answer) }
    : { value: displayScale(found.value, figure.now.unit).toFixed(0), by: found.by };
}

/** The number that a draft means, in the figure's unit: null for none; `bad` where it is no such number. */
export function valueOf({ value }: TargetDraft, { now: { unit } }: HeadlineFigure): number | null | "bad" {
  const text = value
    .trim()
    .replace(/^[\u2212\u2013]/, "-")
    .replace(/%$/, "");
  if (text === "") return null;
  const number = Number(text);
  const [least, most] = unit === "share" ? [0, 100] : unit === "net" ? [-100, 100] : [1, 10_000_000];
  if (!/^-?\d+$/.test(text) || number < least || number > most) return "bad";
  return number / displayScale(1, unit);
}

/** All targets after drafts were kept: those for other people and other months stay. */
export function targetsAfter(before: readonly Target[], drafts: readonly Drafted[], answer: Answer): readonly Target[] {
  const others = before.filter((target) => !drafts.some(({ figure }) => appliesTo(target, figure, answer)));
  const set = drafts.flatMap(({ figure, draft }): readonly Target[] => {
    const value = valueOf(draft, figure);
    if (value === null || value === "bad") return [];
    const { keep } = answer.request.filter;
    return [{ metric: figure.metric, value, by: draft.by, keep, months: monthsOf(figure, answer) }];
  });
  return [...others, ...set];
}
