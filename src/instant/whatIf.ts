import type { DriverEvidence } from "../domain/answer.ts";
import type { Figure } from "../domain/figure.ts";
import type { WhatIf, WhatIfRefusal, WhatIfStop } from "../domain/whatIf.ts";
import { whatIf } from "../metrics/definitions/whatIf.ts";
import { baseOf } from "../stats/coMoments.ts";
import { effectiveN } from "../stats/base.ts";
import { leastSquares, type LinearProblem } from "../stats/leastSquares.ts";
import { changeOf, fitAlone, type Change } from "../stats/oneDriver.ts";
import { driverGate, modelStatus } from "../stats/status.ts";
import { whatIfShare } from "../stats/whatIfShare.ts";
import type { MovesFit } from "./moves.ts";
import { completePlaces, listwiseSums, type VariableRows } from "./rowSums.ts";

/** The points that are told where there is room for them. */
const usualPoints = 5;

/** What-ifs of the drivers behind *moves*, from its complete rows, refused where the estimate would mislead. */
export function whatIfOf(fit: MovesFit, evidence: readonly DriverEvidence[]): readonly WhatIf[] {
  const { rows, drivers, model } = fit;
  if (rows === null || drivers.length === 0 || model.outcome === null) return [];
  const [problem, base] = [problemOf(rows), baseOf(listwiseSums(rows, "all"))];
  const gate = driverGate(effectiveN(base), drivers.length);
  // A model on estimated answers withholds how many are complete when the others are few; so does a what-if.
  const isTooFew = gate === "not-shown" || model.completeCases === 0;
  const estimate = isTooFew || model.state !== "shown" ? null : estimator(problem, model.outcome === "prefer");
  const { weights } = problem;
  return evidence.flatMap((driver): readonly WhatIf[] => {
    const place = drivers.indexOf(driver.driver);
    const refused = (why: WhatIfRefusal): readonly WhatIf[] => [{ driver: driver.driver, state: "refused", why }];
    if (place < 0) return driver.warning === null ? [] : refused("warned");
    if (model.state !== "shown") return refused("explains-little");
    if (driver.warning !== null) return refused("warned");
    if (mayBeAverage(driver.moves.figure, drivers.length)) return refused("average");
    const { most, stop } = rangeOf(
      driver,
      spreadOf(
        problem.rows.map((row) => row[place] ?? 0),
        weights,
      ),
    );
    if (most < 1) return refused("no-room");
    const points = Math.min(usualPoints, most);
    const found = estimate?.(place, points) ?? null;
    if (found === null) return refused("too-few");
    const figure = (change: Change): Figure => ({
      metric: whatIf.id,
      keys: { driver: driver.driver },
      unit: "net",
      ...change,
      n: base.n,
      nEffective: effectiveN(base),
      status: modelStatus(gate, model.rSquared ?? 0),
    });
    return [
      {
        driver: driver.driver,
        state: "shown",
        points,
        most,
        stop,
        held: figure(found.held),
        along: figure(found.along),
        isProportional: found.isProportional,
      },
    ];
  });
}

type Estimate = { readonly held: Change; readonly along: Change; readonly isProportional: boolean };

/** Both estimates for one driver and some points; the regression on all drivers is solved once. */
function estimator(problem: LinearProblem, isShare: boolean): (place: number, points: number) => Estimate | null {
  if (isShare) return (place, points) => shareEstimate(problem, place, points);
  const fit = leastSquares(problem);
  return (place, points) => {
    const alone = fitAlone(problem, place);
    return fit === null || alone === null
      ? null
      : { held: changeOf(fit, place, points), along: changeOf(alone, 0, points), isProportional: true };
  };
}

function shareEstimate(
  { outcomes, rows, weights = [] }: LinearProblem,
  place: number,
  points: number,
): Estimate | null {
  const chosen = outcomes.map((value) => value / 100);
  const scale = { min: 0, max: 100 };
  const held = whatIfShare(
    { outcomes: chosen, rows, weights },
    rows[0]?.map((_, j) => (j === place ? points : 0)) ?? [],
    scale,
  );
  const along = whatIfShare({ outcomes: chosen, rows: rows.map((row) => [row[place] ?? 0]), weights }, [points], scale);
  if (held.status !== "fitted" || along.status !== "fitted") return null;
  const inPoints = ({ value, lower, upper }: Change): Change => ({
    value: value * 100,
    lower: lower === null ? null : lower * 100,
    upper: upper === null ? null : upper * 100,
  });
  return { held: inPoints(held), along: inPoints(along), isProportional: false };
}

function problemOf(rows: VariableRows): Required<LinearProblem> {
  const places = Array.from(completePlaces(rows));
  const [outcome, ...drivers] = rows.variables;
  return {
    outcomes: places.map((row) => outcome?.[row] ?? 0),
    rows: places.map((row) => drivers.map((column) => column[row] ?? 0)),
    weights: places.map((row) => rows.weight[row] ?? 0),
  };
}

/** Whether the interval of importance reaches the share that every driver would have if all were alike. */
function mayBeAverage({ lower, upper }: Figure, drivers: number): boolean {
  const average = 1 / drivers;
  return lower === null || upper === null || (lower <= average && average <= upper);
}

/** Whole points up to the best rival where it is ahead, else the scale's end, and never beyond one standard deviation. */
function rangeOf(
  { performance, gap }: DriverEvidence,
  spread: number,
): { readonly most: number; readonly stop: WhatIfStop } {
  const mean = performance.value ?? 100;
  const rival = Math.floor((gap?.rivalFigure.value ?? mean) - mean);
  const seen = rival >= 1 ? rival : Math.floor(100 - mean);
  const stop = rival >= 1 ? "rival" : "scale";
  return spread < seen ? { most: Math.floor(spread), stop: "spread" } : { most: seen, stop };
}

function spreadOf(values: readonly number[], weights: readonly number[]): number {
  let [w, wy, wyy] = [0, 0, 0];
  values.forEach((value, i) => {
    const weight = weights[i] ?? 0;
    w += weight;
    wy += weight * value;
    wyy += weight * value * value;
  });
  return w > 0 ? Math.sqrt(Math.max(0, wyy / w - (wy / w) ** 2)) : 0;
}
