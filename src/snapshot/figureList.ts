import { evidenceKinds, stages, type Answer } from "../domain/answer.ts";
import { healthParts, type HealthRow } from "../domain/brandHealth.ts";
import type { Figure, RankBand } from "../domain/figure.ts";
import type { SnapshotFigure, SnapshotPlace } from "../domain/snapshot.ts";
import { isWrittenAbout } from "../domain/voice.ts";
import { figureVersion } from "../metrics/explain.ts";
import { figureId, periodOf, writtenPeriod } from "./figureId.ts";

/** A figure in its place, before it is written down. */
export type Placed = { readonly place: SnapshotPlace; readonly figure: Figure; readonly rank?: RankBand | null };

/** Every displayed figure of an answer in reading order, each once; the place is where it is read first. */
export function figureList(answer: Answer, filter: string): readonly SnapshotFigure[] {
  return placedFigures(answer).map(({ place, figure, rank = null }) => {
    const { label, version } = figureVersion(figure.metric);
    const { metric, keys, unit, value, lower, upper, n, nEffective, status } = figure;
    return {
      id: figureId(figure, answer),
      place,
      metric,
      label,
      brand: keys.brand ?? null,
      driver: keys.driver ?? null,
      part: keys.stage ?? keys.source ?? keys.site ?? keys.measure ?? null,
      period: writtenPeriod(periodOf(figure, answer)),
      filter,
      unit,
      value,
      lower,
      upper,
      n,
      nEffective,
      status,
      rank,
      formulaVersion: version,
    };
  });
}

/** The displayed figures of an answer, each once, where it is read first. */
export function placedFigures(answer: Answer): readonly Placed[] {
  const listed = new Map<string, Placed>();
  for (const one of placed(answer)) {
    const id = figureId(one.figure, answer);
    if (!listed.has(id)) listed.set(id, one);
  }
  return [...listed.values()];
}

const at = (place: SnapshotPlace, ...figures: readonly (Figure | null | undefined)[]): readonly Placed[] =>
  figures.flatMap((figure) => (figure == null ? [] : [{ place, figure }]));

function placed(answer: Answer): readonly Placed[] {
  const { headline, drivers, funnel, trends, voice, arrivals, relationship, whatIf, market, reviews, reasons } = answer;
  return [
    ...headline.flatMap(({ now, before, quarters }) => [
      ...at("figures", now, before),
      ...at("figures", ...quarters.map(({ figure }) => figure)),
    ]),
    ...drivers.flatMap((driver) => [
      ...evidenceKinds.map((kind) => ({
        place: "drivers" as const,
        figure: driver[kind].figure,
        rank: driver[kind].rank,
      })),
      ...at("drivers", driver.tone, driver.toneBefore, driver.performance, driver.gap?.rivalFigure, driver.met),
    ]),
    ...funnel.flatMap((row) =>
      at(
        "funnel",
        ...stages.map((stage) => row.stages[stage]),
        row.conversions["aware-consider"],
        row.conversions["consider-prefer"],
        row.useWithoutPreference,
      ),
    ),
    ...trends.flatMap(({ points }) => at("trend", ...points.map(({ figure }) => figure))),
    ...at("voice", ...voice.sites.map(({ figure }) => figure)),
    ...voice.topics.filter(isWrittenAbout).flatMap(({ now, before }) => at("topics", now, before)),
    ...arrivals.rows.flatMap(({ share, conversion }) => at("arrivals", share, conversion)),
    ...at("arrivals", arrivals.conversion, relationship?.now),
    ...at("arrivals", ...(arrivals.trend?.cohorts ?? []).map(({ figure }) => figure)),
    ...whatIf.flatMap((found) => (found.state === "shown" ? at("what-if", found.held, found.along) : [])),
    ...(market?.measures ?? []).map(({ share, rank }) => ({ place: "hospitals" as const, figure: share, rank })),
    ...reviews.rows.flatMap(({ mean, shrunk, rank, voice: share, replied, replyDays, recommended }) => [
      ...at("reviews", mean),
      { place: "reviews" as const, figure: shrunk, rank },
      ...at("reviews", share, replied, replyDays, recommended),
    ]),
    ...reasons.rows.flatMap(({ chose, lost }) => at("reasons", chose, lost)),
    ...placedHealth(answer),
  ];
}

/** The index, its parts, and every hospital's index on the parts that all of them have. */
function placedHealth({ health }: Answer): readonly Placed[] {
  if (health === null) return [];
  const { index, parts, rows } = health;
  return [
    ...at("health", index, ...parts.map(({ figure }) => figure)),
    ...rows.flatMap((row) => [
      { place: "health" as const, figure: row.index, rank: rankOf(row) },
      ...at("health", ...healthParts.map((part) => row.parts[part])),
    ]),
  ];
}

const rankOf = ({ rank, best, worst }: HealthRow): RankBand | null =>
  rank === null || best === null || worst === null ? null : { rank, best, worst };
