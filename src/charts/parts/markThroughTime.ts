import type { Figure } from "../../domain/figure.ts";
import type { ChartWords } from "../../words/chartWords.ts";
import type { Mark } from "../chart.ts";
import { figureAloud, intervalAloud } from "./aloud.ts";

/** What a mark of a figure now and before says of them; `name` is what the figure is called in its part. */
export type NowAndBefore = {
  readonly id: string;
  readonly name: string;
  readonly now: Figure;
  readonly before: { readonly name: string; readonly figure: Figure | null };
};

/** The figure now, its interval and what else is told of it, in words. */
export const nowAloud = (now: Figure, words: ChartWords, more: readonly string[] = []): string =>
  [figureAloud(now, words), intervalAloud(now, words), ...more].filter(Boolean).join(", ");

/** The figure before in words, or that there is none. */
export const beforeAloud = ({ name, figure }: NowAndBefore["before"], words: ChartWords): string =>
  `${name} ${figure === null ? words.noData : figureAloud(figure, words)}`;

/** The parts of such a mark that explain themselves: one a figure. */
export const partsThroughTime = ({ id, name, now, before }: NowAndBefore, words: ChartWords): Mark["parts"] => [
  { id, label: `${name} ${figureAloud(now, words)}`, figure: now },
  ...(before.figure === null ? [] : [{ id: "before", label: beforeAloud(before, words), figure: before.figure }]),
];
