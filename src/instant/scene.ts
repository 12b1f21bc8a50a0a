import type { Answer, Request } from "../domain/answer.ts";
import type { SourceUse } from "../domain/coverage.ts";
import type { Brand } from "../domain/brand.ts";
import { attributes, keptBy, type Attribute, type KeptBy } from "../domain/filter.ts";
import { coversAll, type Month, type Period } from "../domain/period.ts";
import { leadCounts } from "../metrics/definitions/leadCounts.ts";
import { nps } from "../metrics/definitions/nps.ts";
import { selections } from "../metrics/definitions/selections.ts";
import { starCounts } from "../metrics/definitions/voiceCounts.ts";
import type { Counting } from "../metrics/metric.ts";
import type { EvidenceSource } from "../metrics/view.ts";
import type { Cube } from "./cube.ts";
import type { InstantData } from "./fill.ts";
import { monthsOf, type When } from "./fold.ts";
import { comparedPeriod, currentPeriod } from "./periods.ts";
import { cubeOf, openReader, type Reader } from "./reader.ts";

/** Everything the parts of one answer share: the population, its periods and its brands. */
export type Scene = {
  readonly data: InstantData;
  /** What is asked, but for who cites a driver: the data are of those alone. */
  readonly request: Request;
  readonly reader: Reader;
  readonly period: Period | null;
  readonly against: Period | null;
  readonly own: Brand | null;
  readonly rivals: readonly Brand[];
  readonly sources: Answer["sources"];
  /** The months of the current period as a source knows them: all of its rows when none of them is dated. */
  readonly now: (source: EvidenceSource) => When;
  readonly before: (source: EvidenceSource) => When;
};

/**
 * What a comparison says of a source that did not complete a period compared: the last month it completes, null where none; nothing
 * where it completed both, or carries no dates.
 */
export function unfinished({ data, now, before }: Scene, source: EvidenceSource): { readonly reaches?: Month | null } {
  const reaches = data.coverage.lastCompleteOf[source];
  const isPast = (when: When) => typeof when !== "string" && (reaches === null || when.to > reaches);
  return isPast(now(source)) || isPast(before(source)) ? { reaches } : {};
}

/** The rows that tell whether a source is there, dated and attributed. */
const witnesses: Readonly<Record<EvidenceSource, readonly Counting[]>> = {
  survey: [nps.counted],
  crm: [leadCounts, selections.counted],
  review: [starCounts],
};

/** Sets the scene for one request. Throws RangeError (a defect) when the data are of people who cite something else than it keeps. */
export function setScene(data: InstantData, asked: Request): Scene {
  const request = withoutCiting(data, asked);
  // What is there, dated and complete, is a matter of everybody's data, whoever is kept.
  const everybody = data.narrowed?.whole ?? data;
  const cubesIn = (held: InstantData, source: EvidenceSource) =>
    witnesses[source].map((counting) => cubeOf(held, counting));
  const cubes = (source: EvidenceSource) => cubesIn(everybody, source);
  const present = (["survey", "crm", "review"] as const).filter((source) => cubes(source).some(hasCells));
  const leading = present[0];
  const period = currentPeriod(
    request.filter,
    data.coverage,
    (quarter) => leading === undefined || cubes(leading).some((cube) => hasRows(cube, quarter)),
  );
  const whole = period !== null && coversAll(period, data.coverage.months);
  const against = whole ? null : comparedPeriod(request.filter, period);
  const isDated = (source: EvidenceSource) => cubes(source).some(({ months }) => months > 0);
  const when = (source: EvidenceSource, asked: Period | null, undated: When): When =>
    isDated(source) && !whole ? (asked ?? undated) : undated;
  return {
    data,
    request,
    reader: openReader(data, request.filter.keep),
    period,
    against,
    own: data.workspace.brands.find(({ role }) => role === "own") ?? null,
    rivals: data.workspace.brands.filter(({ role }) => role === "rival"),
    sources: {
      crm: stateOf(cubes("crm"), cubesIn(data, "crm"), asked),
      survey: stateOf(cubes("survey"), cubesIn(data, "survey"), asked),
      review: stateOf(cubes("review"), cubesIn(data, "review"), asked),
    },
    now: (source) => when(source, period, "all"),
    before: (source) => when(source, against, "never"),
  };
}

/** What is left to narrow: who cites the driver was told apart when the data were filled. */
function withoutCiting({ narrowed }: InstantData, { filter, outcome }: Request): Request {
  const { cites, ...keep } = filter.keep;
  if (String(narrowed?.cites) !== String(cites)) throw new RangeError("The data are not of those who are kept.");
  return { filter: { ...filter, keep }, outcome };
}

const isUndated = (cube: Cube): boolean => monthsHeld(cube)[cube.months] === 1;

function stateOf(cubes: readonly Cube[], kept: readonly Cube[], { filter }: Request): SourceUse {
  const dated = cubes.some(({ months }) => months > 0);
  const dates = !dated ? "none" : cubes.some(isUndated) ? "some" : "all";
  if (!cubes.some(hasCells)) return { state: "absent", lacks: [], dates };
  const lacks: readonly KeptBy[] = keptBy.filter(
    (by) =>
      filter.keep[by] !== undefined &&
      (by === "cites" ? !kept.some(hasCells) : !cubes.some((cube) => hasValues(cube, by))),
  );
  if (lacks.length > 0) return { state: "lacks-attribute", lacks, dates };
  const unmet = attributes.filter((by) =>
    filter.keep[by]?.every((value) => !cubes.some((cube) => holds(cube, by, value))),
  );
  return { state: unmet.length === 0 ? "used" : "lacks-value", lacks: unmet, dates };
}

const hasCells = ({ slots }: Cube): boolean => slots.length > 0;

const hasValues = ({ attributes: columns }: Cube, attribute: Attribute): boolean =>
  columns.some((column) => column.attribute === attribute && column.values.some((value) => value !== null));

const holds = ({ attributes: columns }: Cube, attribute: Attribute, value: string): boolean =>
  columns.some((column) => column.attribute === attribute && column.values.includes(value));

function hasRows(cube: Cube, period: Period): boolean {
  const { from, to } = monthsOf(cube, period);
  return monthsHeld(cube)
    .subarray(from, to + 1)
    .includes(1);
}

/** What was found before: a cube of millions of cells is looked through once, not at every answer. */
const found = new WeakMap<Cube["slots"], Uint8Array>();

/** 1 for every month that has rows; after the last month, for rows without a date. */
function monthsHeld({ slots, keys, months }: Cube): Uint8Array {
  const known = found.get(slots);
  if (known !== undefined) return known;
  const held = new Uint8Array(months + 1);
  for (const slot of slots) held[Math.floor(slot / keys.length)] = 1;
  found.set(slots, held);
  return held;
}
