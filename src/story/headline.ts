import type { Answer, DriverEvidence, HeadlineFigure } from "../domain/answer.ts";
import { magnitude } from "../domain/figure.ts";
import type { Phrase, Sentence } from "../domain/sentence.ts";
import { headlineWords, insightWords, untestedWords } from "#words/headline.ts";
import { inSentence } from "#words/lists.ts";
import {
  detectablePoints,
  formatApart,
  formatApartInWords,
  formatCoefficient,
  formatDifferenceInterval,
  formatFigureWithInterval,
  formatPeriod,
  formatPeriodBriefly,
} from "../words/format.ts";
import { hasPatients } from "./absences.ts";
import { whyUntested } from "./changeSentence.ts";
import { sourceOf } from "./figureBase.ts";
import { isRated } from "./supports.ts";

const speaks = ({ now }: HeadlineFigure): boolean =>
  now.value !== null && now.status !== "suppressed" && now.status !== "low-base";

function standing(answer: Answer, headline: HeadlineFigure): Sentence {
  const { metric, now, change } = headline;
  const all = now.metric === "selections"; // the CRM does not tell new from returning, whatever other files do
  const since = answer.against ? formatPeriodBriefly(answer.against) : "";
  if (change.untested) {
    const undated = answer.sources[sourceOf[metric]].dates === "none";
    const period = answer.period && !undated ? formatPeriod(answer.period) : headlineWords.undated[sourceOf[metric]];
    return headlineWords.untested(metric, now, all, period, whyUntested(change) ?? untestedWords[change.untested]);
  }
  if (change.mark && change.value !== null) {
    return headlineWords.changed(
      metric,
      now,
      all,
      change.mark === "up",
      formatApartInWords(change.value, now.unit),
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
  if (withheld) return headlineWords.preferenceWithheld();
  return hasPatients(answer) ? headlineWords.nothing() : headlineWords.noPatients();
}

function movedPhrases({ headline }: Answer, spoken: HeadlineFigure | undefined): readonly Phrase[] {
  const moved = headline.filter(
    (figure) => figure !== spoken && figure.change.mark !== null && figure.change.value !== null,
  );
  if (moved.length === 0) return [];
  const opening = insightWords.moved(moved.length, spoken !== undefined);
  return moved.flatMap(({ metric, now, change }, index): readonly Phrase[] => {
    const up = change.mark === "up";
    return [
      {
        text: `${index === 0 ? opening : "; "}${insightWords.movedTo(now.metric === "selections" ? null : metric, up)}`,
      },
      { text: formatFigureWithInterval(now), figure: now },
      { text: ", " },
      {
        text: insightWords.by(formatApart(change.value ?? 0, now.unit), up),
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
  return [
    { text: ", ", tone: "strong" },
    { text: insightWords.gap(gap.rival, points, gap.difference.mark === "down"), tone: "strong", figure: performance },
  ];
}

function insightPhrases({ drivers, moves }: Answer): readonly Phrase[] {
  const said = leadersIn(drivers, "says", 3);
  const leading = leadersIn(drivers, "moves", 1)[0];
  const phrases: Phrase[] = [];
  if (said.length === 3) phrases.push({ text: insightWords.said(said.map(({ label }) => label)) });
  if (leading && (moves.state === "shown" || moves.state === "updating")) {
    const ranked = drivers.filter(({ moves: cell }) => cell.rank !== null).length;
    const rank = leading.moves.rank === null ? null : insightWords.rank(leading.moves.rank, ranked);
    const words = insightWords.goesWith(moves.outcome, leading.label, rank);
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
  if (!hasPatients(answer)) return headlineWords.noPatientsNote();
  return [...movedPhrases(answer, spoken), ...insightPhrases(answer)];
}
