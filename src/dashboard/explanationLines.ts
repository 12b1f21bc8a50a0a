import type { Answer } from "../domain/answer.ts";
import type { Figure } from "../domain/figure.ts";
import type { Period } from "../domain/period.ts";
import type { Explanation } from "../state/session.ts";
import { comparisonInFull, comparisonsWith } from "../story/comparisons.ts";
import { figureNotes } from "../story/figureNotes.ts";
import { explainWords } from "#words/explain.ts";
import { statusWords } from "#words/status.ts";
import { formatBase, formatPeriod } from "../words/format.ts";

/** What the panel says of a figure: a heading, and its lines as term and text. */
export type ExplanationInWords = {
  readonly title: string;
  readonly meaning: string;
  readonly lines: readonly (readonly [string, string])[];
  /** The values written into the SQL. */
  readonly values: string;
};

/** A figure's explanation in words, in reading order; terms without anything to say are left out. */
export function explanationInWords(answer: Answer, figure: Figure, explanation: Explanation): ExplanationInWords {
  const lines: readonly (readonly [string, string])[] = [
    ["Value", explainWords.value(figure)],
    ["Months", monthsOf(figure.period === undefined ? answer.period : figure.period)],
    ["Formula", explanation.formula],
    ["Base", figure.status === "suppressed" ? statusWords.suppressed : `${formatBase(figure)}: ${explanation.base}`],
    ["Status", explainWords.status(figure)],
    ["Interval", explanation.interval],
    ...comparisonsWith(answer, figure).map((comparison) => {
      const { title, text } = comparisonInFull(comparison, answer.against);
      return [title, text] as const;
    }),
    ...figureNotes(answer, figure).map(({ term, text }) => [term, text] as const),
    ["Left out", explanation.leftOut.join(" · ") || "nothing"],
    ["Files", explainWords.files(explanation.files)],
    ["Formula version", explanation.version],
  ];
  return {
    title: explainWords.title(explanation.title, subjectOf(answer, figure), figure),
    meaning: explanation.meaning,
    lines: lines.filter(([, text]) => text !== ""),
    values: explainWords.parameters(explanation.parameters),
  };
}

const monthsOf = (period: Period | null): string => (period === null ? "all, undated rows too" : formatPeriod(period));

/** The same as text to paste: each term a heading over its text, the SQL last. */
export const explanationAsText = (
  { title, meaning, lines, values }: ExplanationInWords,
  note: string,
  sql: string,
): string =>
  [
    `${title}\n${note}`,
    meaning,
    ...lines.map(([term, text]) => `${term}\n  ${text}`),
    `SQL\n${sql}`,
    `Values in the SQL\n  ${values}`,
  ].join("\n\n") + "\n";

/** Which driver, hospital, source or number of stars a figure speaks of, in words; empty where it is about us as a whole. */
function subjectOf({ drivers }: Pick<Answer, "drivers">, { keys }: Figure): string {
  const driver = drivers.find((each) => each.driver === keys.driver)?.label;
  const stars = keys.stars === undefined ? undefined : `${keys.stars}★`;
  return [driver, keys.brand, keys.source, keys.site, keys.measure, stars]
    .filter((part) => part !== undefined)
    .join(", ");
}
