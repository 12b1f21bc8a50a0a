import { attributes, type Attribute } from "../domain/filter.ts";
import { quarterOf } from "../domain/period.ts";
import { mostCategories, type SurveyShares, type Wave } from "../domain/weighting.ts";
import { suppressLine } from "../stats/lineSuppression.ts";
import { isTestedBase } from "../stats/status.ts";
import { coded, numbers, texts, type CodedAttribute, type ColumnArrays } from "./columns.ts";

/** Every survey answer with a legal weight: what raking needs of it. Order as in the question asked. */
export type SurveyRows = {
  readonly waves: readonly Wave[];
  /** The place of each answer's wave. */
  readonly waveOf: Uint16Array;
  readonly attributes: readonly CodedAttribute[];
  /** The weights raking starts from: as delivered, 1 where none came. */
  readonly start: Float64Array;
};

/** The rows from the columns label, month, delivered_weight and the attributes. */
export function buildSurveyRows(columns: ColumnArrays): SurveyRows {
  const start = Float64Array.from(numbers(columns, "delivered_weight"));
  return {
    start,
    ...wavesOf(texts(columns, "wave"), numbers(columns, "month"), start.length),
    attributes: attributes.map((attribute) => coded(attribute, texts(columns, attribute))),
  };
}

/**
 * The wave of each answer: the label its file gives; without one, the calendar quarter it was given in, joined with the
 * quarter before while it has fewer answers than a wave needs. A few undated answers count to the last quarter.
 */
function wavesOf(labels: readonly (string | null)[], months: ArrayLike<number>, rows: number) {
  const waves: Wave[] = [];
  const places = new Map<string, number>();
  const quarters = new Map<number, number>();
  let undated = 0;
  for (let row = 0; row < rows; row += 1) {
    const label = labels[row] ?? null;
    if (label !== null) {
      if (!places.has(label)) places.set(label, waves.push({ label, quarters: null }) - 1);
      continue;
    }
    const month = months[row] ?? Number.NaN;
    if (Number.isNaN(month)) undated += 1;
    else quarters.set(quarterOf(month).from, (quarters.get(quarterOf(month).from) ?? 0) + 1);
  }
  const placeOfQuarter = joinQuarters(quarters, waves);
  let placeOfUndated = waves.length - 1;
  if (undated > 0 && (isTestedBase(undated) || placeOfQuarter.size === 0))
    placeOfUndated = waves.push({ label: null, quarters: null }) - 1;
  const waveOf = Uint16Array.from({ length: rows }, (_, row) => {
    const label = labels[row] ?? null;
    if (label !== null) return places.get(label) ?? 0;
    const month = months[row] ?? Number.NaN;
    return Number.isNaN(month) ? placeOfUndated : (placeOfQuarter.get(quarterOf(month).from) ?? 0);
  });
  return { waves, waveOf };
}

/** Adds a wave per run of quarters with enough answers; a short last run joins the one before. */
function joinQuarters(counts: ReadonlyMap<number, number>, waves: Wave[]): ReadonlyMap<number, number> {
  const placeOf = new Map<number, number>();
  let open: { from: number; to: number; n: number; quarters: number[] } | null = null;
  let last = -1;
  for (const [quarter, n] of [...counts].sort(([a], [b]) => a - b)) {
    open ??= { from: quarter, to: quarter + 2, n: 0, quarters: [] };
    open.to = quarter + 2;
    open.n += n;
    open.quarters.push(quarter);
    if (!isTestedBase(open.n)) continue;
    last = waves.push({ label: null, quarters: { from: open.from, to: open.to } }) - 1;
    for (const each of open.quarters) placeOf.set(each, last);
    open = null;
  }
  if (open !== null) {
    const before = last < 0 ? undefined : waves[last]?.quarters;
    const quarters = { from: before?.from ?? open.from, to: open.to };
    if (before === undefined || before === null) last = waves.push({ label: null, quarters }) - 1;
    else waves[last] = { label: null, quarters };
    for (const each of open.quarters) placeOf.set(each, last);
  }
  return placeOf;
}

/**
 * The attributes a survey can be weighted on: those with two to twenty categories. Categories of 1 to 10 people show no
 * share, nor do the partners from which theirs could be told.
 */
export function surveyShares({ attributes: columns, start }: SurveyRows): readonly SurveyShares[] {
  return columns.flatMap(({ attribute, values, codes }) => {
    const counts = values.map(() => 0);
    const weights = values.map(() => 0);
    codes.forEach((code, row) => {
      counts[code] = (counts[code] ?? 0) + 1;
      weights[code] = (weights[code] ?? 0) + (start[row] ?? 0);
    });
    const known = values.flatMap((category, code) =>
      category === null ? [] : [{ category, count: counts[code] ?? 0, weight: weights[code] ?? 0 }],
    );
    if (known.length < 2 || known.length > mostCategories) return [];
    known.sort((a, b) => a.category.localeCompare(b.category, "en", { numeric: true }));
    const { published, isProtected } = suppressLine(known.map(({ count }) => count));
    const total = known.reduce((sum, { weight }) => sum + weight, 0);
    return [
      {
        attribute,
        categories: known.map(({ category, weight }, place) => ({
          category,
          share: isProtected && published[place] != null && total > 0 ? weight / total : null,
        })),
      },
    ];
  });
}

/** The codes of one attribute's rows, null for an attribute the rows do not have. */
export const columnOf = (rows: SurveyRows, attribute: Attribute): CodedAttribute | undefined =>
  rows.attributes.find((column) => column.attribute === attribute);
