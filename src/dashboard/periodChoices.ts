import type { Answer } from "../domain/answer.ts";
import { quarterOf, type Month, type Period } from "../domain/period.ts";
import { formatPeriod } from "../words/format.ts";
import type { Choice } from "../ui/Select.tsx";
import { topBarWords } from "#words/topBar.ts";

/** A period as the value of a choice. */
export const periodKey = (period: Period | null): string =>
  period === null ? "" : `${String(period.from)}:${String(period.to)}`;

/** The period a choice's value stands for; null for the last complete quarter. */
export function periodOfKey(key: string): Period | null {
  const [from, to] = key.split(":").map(Number);
  return from === undefined || to === undefined || Number.isNaN(from) || Number.isNaN(to) ? null : { from, to };
}

function quarters(first: Month, last: Month): readonly Period[] {
  const found: Period[] = [];
  for (let to = quarterOf(last).to; to >= first; to -= 3) found.push({ from: to - 2, to });
  return found;
}

/** The periods the data can be read by: quarters from the latest back, the last twelve months, and everything. */
export function periodChoices(answer: Answer | null): readonly Choice[] {
  const months = answer?.coverage.months ?? null;
  if (months === null) return [{ value: "", label: topBarWords.allDates }];
  const last = answer?.coverage.lastComplete ?? months.to;
  const year = { from: last - 11, to: last };
  const choices = [...quarters(months.from, months.to), year, months];
  const shown = answer?.period ?? null;
  const all =
    shown && !choices.some((period) => periodKey(period) === periodKey(shown)) ? [shown, ...choices] : choices;
  const seen = new Set<string>();
  return all.flatMap((period) => {
    const value = periodKey(period);
    if (seen.has(value)) return [];
    seen.add(value);
    return [{ value, label: period === months ? topBarWords.allMonths(formatPeriod(period)) : formatPeriod(period) }];
  });
}
