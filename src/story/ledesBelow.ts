import type { Answer, Trend } from "../domain/answer.ts";
import type { Arrivals } from "../domain/arrival.ts";
import type { Sentence } from "../domain/sentence.ts";
import { arrivalWords } from "#words/arrivals.ts";
import { toneLedes, trendLedes } from "#words/ledesBelow.ts";
import { inSentence } from "#words/lists.ts";
import { panelWords } from "#words/panels.ts";
import { formatFigure, formatPeriod, formatPoints, formatSigned } from "../words/format.ts";
import { fewestPeriods } from "../stats/gates.ts";
import { isHeard } from "./absencesBelow.ts";

/** Whether the trend left the band of expected noise, and since when. */
export function trendLede({ shift, baseline, bucket, points }: Trend): Sentence {
  if (points.every(({ figure }) => figure.value === null))
    return [
      {
        text: points.some(({ figure }) => figure.status === "suppressed")
          ? trendLedes.withheld(bucket)
          : trendLedes.nothing(bucket),
      },
    ];
  if (baseline === null) {
    const tooShort = points.filter(({ complete }) => complete).length < fewestPeriods;
    return [{ text: trendLedes.noBand(bucket, tooShort) }];
  }
  if (shift === null) return [{ text: trendLedes.noShift }];
  return [
    { text: trendLedes.shift, tone: shift.direction },
    { text: trendLedes.since(formatPeriod(shift.startsAt), formatPeriod(shift.signalledAt)) },
  ];
}

/** The driver whose tone changed, or that none did. */
export function toneLede({ drivers }: Pick<Answer, "drivers">): Sentence {
  const moved = drivers.filter(({ toneChange }) => toneChange.mark !== null && toneChange.value !== null);
  if (!drivers.some(isHeard)) return [{ text: panelWords.voice.noTone }];
  if (moved.length === 0) return [{ text: toneLedes.unchanged }];
  const changed = moved.map(({ label, tone, toneChange }, place): Sentence => [
    ...(place === 0 ? [] : [{ text: place === moved.length - 1 ? toneLedes.and : ", ", tone: "strong" as const }]),
    { text: `${inSentence(label)} (${formatSigned(toneChange.value ?? 0)})`, tone: "strong", figure: tone },
  ]);
  return [{ text: toneLedes.changed }, ...changed.flat(), { text: ".", tone: "strong" }];
}

/** Which way of arriving books detectably more often than the rest; the highest of them. */
export function arrivalsLede({ rows, conversion }: Arrivals): Sentence {
  const best = rows
    .filter(({ lift, contrast }) => lift.mark === "up" && contrast?.isMixEffect !== true)
    .sort((a, b) => (b.conversion.value ?? 0) - (a.conversion.value ?? 0))[0];
  if (best)
    return [
      { text: arrivalWords.best(best.source) },
      { text: formatFigure(best.conversion), tone: "strong", figure: best.conversion },
      { text: arrivalWords.against, tone: "strong" },
      { text: `${arrivalWords.ofAll(formatFigure(conversion))}.`, tone: "strong", figure: conversion },
    ];
  const [first] = rows;
  if (first !== undefined && rows.every(({ share }) => share.status === "suppressed"))
    return [{ text: arrivalWords.withheld }];
  if (conversion.value === null)
    return [
      {
        text: arrivalWords.undecided(conversion.status === "suppressed"),
        figure: conversion,
      },
    ];
  if (rows.every(({ lift }) => lift.untested !== null))
    return [
      { text: arrivalWords.tooFew },
      { text: arrivalWords.book(formatFigure(conversion)), figure: conversion },
      { text: ")." },
    ];
  return [
    { text: arrivalWords.none },
    { text: arrivalWords.inAll(formatFigure(conversion)), figure: conversion },
    { text: ")." },
  ];
}

/** How much of the CRM cannot speak of sources, and what is too young to count. */
export function arrivalsNote(arrivals: Arrivals): Sentence {
  const { selections, unknownSource, immature, maturityDays, lastMatureMonth } = arrivals;
  const newest = lastMatureMonth === null ? null : { from: lastMatureMonth, to: lastMatureMonth };
  const unknown = unknownSource === 0 ? "" : arrivalWords.unknown(unknownSource, selections);
  const young =
    immature === 0 ? "" : arrivalWords.young(immature, maturityDays, newest === null ? null : formatPeriod(newest));
  return [{ text: `${unknown}${young}` }, ...mixNote(arrivals), ...cohortNote(arrivals), { text: arrivalWords.differ }];
}

/** The source whose difference turns round once like is compared with like, where both round to a point or more. */
function mixNote({ rows }: Arrivals): Sentence {
  const points = (value: number | null | undefined) => Math.round(100 * (value ?? 0));
  const turned = rows
    .filter(({ lift, contrast }) => lift.untested === null && contrast?.isMixEffect === true)
    .filter(({ lift, contrast }) => points(lift.value) * points(contrast?.crude.value) < 0)
    .sort((a, b) => Math.abs(b.lift.value ?? 0) - Math.abs(a.lift.value ?? 0))[0];
  if (turned === undefined) return [];
  const [crude, alike] = [turned.contrast?.crude.value ?? 0, turned.lift.value ?? 0];
  return [
    { text: arrivalWords.mix(turned.source) },
    {
      text: arrivalWords.mixPoints(formatPoints(crude, "share"), formatPoints(alike, "share")),
      figure: turned.conversion,
    },
    { text: ". " },
  ];
}

/** Whether leads of newer quarters book more or less often. */
function cohortNote({ trend, conversion }: Arrivals): Sentence {
  const [first, last] = [trend?.cohorts[0], trend?.cohorts.at(-1)];
  if (trend === null || first === undefined || last === undefined || trend.slope.value === null) return [];
  if (trend.slope.untested !== null) return [];
  const text =
    trend.slope.mark === null ? arrivalWords.noTrend : arrivalWords.trend(formatPoints(trend.slope.value, "share", 1));
  return [
    { text, figure: conversion },
    { text: arrivalWords.cohorts(formatPeriod(first.period), formatPeriod(last.period)) },
  ];
}
