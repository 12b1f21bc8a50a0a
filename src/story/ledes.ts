import { evidenceKinds, type Answer, type Trend } from "../domain/answer.ts";
import type { Arrivals } from "../domain/arrival.ts";
import type { Sentence } from "../domain/sentence.ts";
import { magnitude } from "../domain/figure.ts";
import { countWord, inSentence, listWords } from "#words/lists.ts";
import {
  formatCoefficient,
  formatCount,
  formatFigure,
  formatPeriod,
  formatPoints,
  formatShare,
  formatSigned,
} from "../words/format.ts";
import { panelWords } from "#words/panels.ts";
import { isHeard } from "./absencesBelow.ts";
import { coefficientPhrase } from "./agreementSentence.ts";
import { isRated } from "./supports.ts";
import { fewestAgreedDrivers, fewestPeriods, smallestTestedBase } from "../stats/gates.ts";

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** Why no kind of evidence ranks the drivers. */
function unranked(drivers: Answer["drivers"]): string {
  const found = drivers.flatMap((driver) => evidenceKinds.map((kind) => driver[kind].figure.status));
  const low = `Nothing is ranked below ${String(smallestTestedBase)} effective answers`;
  if (found.includes("suppressed")) return `${low}, and what is withheld here is withheld in every export.`;
  if (found.includes("low-base")) return `${low}.`;
  return found.every((status) => status === "no-data")
    ? "No evidence answers this filter yet."
    : "No kind of evidence ranks the drivers here.";
}

/** Why two or more kinds that rank are not set against each other. */
const notCompared = (settled: boolean): string =>
  settled
    ? ` Fewer than ${countWord(fewestAgreedDrivers).toLowerCase()} drivers are ranked by every kind, too few to tell how far they agree.`
    : " How far they agree is being worked out.";

/** How far the kinds of evidence agree, for the head of the driver matrix. */
export function agreementLede({
  agreement,
  drivers,
  settled,
}: Pick<Answer, "agreement" | "drivers" | "settled">): Sentence {
  const { word, w, spearman, constant, kinds, hidden, claimed } = agreement;
  const counts = ["", "One kind", "Two kinds", "Three kinds", "Four kinds"];
  const evidence = counts[kinds.length] ?? "";
  if (evidence === "") return [{ text: unranked(drivers) }];
  const same =
    constant.length > 0
      ? ` ${listWords(constant.map((kind) => `“${kind}”`))} ${plural(constant.length, "ranks", "rank")} no driver above another.`
      : "";
  if (word === null || w === null) {
    const ranking = kinds.length - constant.length;
    const pair =
      spearman === null
        ? ranking < 2
          ? ""
          : notCompared(settled)
        : ` Between ${listWords(kinds.filter((kind) => !constant.includes(kind)).map((kind) => `“${kind}”`))} the order agrees by Spearman’s rho ${formatCoefficient(spearman)}; 1 is the same order.`;
    const alone = kinds.length === 1 ? "; with a second, the page tells how far they agree" : "";
    return [
      {
        text: `${evidence} of evidence, one list of ${String(drivers.length)} ${plural(drivers.length, "driver", "drivers")}${alone}.${pair}${same}`,
      },
    ];
  }
  const coefficient = coefficientPhrase({ agreement, drivers });
  const differences = [
    ...(hidden.length > 0
      ? [
          `${countWord(hidden.length).toLowerCase()} ${plural(hidden.length, "driver goes", "drivers go")} with choice more than people say`,
        ]
      : []),
    ...(claimed.length > 0 ? [`${countWord(claimed.length).toLowerCase()} less`] : []),
  ];
  return [
    { text: `${evidence} of evidence, one list. They ` },
    { text: word, tone: "strong" },
    { text: " (" },
    ...(coefficient === null ? [] : [coefficient]),
    {
      text: `)${differences.length > 0 ? `: ${differences.join(", ")}` : ""}.${same}`,
    },
  ];
}

/** Which drivers are certain of their quadrant. */
export function quadrantLede({ drivers }: Pick<Answer, "drivers">): Sentence {
  const placed = drivers.filter(({ quadrant }) => quadrant !== null);
  const concentrate = placed.filter(({ quadrant }) => quadrant === "concentrate");
  const unsure = placed.filter(({ quadrant }) => quadrant === "uncertain").length;
  const first =
    concentrate.length === 0
      ? "None certain to concentrate on"
      : `Concentrate on ${listWords(concentrate.map(({ label }) => inSentence(label)))}`;
  return [
    { text: first, tone: "strong" },
    { text: unsure > 0 ? `; ${countWord(unsure).toLowerCase()} too close to call (hollow).` : "." },
  ];
}

/** Whether the trend left the band of expected noise, and since when. */
export function trendLede({ shift, baseline, bucket, points }: Trend): Sentence {
  if (points.every(({ figure }) => figure.value === null))
    return [
      {
        text: points.some(({ figure }) => figure.status === "suppressed")
          ? `Every ${bucket} here is withheld: a group of 1 to 10 could be told from it.`
          : `No ${bucket} here has answers that a line could follow.`,
      },
    ];
  if (baseline === null) {
    const why =
      points.filter(({ complete }) => complete).length < fewestPeriods
        ? `Fewer than ${countWord(fewestPeriods).toLowerCase()} complete ${bucket}s`
        : `Fewer than ${String(smallestTestedBase)} effective answers, or none that differ, in one of the first ${countWord(fewestPeriods).toLowerCase()} ${bucket}s`;
    return [{ text: `${why}: the line is drawn without a band of expected noise.` }];
  }
  if (shift === null) return [{ text: "No shift: every smoothed value stays within the expected noise." }];
  return [
    { text: "Possible shift", tone: shift.direction },
    { text: `, starts about ${formatPeriod(shift.startsAt)}; signalled in ${formatPeriod(shift.signalledAt)}.` },
  ];
}

/** The driver whose tone changed, or that none did. */
export function toneLede({ drivers }: Pick<Answer, "drivers">): Sentence {
  const moved = drivers.filter(({ toneChange }) => toneChange.mark !== null && toneChange.value !== null);
  if (!drivers.some(isHeard)) return [{ text: panelWords.voice.noTone }];
  if (moved.length === 0) return [{ text: "Net tone by driver. No tone changed detectably." }];
  const changed = moved.map(({ label, tone, toneChange }, place): Sentence => [
    ...(place === 0 ? [] : [{ text: place === moved.length - 1 ? " and " : ", ", tone: "strong" as const }]),
    { text: `${inSentence(label)} (${formatSigned(toneChange.value ?? 0)})`, tone: "strong", figure: tone },
  ]);
  return [{ text: "Net tone by driver. Changed: " }, ...changed.flat(), { text: ".", tone: "strong" }];
}

/** Which way of arriving books detectably more often than the rest; the highest of them. */
export function arrivalsLede({ rows, conversion }: Arrivals): Sentence {
  const best = rows
    .filter(({ lift, contrast }) => lift.mark === "up" && contrast?.isMixEffect !== true)
    .sort((a, b) => (b.conversion.value ?? 0) - (a.conversion.value ?? 0))[0];
  if (best)
    return [
      {
        text: `${best.source.charAt(0).toUpperCase()}${best.source.slice(1)} books more often than the rest, like for like: `,
      },
      { text: formatFigure(best.conversion), tone: "strong", figure: best.conversion },
      { text: " against ", tone: "strong" },
      { text: `${formatFigure(conversion)} in all.`, tone: "strong", figure: conversion },
    ];
  const [first] = rows;
  if (first !== undefined && rows.every(({ share }) => share.status === "suppressed"))
    return [{ text: "Every way of arrival here is withheld: a group of 1 to 10 could be told from it." }];
  if (conversion.value === null)
    return [
      {
        text: `Share of selections by how they came; how many book is ${conversion.status === "suppressed" ? "withheld" : "not decided yet"}.`,
        figure: conversion,
      },
    ];
  if (rows.every(({ lift }) => lift.untested !== null))
    return [
      {
        text: `Too few decided leads to compare sources: ${String(smallestTestedBase)} are needed on both sides (`,
      },
      { text: `${formatFigure(conversion)} book in all`, figure: conversion },
      { text: ")." },
    ];
  return [
    { text: "No source books detectably more often than the rest (" },
    { text: `${formatFigure(conversion)} in all`, figure: conversion },
    { text: ")." },
  ];
}

/** How much of the CRM cannot speak of sources, and what is too young to count. */
export function arrivalsNote(arrivals: Arrivals): Sentence {
  const { selections, unknownSource, immature, maturityDays, lastMatureMonth } = arrivals;
  const newest = lastMatureMonth === null ? null : { from: lastMatureMonth, to: lastMatureMonth };
  const unknown =
    unknownSource === 0
      ? ""
      : `${formatCount(unknownSource)} of ${formatCount(selections)} selections (${formatShare(unknownSource / selections)}) have no known source and are not in these shares. `;
  const young =
    immature === 0
      ? ""
      : `${formatCount(immature)} leads younger than ${String(maturityDays)} days are left out of booking${newest === null ? "" : `, whose newest month is ${formatPeriod(newest)}`}. `;
  return [
    { text: `${unknown}${young}` },
    ...mixNote(arrivals),
    ...cohortNote(arrivals),
    { text: "Sources differ in who uses them." },
  ];
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
    { text: `Mix effect: ${turned.source} books ` },
    {
      text: `${formatPoints(crude, "share")} against the rest in all, but ${formatPoints(alike, "share")} within the same service line and quarter`,
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
  const months = `${formatPeriod(first.period)} to ${formatPeriod(last.period)}`;
  const text =
    trend.slope.mark === null
      ? "No trend in booking is detectable"
      : `Booking changes by ${formatPoints(trend.slope.value, "share", 1)} a quarter`;
  return [{ text, figure: conversion }, { text: ` over the leads of ${months}. ` }];
}

/** The three drivers said most, in words; empty when *says* is not measured. */
export function saidMost({ drivers }: Pick<Answer, "drivers">): readonly string[] {
  return drivers
    .filter((evidence) => isRated(evidence) && evidence.says.figure.value !== null)
    .sort((a, b) => (magnitude(b.says.figure) ?? 0) - (magnitude(a.says.figure) ?? 0))
    .slice(0, 3)
    .map(({ label }) => label);
}
