import type { Aims, AimsBeside, ShownAims, ShownTarget, Target } from "../domain/aims.ts";
import type { Answer, HeadlineMetric } from "../domain/answer.ts";
import { keepName } from "../domain/exported.ts";
import type { Figure, Unit } from "../domain/figure.ts";
import { inPeriod, monthOfDate, type Period } from "../domain/period.ts";
import { targetWords } from "#words/targets.ts";
import { displayScale, formatApart, formatPeriod, formatValue } from "../words/format.ts";
import { targetStanding } from "./targetStanding.ts";

/** Targets and events as they apply to an answer: to its people, and for counts to the length of its periods. */
export function shownAims(answer: Answer, { targets, events }: Aims): ShownAims {
  const people = keepName(answer.request.filter.keep);
  const ours = targets.filter(({ keep }) => keepName(keep) === people);
  const targetOf = (metric: HeadlineMetric, period: Period | null): Target | undefined =>
    ours.find((target) => target.metric === metric && (target.months === null || target.months === lengthOf(period)));
  const notes = lettered(events, answer);
  const caution = notes.length === 0 ? [] : [targetWords.notCause];
  const headlineOf = (metric: HeadlineMetric) => answer.headline.find((figure) => figure.metric === metric)?.now;
  return {
    figures: answer.headline.flatMap(({ metric, now }) => {
      const period = now.period === undefined ? answer.period : now.period;
      const target = targetOf(metric, period);
      return target === undefined ? [] : [shown(target, now, period)];
    }),
    beside: Object.fromEntries(
      answer.trends.map(({ metric, points }): readonly [HeadlineMetric, AimsBeside] => {
        const last = points.filter(({ complete }) => complete).at(-1) ?? points.at(-1);
        const target = targetOf(metric, last?.period ?? null);
        if (target === undefined || last === undefined)
          return [metric, { notes, target: null, method: caution.join(" ") }];
        // The page's own figure is set beside it where there is one: a single month is told by far fewer people.
        const now = target.months === null ? headlineOf(metric) : undefined;
        const { label, inFull } = shown(target, now ?? last.figure, now === undefined ? last.period : answer.period);
        return [metric, { notes, target: { value: target.value, label }, method: [inFull, ...caution].join(" ") }];
      }),
    ),
    notes,
  };
}

const lengthOf = (period: Period | null): number | null => (period === null ? null : period.to - period.from + 1);

function shown(target: Target, figure: Figure, period: Period | null): ShownTarget {
  const { unit, value } = figure;
  const standing = targetStanding(figure, target.value);
  const missing = standing === "below" && value !== null ? apart(value, target.value, unit) : null;
  const isDue = period !== null && period.to >= target.by;
  const said = {
    value: formatValue(target.value, unit),
    missing: missing === null || missing === 0 ? targetWords.lessThanOne(unit) : formatApart(missing, unit),
    isDue,
  };
  const by = formatPeriod(quarterEnding(target.by));
  return {
    target,
    standing,
    missing,
    isDue,
    label: targetWords.atDrawing(said.value),
    brief: targetWords.brief(standing, said),
    inFull: targetWords.inFull(standing, by, said),
  };
}

/** How far the value is below the target as the page prints both, in whole shown units; 0 where rounding hides it. */
function apart(value: number, target: number, unit: Unit): number {
  const [to, from] = [target, value].map((each) => Number(displayScale(each, unit).toFixed(0)));
  return ((to ?? 0) - (from ?? 0)) / displayScale(1, unit);
}

/** A month that ends a quarter is said as the quarter. */
const quarterEnding = (month: number): Period =>
  month % 3 === 2 ? { from: month - 2, to: month } : { from: month, to: month };

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Events in the months that any trend shows, by letter in the order of their dates; after Z by number. */
function lettered(events: Aims["events"], { trends }: Answer): ShownAims["notes"] {
  const drawn = (month: number) => trends.some(({ points }) => points.some(({ period }) => inPeriod(month, period)));
  return [...events]
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .flatMap(({ on, text }) => {
      const month = monthOfDate(on);
      return month === null || !drawn(month) ? [] : [{ on, month, text }];
    })
    .map((note, place) => ({ letter: alphabet.charAt(place) || String(place + 1), ...note }));
}
