import { stages, type Answer } from "../domain/answer.ts";
import { figureAddress, type Difference, type Figure, type Unit } from "../domain/figure.ts";
import type { Period } from "../domain/period.ts";
import { healthPartLabels } from "#words/healthParts.ts";
import { comparisonWords, type ComparisonKind } from "#words/comparisons.ts";
import {
  detectablePoints,
  displayScale,
  formatBase,
  formatNumber,
  formatPeriod,
  formatPoints,
  formatSigned,
} from "../words/format.ts";
import { locale } from "#words/locale.ts";

/** A difference by its name: of which figure, and against which; null where the other side is no figure of the page. */
export type NamedComparison = {
  readonly kind: ComparisonKind;
  readonly difference: Difference;
  readonly of: Figure;
  readonly against: Figure | null;
  /** The hospital compared with, where the comparison is between hospitals; of the index, the part that a change comes from. */
  readonly brand: string | null;
};

/** Every difference of an answer, named: what a figure's explanation says it was compared with. */
export function comparisonsOf({
  headline,
  drivers,
  voice,
  funnel,
  arrivals,
  relationship,
  health,
}: Answer): readonly NamedComparison[] {
  const own = funnel.find(({ role }) => role === "own");
  return [
    ...headline.map(({ now, before, change }) => named("change", change, now, before)),
    ...voice.topics.map(({ now, before, change }) => named("topic-change", change, now, before)),
    ...drivers.flatMap(({ tone, toneBefore, toneChange, toneAgainstAverage, performance, gap, deviation }) => [
      named("tone-change", toneChange, tone, toneBefore),
      named("tone-against-all", toneAgainstAverage, tone, null),
      ...(gap === null ? [] : [named("gap", gap.difference, performance, gap.rivalFigure, gap.rival)]),
      ...(deviation === null ? [] : [named("deviation", deviation, performance, null)]),
    ]),
    ...funnel.flatMap(({ brand, stages: reached, againstOwn }) =>
      stages.flatMap((stage) => {
        const difference = againstOwn[stage];
        return difference === undefined
          ? []
          : [named("stage", difference, reached[stage], own?.stages[stage] ?? null, brand)];
      }),
    ),
    ...arrivals.rows.map(({ conversion, lift }) => named("lift", lift, conversion, null)),
    ...(arrivals.trend === null ? [] : [named("booking-trend", arrivals.trend.slope, arrivals.conversion, null)]),
    ...(relationship === null ? [] : [named("loyalty-change", relationship.change, relationship.now, null)]),
    ...(health
      ? [
          named("index-change", health.change, health.index, null),
          ...health.parts.map(({ part, change }) =>
            named("index-part", change, health.index, null, healthPartLabels[part]),
          ),
        ]
      : []),
  ];
}

/** The comparisons that a figure is a side of. Figures are told by address and months: a stored answer holds copies. */
export const comparisonsWith = (answer: Answer, figure: Figure): readonly NamedComparison[] =>
  comparisonsOf(answer).filter(({ of, against }) => [of, against].some((side) => side && isSame(side, figure)));

const isSame = (a: Figure, b: Figure): boolean =>
  figureAddress(a) === figureAddress(b) && a.period?.from === b.period?.from && a.period?.to === b.period?.to;

/** A comparison as its explanation words it. */
export type ComparisonInFull = { readonly title: string; readonly text: string };

/** A comparison in full: what with what, points and interval (with one decimal, or as told), the test, its family and p, what could have been seen, bases. */
export function comparisonInFull(
  { kind, difference, of, against, brand }: NamedComparison,
  before: Period | null,
  decimals = 1,
): ComparisonInFull {
  const words = comparisonWords[kind];
  const { value, untested, minimumDetectable } = difference;
  const digits = of.unit === "count" ? 0 : decimals;
  const ends = endsOf(difference, of.unit, digits);
  const sides = [of, ...(against === null ? [] : [against])].map(baseOf);
  return {
    title: words.title(brand ?? (before === null ? null : formatPeriod(before))),
    text: [
      value === null ? "" : withEnds(formatPoints(value, of.unit, digits), ends),
      untested === null ? "" : comparisonWords.notTested(comparisonWords.untested[untested]),
      words.test(of.unit),
      resultOf(difference, words.family),
      minimumDetectable === null || untested !== null ? "" : detectableOf(minimumDetectable, of.unit, digits),
      sides[1] === undefined ? comparisonWords.base(sides[0] ?? "") : comparisonWords.bases(sides[0] ?? "", sides[1]),
    ]
      .filter((part) => part !== "")
      .join("; "),
  };
}

const withEnds = (points: string, ends: string | null): string =>
  ends === null ? points : comparisonWords.interval(points, ends);

const resultOf = ({ adjustedP, mark }: Difference, family: string): string =>
  adjustedP === null ? "" : comparisonWords.result(pOf(adjustedP), family, mark !== null);

const pOf = (p: number): string => (p < 0.001 ? "p < .001" : `p = ${formatNumber(p, 3).replace(/^0/, "")}`);

const endsOf = ({ lower, upper }: Difference, unit: Unit, digits: number): string | null =>
  lower === null || upper === null
    ? null
    : [lower, upper].map((end) => formatSigned(displayScale(end, unit), digits)).join(` ${locale.to} `);

/** What could have been seen, and the whole points that the page's sentences say of it. */
function detectableOf(least: number, unit: Unit, digits: number): string {
  const [exact, whole] = [digits, 0].map((decimals) => formatNumber(detectablePoints(least, unit, decimals), decimals));
  const isRounded = digits > 0 && !exact?.endsWith("0");
  return comparisonWords.detectable(unit === "count" ? `${exact}` : `${exact} pts`, isRounded ? `${whole}` : null);
}

const baseOf = (figure: Figure): string =>
  figure.status === "suppressed" ? comparisonWords.withheld : formatBase(figure);

const named = (
  kind: ComparisonKind,
  difference: Difference,
  of: Figure,
  against: Figure | null,
  brand: string | null = null,
): NamedComparison => ({ kind, difference, of, against, brand });
