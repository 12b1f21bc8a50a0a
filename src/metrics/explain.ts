import type { Outcome } from "../domain/answer.ts";
import type { DriverId } from "../domain/driver.ts";
import type { CountedRows } from "../domain/exported.ts";
import type { Figure, FigureKeys } from "../domain/figure.ts";
import { brandHealth, healthSums } from "./definitions/brandHealth.ts";
import { does } from "./definitions/does.ts";
import { market } from "./definitions/market.ts";
import { moves, movesCounting } from "./definitions/moves.ts";
import { medianDays, replyDays } from "./definitions/replyDays.ts";
import { says } from "./definitions/says.ts";
import { bestWorstSums, saysBestWorst } from "./definitions/saysBestWorst.ts";
import { starMean } from "./definitions/starMean.ts";
import { starShrunk } from "./definitions/starShrunk.ts";
import { starShare } from "./definitions/starShare.ts";
import { phraseCounts, starCounts } from "./definitions/voiceCounts.ts";
import { whatIf } from "./definitions/whatIf.ts";
import { writes } from "./definitions/writes.ts";
import type { Counting, Explained } from "./metric.ts";
import { directQuestion, questionByKey, readable, type Population, type Question } from "./question.ts";
import { agreementId } from "./agreementFigure.ts";
import { beside } from "./beside.ts";
import { phraseTextsId } from "./phraseFigure.ts";
import { findMetric } from "./registry.ts";
import { viewSources } from "./view.ts";
import { metricTexts } from "#words/metrics.ts";

/** How a figure is known: its words, and every statement that gives its sums from the model's views. */
export type Explanation = Omit<Explained, "id"> & {
  readonly questions: readonly Question[];
  /** The same statements with their values written in, for an analyst to run. */
  readonly sql: readonly string[];
};

/** What the explanation of a *moves* figure needs beside the figure. */
export type MovesTerms = { readonly outcome: Outcome; readonly drivers: readonly DriverId[] };

/** The explanation of a figure under a population; null for an id that no metric has. */
export function explain(
  figure: Pick<Figure, "metric" | "keys">,
  population: Population,
  terms: MovesTerms | null = null,
): Explanation | null {
  const modelled = [moves, whatIf].find(({ id }) => id === figure.metric);
  if (modelled !== undefined) {
    const asked = terms === null ? [] : [directQuestion(movesCounting(terms.outcome, terms.drivers), population)];
    return explanation(modelled, asked);
  }
  if (figure.metric === starShrunk.id)
    return explanation(starShrunk, [questionByKey(starMean.counted, "brand", population)]);
  if (figure.metric === replyDays.id)
    return explanation(replyDays, [directQuestion(medianDays, population, figure.keys)]);
  if (figure.metric === brandHealth.id)
    return explanation(
      brandHealth,
      [healthSums, starMean.counted].map((counting) => directQuestion<string>(counting, population, figure.keys)),
    );
  if (figure.metric === saysBestWorst.id)
    return explanation(saysBestWorst, [questionByKey(bestWorstSums, "driver", population)]);
  if (figure.metric === starShare.id) return explanation(starShare, [directQuestion(starCounts, population)]);
  if (figure.metric === market.id) return explanation(market, [market.scores]);
  const other = beside.find(({ id }) => id === figure.metric);
  if (other !== undefined) return explanation(other, besideQuestions(other, figure.keys, population, terms));
  const metric = findMetric(figure.metric);
  if (metric === undefined) return null;
  const ask = (counting: Counting) => directQuestion(counting, population, figure.keys);
  return explanation(metric, metric.over === null ? [ask(metric.counted)] : [ask(metric.counted), ask(metric.over)]);
}

/** The sums behind an agreement, of the words of a driver, or of public hospital files. */
function besideQuestions(
  { id }: Explained,
  keys: FigureKeys,
  population: Population,
  terms: MovesTerms | null,
): readonly Question[] {
  if (id === phraseTextsId) return [directQuestion(phraseCounts, population, keys)];
  if (id !== agreementId) return [market.scores];
  return [
    ...[says, writes, does].map(({ counted }) => questionByKey(counted, "driver", population)),
    ...(terms === null ? [] : [directQuestion(movesCounting(terms.outcome, terms.drivers), population)]),
  ];
}

/** What a metric is called and the version of its formula. Throws RangeError (a defect) for an id that no metric has. */
export function figureVersion(id: string): Pick<Explained, "label" | "version"> {
  const found =
    [moves, whatIf, market, brandHealth, saysBestWorst, starShrunk, replyDays, starShare].find(
      (modelled) => modelled.id === id,
    ) ?? findMetric(id);
  if (found === undefined) throw new RangeError(`No metric is called ${id}.`);
  return { label: (metricTexts[id] ?? found).label, version: found.version };
}

/** The source a figure's rows come from; null for public hospital files and unknown metrics. */
export function sourceOfFigure(metric: string): "survey" | "crm" | "review" | null {
  if ([moves.id, whatIf.id, brandHealth.id, saysBestWorst.id].includes(metric)) return "survey";
  if (metric === phraseTextsId) return "review";
  if ([starShare.id, starShrunk.id, replyDays.id].includes(metric)) return "review";
  const found = findMetric(metric);
  return found === undefined ? null : viewSources[found.counted.view];
}

/** The protected rows a figure counts; null for public ones. */
export function rowsOfFigure(metric: string): CountedRows | null {
  const source = sourceOfFigure(metric);
  if (source === "survey") return "survey";
  if (source !== "crm") return null;
  const view = findMetric(metric)?.counted.view;
  return view === "lead" ? "lead" : view === "lost" || view === "lost_reason" ? "lost" : "selection";
}

function explanation(words: Explained, questions: readonly Question[]): Explanation {
  const { label, question, meaning, formula, interval, base, exclusions, version } = {
    ...words,
    ...metricTexts[words.id],
  };
  return {
    label,
    question,
    meaning,
    formula,
    interval,
    base,
    exclusions,
    version,
    questions,
    sql: questions.map(readable),
  };
}
