import type { Answer } from "../domain/answer.ts";
import type { Figure } from "../domain/figure.ts";
import type { Period } from "../domain/period.ts";
import type { Explanation } from "../state/session.ts";
import { comparisonInFull, comparisonsWith } from "../story/comparisons.ts";
import { figureNotes } from "../story/figureNotes.ts";
import { explainWords } from "#words/explain.ts";
import { statusWords } from "#words/status.ts";
import { formatBase, formatPeriod } from "../words/format.ts";
import { excludedRows, type FileAccount } from "../domain/account.ts";
import { subjectInWords } from "#words/subjects.ts";

/** What the panel says of a figure: a heading, and its lines as term and text. */
export type ExplanationInWords = {
  readonly title: string;
  readonly meaning: string;
  readonly lines: readonly (readonly [string, string])[];
  /** The values written into the SQL. */
  readonly values: string;
};

const { terms } = explainWords;

/** A figure's explanation in words, in reading order; terms without anything to say are left out. */
export function explanationInWords(answer: Answer, figure: Figure, explanation: Explanation): ExplanationInWords {
  const lines: readonly (readonly [string, string])[] = [
    [terms.value, explainWords.value(figure)],
    [terms.months, monthsOf(figure.period === undefined ? answer.period : figure.period)],
    [terms.formula, explanation.formula],
    [
      terms.base,
      figure.status === "suppressed" ? statusWords.suppressed : `${formatBase(figure)}: ${explanation.base}`,
    ],
    [terms.status, explainWords.status(figure)],
    [terms.interval, explanation.interval],
    ...comparisonsWith(answer, figure).map((comparison) => {
      const { title, text } = comparisonInFull(comparison, answer.against);
      return [title, text] as const;
    }),
    ...figureNotes(answer, figure).map(({ term, text }) => [term, text] as const),
    [
      terms.leftOut,
      [...explanation.leftOut, ...explanation.files.flatMap(rowsLeftOut)].join(" · ") || explainWords.nothing,
    ],
    [terms.files, explainWords.files(explanation.files)],
    [terms.version, explanation.version],
  ];
  return {
    title: explainWords.title(explanation.title, subjectOf(answer, figure), figure),
    meaning: explanation.meaning,
    lines: lines.filter(([, text]) => text !== ""),
    values: explainWords.parameters(explanation.parameters),
  };
}

const rowsLeftOut = (account: FileAccount): readonly string[] =>
  explainWords.leftOut(
    account,
    excludedRows(account),
    account.rejects.length,
    account.emptied.reduce((sum, { count }) => sum + count, 0),
  );

const monthsOf = (period: Period | null): string => (period === null ? explainWords.allMonths : formatPeriod(period));

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
    `${terms.sql}\n${sql}`,
    `${terms.values}\n  ${values}`,
  ].join("\n\n") + "\n";

/** Which driver, hospital, source or number of stars a figure speaks of, in words; empty where it is about us as a whole. */
function subjectOf({ drivers }: Pick<Answer, "drivers">, { keys }: Figure): string {
  const driver = drivers.find((each) => each.driver === keys.driver)?.label;
  const stars = keys.stars === undefined ? undefined : `${keys.stars}★`;
  return [driver, keys.brand, keys.source, keys.site, keys.measure, stars]
    .filter((part) => part !== undefined)
    .map(subjectInWords)
    .join(", ");
}
