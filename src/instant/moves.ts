import { outcomes, type DriverEvidence, type MovesModel, type Outcome } from "../domain/answer.ts";
import type { DriverId, SelectionDriver } from "../domain/driver.ts";
import { effectiveN } from "../stats/base.ts";
import { baseOf } from "../stats/coMoments.ts";
import {
  driverImportance,
  importanceOfCovariance,
  type DriverImportance,
  type ImportanceAnalysis,
} from "../stats/driverImportance.ts";
import { emMoments, listwiseFrom, mostMissing, type EmMoments } from "../stats/em.ts";
import { isSmallCount } from "../stats/status.ts";
import { driverGate, smallestShownBase } from "../stats/status.ts";
import { keptPlaces } from "./ratingRows.ts";
import { completePlaces, listwiseSums, type VariableRows } from "./rowSums.ts";
import type { Scene } from "./scene.ts";

/** Why a driver stands out of, or oddly in, the model behind *moves*. */
export type Warning = NonNullable<DriverEvidence["warning"]>;

/** What the model says of one driver; `share` is a percentage of R². */
export type MovesOfDriver = Omit<DriverImportance, "driver"> & { readonly warning: Warning | null };

/** The fitted model with what its bootstrap needs. */
export type MovesFit = {
  readonly model: MovesModel;
  readonly byDriver: ReadonlyMap<DriverId, MovesOfDriver>;
  /** The drivers in the model, in the order of its variables after the outcome; empty when there is no model. */
  readonly drivers: readonly DriverId[];
  readonly rows: VariableRows | null;
  readonly em: EmMoments | null;
};

/** Drivers that are rated: gates and signals are no rivals for choice. */
export const isRated = ({ role }: SelectionDriver): boolean => role === "differentiator" || role === "experience";

/** Fits the model: listwise at once; once settled by EM when fewer than 95 % of the rows are complete. */
export function fitMoves(scene: Scene, settled: boolean): MovesFit {
  const { data, request } = scene;
  const { ratings } = data;
  const available = outcomes.filter((outcome) => ratings.outcomes[outcome].some((value) => !Number.isNaN(value)));
  const outcome = request.outcome !== null && available.includes(request.outcome) ? request.outcome : available[0];
  const asked = data.workspace.drivers.filter(isRated).flatMap(({ id }) => {
    const column = ratings.ratings[ratings.drivers.indexOf(id)];
    return column?.some((value) => !Number.isNaN(value)) ? [{ id, column }] : [];
  });
  if (outcome === undefined || asked.length === 0) return noFit(outcome ?? null, available);

  const places = keptPlaces(ratings, request.filter.keep, scene.now("survey"));
  const dropped: MovesModel["dropped"][number][] = [];
  let kept = asked.filter(({ id, column }) => {
    const missing = places.reduce((count, row) => count + (Number.isNaN(column[row] ?? Number.NaN) ? 1 : 0), 0);
    const isKept = missing <= mostMissing * places.length;
    if (!isKept) dropped.push({ driver: id, why: "too-many-missing" });
    return isKept;
  });
  for (;;) {
    const variables = [ratings.outcomes[outcome], ...kept.map(({ column }) => column)];
    const rows: VariableRows = { variables, weight: ratings.weight, group: ratings.group, places };
    const fit = analyse(rows, settled);
    const isEnough = driverGate(effectiveN(fit.base), kept.length) !== "not-shown";
    const odd = isEnough ? oddDrivers(fit.analysis) : [];
    if (odd.length === 0 || kept.length === odd.length) {
      return fitted({ outcome, available, rows, dropped, drivers: kept.map(({ id }) => id), ...fit });
    }
    for (const { place, why, repeats } of odd) {
      const twin = repeats === undefined ? undefined : kept[repeats]?.id;
      dropped.push({ driver: kept[place]?.id ?? "", why, ...(twin === undefined ? {} : { repeats: twin }) });
    }
    kept = kept.filter((_, place) => !odd.some((each) => each.place === place));
  }
}

type Analysed = {
  readonly analysis: ImportanceAnalysis;
  readonly em: EmMoments | null;
  readonly complete: number;
  /** Whether EM is called for but has not run yet. */
  readonly waiting: boolean;
  readonly base: { readonly n: number; readonly w: number; readonly ww: number };
};

function analyse(rows: VariableRows, settled: boolean): Analysed {
  const complete = completePlaces(rows).length;
  const answered = rows.places.filter((row) =>
    rows.variables.some((column) => !Number.isNaN(column[row] ?? Number.NaN)),
  );
  const needsEm = complete < listwiseFrom * answered.length;
  const em =
    needsEm && settled
      ? emMoments(
          rows.variables.map((column) => nullable(column, answered)),
          weights(rows, answered),
        )
      : null;
  if (em !== null) {
    const base = outcomeBase(rows, answered);
    return { analysis: importanceOfCovariance(em.covariance, base), em, complete, waiting: false, base };
  }
  const sums = listwiseSums(rows, "all");
  return { analysis: driverImportance(sums), em, complete, waiting: needsEm && !settled, base: baseOf(sums) };
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
function oddDrivers({
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

type Fitted = Analysed & {
  readonly outcome: Outcome;
  readonly available: readonly Outcome[];
  readonly rows: VariableRows;
  readonly dropped: MovesModel["dropped"];
  readonly drivers: readonly DriverId[];
};

function fitted({
  analysis,
  em,
  complete,
  waiting,
  base,
  outcome,
  available,
  rows,
  dropped,
  drivers,
}: Fitted): MovesFit {
  const nEffective = effectiveN(base);
  const gate = driverGate(nEffective, drivers.length);
  const small = base.n < smallestShownBase;
  const computed = analysis.status === "computed" ? analysis : null;
  const isShown = computed !== null && gate !== "not-shown";
  const model: MovesModel = {
    outcome,
    available,
    state: isShown
      ? computed.explainsLittle
        ? "explains-little"
        : "shown"
      : waiting
        ? "updating"
        : rows.places.length === 0
          ? "no-survey"
          : "too-few",
    needed: Math.max(100, 10 * drivers.length),
    n: small ? 0 : base.n,
    nEffective: small ? 0 : nEffective,
    rSquared: isShown ? computed.rSquared : null,
    rSquaredLower: null,
    rSquaredUpper: null,
    missing: em === null ? "listwise" : "em",
    completeCases: isSmallCount(complete) || isSmallCount(base.n - complete) ? 0 : complete,
    directional: gate === "directional",
    dropped,
  };
  const byDriver = new Map<DriverId, MovesOfDriver>();
  for (const { driver: place, ...driver } of isShown ? computed.drivers : []) {
    byDriver.set(drivers[place] ?? "", { ...driver, warning: warningOf(driver) });
  }
  return { model, byDriver, drivers: isShown ? drivers : [], rows, em };
}

function warningOf({ r, isReversed, isSuppressor, inflation }: Omit<DriverImportance, "driver">): Warning | null {
  if (isReversed) return "reverse-coded";
  if (r > repeatsOutcome) return "repeats-outcome";
  if (isSuppressor) return "suppressor";
  return inflation > 10 ? "collinear" : null;
}

/** A correlation with the outcome above this says that the item asks the outcome again. */
const repeatsOutcome = 0.95;

const noFit = (outcome: Outcome | null, available: readonly Outcome[]): MovesFit => ({
  model: {
    outcome,
    available,
    state: "no-survey",
    needed: 100,
    n: 0,
    nEffective: 0,
    rSquared: null,
    rSquaredLower: null,
    rSquaredUpper: null,
    missing: "listwise",
    completeCases: 0,
    directional: false,
    dropped: [],
  },
  byDriver: new Map(),
  drivers: [],
  rows: null,
  em: null,
});
