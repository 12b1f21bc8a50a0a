import type { DriverEvidence } from "../domain/answer.ts";
import { baseOf } from "../stats/coMoments.ts";
import { driverImportance, importanceOfCovariance, type ImportanceAnalysis } from "../stats/driverImportance.ts";
import { emMoments, listwiseFrom, type EmMoments } from "../stats/em.ts";
import type { SquareMatrix } from "../stats/matrix.ts";
import { momentsOf } from "../stats/moments.ts";
import type { Listwise } from "./movesSums.ts";
import type { VariableRows } from "./rowSums.ts";

/** Why a driver stands out of, or oddly in, the model behind *moves*. */
export type Warning = NonNullable<DriverEvidence["warning"]>;

/** Whether the drivers are too many to be decomposed one by one. */
export const isTooMany = ({ analysis }: Analysed): boolean =>
  analysis.status === "not-computed" && analysis.reason === "too-many-drivers";

/** What the ratings of these drivers say of the outcome, and how missing answers were treated. */
export type Analysed = {
  readonly analysis: ImportanceAnalysis;
  /** Of the outcome and the drivers; nothing at all on a weightless base. */
  readonly covariance: SquareMatrix;
  readonly em: EmMoments | null;
  readonly complete: number;
  /** Whether EM is called for but has not run yet. */
  readonly waiting: boolean;
  readonly base: { readonly n: number; readonly w: number; readonly ww: number };
};

/** Listwise at once, from sums; once settled by EM, from the rows, when fewer than 95 % of those with any answer are complete. */
export function analyse({ answered, sums }: Listwise, rows: VariableRows | null): Analysed {
  const { n: complete } = baseOf(sums);
  const needsEm = complete < listwiseFrom * answered;
  const found = needsEm && rows !== null ? byEm(rows) : null;
  if (found !== null) {
    const { em, base } = found;
    const { covariance } = em;
    return { analysis: importanceOfCovariance(covariance, base), covariance, em, complete, waiting: false, base };
  }
  const covariance = momentsOf(sums)?.covariance ?? { size: 0, values: new Float64Array(0) };
  const waiting = needsEm && rows === null;
  return { analysis: driverImportance(sums), covariance, em: null, complete, waiting, base: baseOf(sums) };
}

function byEm(rows: VariableRows) {
  const answered = rows.places.filter((row) =>
    rows.variables.some((column) => !Number.isNaN(column[row] ?? Number.NaN)),
  );
  const em = emMoments(
    rows.variables.map((column) => nullable(column, answered)),
    weights(rows, answered),
  );
  return em === null ? null : { em, base: outcomeBase(rows, answered) };
}

/** The base of respondents who gave the outcome: the others inform only how drivers go together. */
function outcomeBase({ variables: [outcome], weight }: VariableRows, places: Uint32Array) {
  const base = { n: 0, w: 0, ww: 0 };
  for (const row of places) {
    const w = weight[row] ?? 0;
    if (!(w > 0) || Number.isNaN(outcome?.[row] ?? Number.NaN)) continue;
    base.n += 1;
    base.w += w;
    base.ww += w * w;
  }
  return base;
}

const nullable = (column: Float64Array, places: Uint32Array): readonly (number | null)[] =>
  Array.from(places, (row) => {
    const value = column[row] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  });

const weights = ({ weight }: VariableRows, places: Uint32Array): readonly number[] =>
  Array.from(places, (row) => weight[row] ?? 0);

/** Drivers that cannot stay: without spread, or the later of two that repeat each other. */
export function oddDrivers({
  dropped,
  duplicates,
}: ImportanceAnalysis): readonly { readonly place: number; readonly why: Warning; readonly repeats?: number }[] {
  return [
    ...dropped.map((place) => ({ place, why: "no-spread" as const })),
    ...[...new Set(duplicates.map(([, later]) => later))].map((place) => ({
      place,
      why: "collinear" as const,
      // The first of its twins is the one that stays, however many repeat it.
      repeats: Math.min(...duplicates.flatMap(([first, later]) => (later === place ? [first] : []))),
    })),
  ];
}
