import type { Answer, DriverEvidence, HeadlineFigure, Trend } from "../domain/answer.ts";
import type { Figure } from "../domain/figure.ts";
import { inPeriod, type Period } from "../domain/period.ts";
import { closeLine } from "../privacy/closeLine.ts";
import { figureId } from "./figureId.ts";
import { reasonOpenings } from "./reasonOpenings.ts";

/** Figures that add up to a published one: what is withheld among them must not follow by subtraction. */
type Line = { readonly cells: readonly Figure[]; readonly total: Figure; readonly countings: readonly Counting[] };

/** One way of counting a line's figures; `base` tells that a withheld one must not show its base either. */
type Counting = { readonly of: (figure: Figure) => number | null; readonly base: boolean };

const bases: Counting = {
  of: ({ status, n }) => (status === "suppressed" && n === 0 ? null : n),
  base: true,
};

const numerators: Counting = { of: (figure) => numeratorOf(figure), base: false };

const rests: Counting = {
  of: (figure) => {
    const numerator = numeratorOf(figure);
    return numerator === null ? null : figure.n - numerator;
  },
  base: false,
};

const numeratorOf = ({ unit, value, n, status }: Figure): number | null => {
  if (status === "suppressed") return null;
  if (unit === "count") return value ?? 0;
  return unit === "share" ? Math.round((value ?? 0) * n) : 0;
};

/**
 * The answer with what must not leave beside the rest withheld, too: partners of withheld ways of arrival, months and reasons, and the smoothed
 * values that hold a withheld month. Public sources are exempt.
 */
export function protectedAnswer(answer: Answer): Answer {
  const withheld = new Map<string, { readonly base: boolean }>();
  for (const line of [...arrivalLines(answer), ...monthLines(answer)]) {
    for (const counting of line.countings) {
      const isGone = (figure: Figure): boolean => {
        const found = withheld.get(figureId(figure, answer));
        return found !== undefined && (found.base || !counting.base);
      };
      for (const figure of openings(line, counting, isGone)) withheld.set(figureId(figure, answer), counting);
    }
  }
  for (const figure of reasonOpenings(answer.reasons)) withheld.set(figureId(figure, answer), numerators);
  const guarded = withheld.size === 0 ? answer : replaced(answer, withheld);
  return {
    ...guarded,
    drivers: guarded.drivers.map(withoutWithheldRank),
    trends: guarded.trends.map(withoutWithheldMonths),
  };
}

/** What has to go from a line, counted one way. */
function openings({ cells, total }: Line, counting: Counting, isGone: (figure: Figure) => boolean): readonly Figure[] {
  const whole = isGone(total) ? null : counting.of(total);
  if (whole === null) return [];
  const counts = cells.map((cell) => (isGone(cell) ? null : counting.of(cell)));
  const { partners, isTotalWithheld } = closeLine(counts, whole);
  const found = partners.flatMap((place) => cells[place] ?? []);
  return isTotalWithheld ? [...found, total] : found;
}

/** Ways of arrival: their shares of all known ones, and the leads behind their conversions. */
function arrivalLines({ arrivals }: Answer): readonly Line[] {
  const [first] = arrivals.rows;
  if (first === undefined) return [];
  const base = arrivals.rows.reduce((most, { share }) => (share.n > most.n ? share : most), first.share);
  const everybody: Figure = { ...base, keys: { source: "all" }, value: 1, status: "ok" };
  return [
    { cells: arrivals.rows.map(({ share }) => share), total: everybody, countings: [numerators] },
    {
      cells: arrivals.rows.map(({ conversion }) => conversion),
      total: arrivals.conversion,
      countings: [bases, numerators, rests],
    },
  ];
}

/** The months of each quarter of the five figures, where a trend by month tells them. */
function monthLines({ headline, trends }: Answer): readonly Line[] {
  return headline
    .filter(({ metric }) => metric !== "reviews")
    .flatMap((figure) => {
      const months = trends.find(({ metric, bucket }) => metric === figure.metric && bucket === "month")?.points ?? [];
      return quartersOf(figure).flatMap(({ period, figure: total }) => {
        const cells = months.flatMap((point) => (inPeriod(point.period.from, period) ? [point.figure] : []));
        return cells.length === period.to - period.from + 1
          ? [{ cells, total, countings: [bases, numerators, rests] }]
          : [];
      });
    });
}

const quartersOf = ({ now, before, quarters }: HeadlineFigure): readonly { period: Period; figure: Figure }[] => [
  ...quarters,
  ...[now, before].flatMap((figure) => (figure?.period == null ? [] : [{ period: figure.period, figure }])),
];

/** A reason that is withheld has no place among the others: those beside it would bound it. */
const withoutWithheldRank = (evidence: DriverEvidence): DriverEvidence =>
  evidence.does.figure.status === "suppressed" && evidence.does.rank !== null
    ? { ...evidence, does: { ...evidence.does, rank: null } }
    : evidence;

/** A smoothed value pools three buckets: one of them withheld, it would tell of it. */
function withoutWithheldMonths(trend: Trend): Trend {
  const isWithheld = (place: number) => trend.points[place]?.figure.status === "suppressed";
  return {
    ...trend,
    points: trend.points.map((point, place) =>
      [place, place - 1, place - 2].some(isWithheld) ? { ...point, smoothed: null } : point,
    ),
  };
}

/** The same answer, every figure of these names withheld wherever it stands. */
function replaced(answer: Answer, withheld: ReadonlyMap<string, { readonly base: boolean }>): Answer {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== "object" || value === null) return value;
    if (isFigure(value)) {
      const found = withheld.get(figureId(value, answer));
      return found === undefined ? value : hidden(value, found.base);
    }
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, visit(held)]));
  };
  return visit(answer) as Answer; // the same shape: only figures are replaced, by figures
}

const isFigure = (value: object): value is Figure => "metric" in value && "keys" in value && "nEffective" in value;

/** A figure withheld; with `base`, its n as well. */
export const hidden = (figure: Figure, base: boolean): Figure => ({
  ...figure,
  value: null,
  lower: null,
  upper: null,
  ...(base ? { n: 0, nEffective: 0 } : {}),
  status: "suppressed",
});
