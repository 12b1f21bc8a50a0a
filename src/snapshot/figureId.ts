import type { Answer } from "../domain/answer.ts";
import { figureAddress, type Figure } from "../domain/figure.ts";
import type { Month, Period } from "../domain/period.ts";
import type { WrittenPeriod } from "../domain/snapshot.ts";

const writtenMonth = (month: Month): string =>
  `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, "0")}`;

/** Months as the snapshot writes them; null for all rows. */
export const writtenPeriod = (period: Period | null): WrittenPeriod | null =>
  period === null ? null : { from: writtenMonth(period.from), to: writtenMonth(period.to) };

/** The months a figure describes: its own, else the page's. */
export const periodOf = ({ period }: Figure, answer: Pick<Answer, "period">): Period | null =>
  period === undefined ? answer.period : period;

/** The lasting name of a figure: its address and its months. */
export function figureId(figure: Figure, answer: Pick<Answer, "period">): string {
  const written = writtenPeriod(periodOf(figure, answer));
  return `${figureAddress(figure)}@${written === null ? "all" : `${written.from}..${written.to}`}`;
}
