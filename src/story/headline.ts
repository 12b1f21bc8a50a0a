import type { Answer, DriverEvidence, HeadlineFigure, HeadlineMetric, Outcome } from "../domain/answer.ts";
import { magnitude, type Figure } from "../domain/figure.ts";
import type { Phrase, Sentence } from "../domain/sentence.ts";
import { headlineWords, metricInSentence, untestedWords } from "#words/headline.ts";
import { countWord, inSentence, listWords, ordinalBand } from "#words/lists.ts";
import { statusWords } from "#words/status.ts";
import {
  detectablePoints,
  formatApart,
  formatCoefficient,
  formatDifferenceInterval,
  formatFigureWithInterval,
  formatPeriod,
  formatPeriodBriefly,
  formatPoints,
} from "../words/format.ts";
import { whyUntested } from "./changeSentence.ts";
import { sourceOf } from "./figureBase.ts";
import { isRated } from "./supports.ts";

const speaks = ({ now }: HeadlineFigure): boolean =>
  now.value !== null && now.status !== "suppressed" && now.status !== "low-base";

const withoutSign = (text: string): string => text.replace(/^[+−]/, "");

function standing(answer: Answer, headline: HeadlineFigure): Sentence {
  const { metric, now, change } = headline;
  const all = now.metric === "selections"; // the CRM does not tell new from returning, whatever other files do
  const since = answer.against ? formatPeriodBriefly(answer.against) : "";
  if (change.untested) {
    const undated = answer.sources[sourceOf[metric]].dates === "none";
    const period = answer.period && !undated ? formatPeriod(answer.period) : headlineWords.undated;
    return headlineWords.untested(metric, now, all, period, whyUntested(change) ?? untestedWords[change.untested]);
  }
  if (change.mark && change.value !== null) {
    const by = withoutSign(formatPoints(change.value, now.unit)).replace("pts", "points").replace("pt", "point");
    return headlineWords.changed(
      metric,
      now,
      all,
      change.mark === "up",
      by.trim(),
      since,
      formatDifferenceInterval(change, now.unit),
    );
  }
  const needed = change.minimumDetectable === null ? null : detectablePoints(change.minimumDetectable, now.unit);
  return headlineWords.unchanged(metric, now, all, since, needed);
}

/** How we stand and whether it changed, from the first figure that the filter leaves able to speak. */
export function headlineSentence(answer: Answer): Sentence {
  const { headline, market } = answer;
  const preference = headline.find(({ metric }) => metric === "preference");
  const withheld = preference?.now.status === "suppressed";
  if (withheld && preference.now.n === 0) return headlineWords.withheld();
  if (preference?.now.status === "low-base")
    return headlineWords.tooFew(preference.now.n, Math.round(preference.now.nEffective));
  const speaker = headline.find(speaks);
  if (speaker) return standing(answer, speaker);
  const leading = [...(market?.measures ?? [])].sort((a, b) => (b.share.value ?? 0) - (a.share.value ?? 0))[0];
  if (market && leading && market.rSquared !== null)
    return headlineWords.market(market.complete, inSentence(leading.label), formatCoefficient(market.rSquared));
  return withheld ? [{ text: `Preference: ${statusWords.suppressed}.` }] : headlineWords.nothing();
}

const nameOf = (metric: HeadlineMetric, now: Figure): string =>
  now.metric === "selections" ? "selections" : metricInSentence[metric];

function movedPhrases({ headline }: Answer, spoken: HeadlineFigure | undefined): readonly Phrase[] {
  const moved = headline.filter(
    (figure) => figure !== spoken && figure.change.mark !== null && figure.change.value !== null,
  );
  if (moved.length === 0) return [];
  const opening = `${countWord(moved.length)} ${spoken ? "other " : ""}figure${moved.length === 1 ? "" : "s"} moved: `;
  return moved.flatMap(({ metric, now, change }, index): readonly Phrase[] => {
    const up = change.mark === "up";
    return [
      { text: `${index === 0 ? opening : "; "}${nameOf(metric, now)} ${up ? "rose" : "fell"} to ` },
      { text: formatFigureWithInterval(now), figure: now },
      { text: ", " },
      {
        text: `${up ? "up" : "down"} ${withoutSign(formatPoints(change.value ?? 0, now.unit))}`,
        tone: up ? "up" : "down",
        figure: now,
      },
      { text: index === moved.length - 1 ? ". " : "" },
    ];
  });
}

const leadersIn = (
  drivers: readonly DriverEvidence[],
  kind: "says" | "moves",
  count: number,
): readonly DriverEvidence[] =>
  drivers
    .filter(
      (evidence) => isRated(evidence) && evidence[kind].figure.value !== null && evidence[kind].figure.status === "ok",
    )
    .sort((a, b) => (magnitude(b[kind].figure) ?? 0) - (magnitude(a[kind].figure) ?? 0))
    .slice(0, count);

function gapPhrases({ gap, performance }: DriverEvidence): readonly Phrase[] {
  if (gap?.difference.mark == null || gap.difference.value === null) return [];
  const points = formatApart(gap.difference.value, "score");
  const verb = gap.difference.mark === "down" ? "trail" : "lead";
  return [
    { text: ", ", tone: "strong" },
    { text: `where we ${verb} ${gap.rival} by ${points}`, tone: "strong", figure: performance },
  ];
}

const outcomeInSentence = (outcome: Outcome | null): string =>
  outcome === null || outcome === "choose" || outcome === "prefer"
    ? "choosing us"
    : `our ${outcome === "overall" ? "overall rating" : "recommendation"}`;

function insightPhrases({ drivers, moves }: Answer): readonly Phrase[] {
  const said = leadersIn(drivers, "says", 3);
  const leading = leadersIn(drivers, "moves", 1)[0];
  const phrases: Phrase[] = [];
  if (said.length === 3)
    phrases.push({ text: `Patients say ${listWords(said.map(({ label }) => inSentence(label)))}` });
  if (leading && (moves.state === "shown" || moves.state === "updating")) {
    const band = leading.moves.rank
      ? ` (${ordinalBand(leading.moves.rank)} of ${String(drivers.filter(({ moves: cell }) => cell.rank !== null).length)})`
      : "";
    const words = `what goes most with ${outcomeInSentence(moves.outcome)} is ${inSentence(leading.label)}${band}`;
    phrases.push(
      { text: phrases.length > 0 ? "; " : "" },
      {
        text: phrases.length > 0 ? words : words.charAt(0).toUpperCase() + words.slice(1),
        tone: "strong",
        figure: leading.moves.figure,
      },
      ...gapPhrases(leading),
    );
  }
  return phrases.length > 0 ? [...phrases, { text: "." }] : [];
}

/** What else moved, and the one thing the four kinds of evidence add. Empty when there is nothing to add. */
export function insightSentence(answer: Answer): Sentence {
  const spoken = answer.headline.find(speaks);
  if (!spoken && answer.market) return headlineWords.marketNote();
  return [...movedPhrases(answer, spoken), ...insightPhrases(answer)];
}
