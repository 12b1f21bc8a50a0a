import { outcomes, type MovesModel, type Outcome } from "../domain/answer.ts";
import type { DriverId, SelectionDriver } from "../domain/driver.ts";
import { effectiveN } from "../stats/base.ts";
import type { DriverImportance } from "../stats/driverImportance.ts";
import { mostMissing, type EmMoments } from "../stats/em.ts";
import { repeatsOutcomeAbove } from "../stats/gates.ts";
import { inflationLevel } from "../stats/multicollinearity.ts";
import { driverGate, explainsLittle, isSmallCount, respondentsNeeded } from "../stats/status.ts";
import { analyse, isTooMany, oddDrivers, type Analysed, type Warning } from "./analyseMoves.ts";
import { groupedFit, groupShares, type GroupedFit } from "./groupedMoves.ts";
import { columnsOf, listwiseOf, listwiseRowSums, missingSums } from "./movesSums.ts";
import { keptPlaces, type RatingRows } from "./ratingRows.ts";
import { ratingSums } from "./ratingSums.ts";
import type { VariableRows } from "./rowSums.ts";
import type { Scene } from "./scene.ts";

/** What the model says of one driver; `share` is a percentage of R². */
export type MovesOfDriver = Omit<DriverImportance, "driver"> & { readonly warning: Warning | null };

/** The fitted model with what its bootstrap needs. */
export type MovesFit = {
  readonly model: MovesModel;
  readonly byDriver: ReadonlyMap<DriverId, MovesOfDriver>;
  /** The drivers in the model, in the order of its variables after the outcome; empty when there is no model. */
  readonly drivers: readonly DriverId[];
  /** What replicates are drawn from; null until they are. */
  readonly rows: VariableRows | null;
  readonly em: EmMoments | null;
  /** Set in place of single drivers where there are too many of them. */
  readonly grouped: GroupedFit | null;
};

/** Drivers that are rated: gates and signals are no rivals for choice. */
export const isRated = ({ role }: SelectionDriver): boolean => role === "differentiator" || role === "experience";

/** Fits the model: listwise at once; once settled by EM when fewer than 95 % of the rows are complete. */
export function fitMoves(scene: Scene, settled: boolean): MovesFit {
  const { data, request } = scene;
  const { ratings } = data;
  const available = outcomes.filter((outcome) => ratings.outcomes[outcome].some((value) => !Number.isNaN(value)));
  const outcome = request.outcome !== null && available.includes(request.outcome) ? request.outcome : available[0];
  const asked = data.workspace.drivers
    .filter(isRated)
    .flatMap(({ id }) => (columnsOf(ratings, [id])[0]?.some((value) => !Number.isNaN(value)) ? [id] : []));
  if (outcome === undefined || asked.length === 0) return noFit(outcome ?? null, available);

  const { keep } = request.filter;
  const when = scene.now("survey");
  const [rows = 0, ...missing] = ratingSums(ratings, missingSums(ratings), keep, when);
  const dropped: MovesModel["dropped"][number][] = [];
  let kept = asked.filter((id) => {
    const isKept = (missing[ratings.drivers.indexOf(id)] ?? 0) <= mostMissing * rows;
    if (!isKept) dropped.push({ driver: id, why: "too-many-missing" });
    return isKept;
  });
  for (;;) {
    const listwise = listwiseOf(
      ratingSums(ratings, listwiseRowSums(ratings, outcome, kept), keep, when),
      1 + kept.length,
    );
    const variables = settled ? rowsOf(ratings, outcome, kept, keptPlaces(ratings, keep, when)) : null;
    const fit = analyse(listwise, variables);
    const isEnough = driverGate(effectiveN(fit.base), kept.length) !== "not-shown";
    const odd = isEnough ? oddDrivers(fit.analysis) : [];
    if (odd.length === 0 || kept.length === odd.length) {
      const grouped = isEnough && isTooMany(fit) ? groupedFit(fit.covariance, kept, data.workspace.drivers) : null;
      return fitted({ outcome, available, rows: variables, count: rows, dropped, drivers: kept, grouped, ...fit });
    }
    for (const { place, why, repeats } of odd) {
      const twin = repeats === undefined ? undefined : kept[repeats];
      dropped.push({ driver: kept[place] ?? "", why, ...(twin === undefined ? {} : { repeats: twin }) });
    }
    kept = kept.filter((_, place) => !odd.some((each) => each.place === place));
  }
}

const rowsOf = (
  rows: RatingRows,
  outcome: Outcome,
  drivers: readonly DriverId[],
  places: Uint32Array,
): VariableRows => ({
  variables: [rows.outcomes[outcome], ...columnsOf(rows, drivers)],
  weight: rows.weight,
  group: rows.group,
  places,
});

type Fitted = Analysed & {
  readonly outcome: Outcome;
  readonly available: readonly Outcome[];
  readonly rows: VariableRows | null;
  /** How many rows the population has. */
  readonly count: number;
  readonly dropped: MovesModel["dropped"];
  readonly drivers: readonly DriverId[];
  readonly grouped: GroupedFit | null;
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
  count,
  dropped,
  drivers,
  grouped,
}: Fitted): MovesFit {
  const nEffective = effectiveN(base);
  const gate = driverGate(nEffective, drivers.length);
  const small = isSmallCount(base.n);
  const computed = analysis.status === "computed" ? analysis : null;
  const isShown = computed !== null && gate !== "not-shown";
  const rSquared = isShown ? computed.rSquared : (grouped?.importance.rSquared ?? null);
  const found = isShown ? "shown" : "grouped";
  const model: MovesModel = {
    outcome,
    available,
    state:
      rSquared !== null
        ? explainsLittle(rSquared)
          ? "explains-little"
          : found
        : waiting
          ? "updating"
          : count === 0
            ? "no-survey"
            : "too-few",
    groups: [],
    needed: respondentsNeeded(drivers.length),
    n: small ? 0 : base.n,
    nEffective: small ? 0 : nEffective,
    rSquared,
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
  const groups = grouped !== null && model.state === "grouped" ? groupShares(grouped, model, null) : [];
  return { model: { ...model, groups }, byDriver, drivers: isShown ? drivers : [], rows, em, grouped };
}

function warningOf({ r, isReversed, isSuppressor, inflation }: Omit<DriverImportance, "driver">): Warning | null {
  if (isReversed) return "reverse-coded";
  if (r > repeatsOutcomeAbove) return "repeats-outcome";
  if (isSuppressor) return "suppressor";
  return inflationLevel(inflation) === "warning" ? "collinear" : null;
}

const noFit = (outcome: Outcome | null, available: readonly Outcome[]): MovesFit => ({
  model: {
    outcome,
    available,
    state: "no-survey",
    groups: [],
    needed: respondentsNeeded(0),
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
  grouped: null,
});
