import type { EmMoments } from "../stats/em.ts";
import { improve, patternsOf, type EmState } from "../stats/emSteps.ts";
import type { SquareMatrix } from "../stats/matrix.ts";
import type { Moments } from "../stats/moments.ts";
import { midpoint } from "../metrics/definitions/moves.ts";
import type { VariableRows } from "./rowSums.ts";

/** From how many rows, evenly spread, it is read how fast EM converges. */
const mostRows = 1000;

/**
 * Takes the moments one EM step away from the sample's estimate, as a draw's expected sums give them, all the way: a step
 * goes only as far as the answers seen reach, so the rest is (I − J)⁻¹ times it, J being the step's own derivative at the
 * estimate (Meng & Rubin 1991). Without this, intervals are too narrow by about the part of the information that is missing.
 */
export function toConvergence(rows: VariableRows, em: EmMoments): (step: Moments) => SquareMatrix {
  const size = em.mean.length;
  const start = parametersOf(em.mean, em.covariance.values, size);
  const scale = scalesOf(em.covariance.values, size);
  const reach = inverseOfRest(derivative(rows, start, scale, size), start.length);
  return ({ mean, covariance }) => {
    const there = parametersOf(
      mean.map((value) => value + midpoint),
      covariance.values,
      size,
    );
    const gone = there.map((value, k) => (value - (start[k] ?? 0)) / (scale[k] ?? 1));
    const whole = start.map((value, k) => {
      let sum = 0;
      for (let l = 0; l < gone.length; l += 1) sum += (reach[k * gone.length + l] ?? 0) * (gone[l] ?? 0);
      return value + (scale[k] ?? 1) * sum;
    });
    return { size, values: stateOf(whole, size).covariance };
  };
}

/** Means, then the lower triangle of the covariance. */
function parametersOf(mean: ArrayLike<number>, covariance: ArrayLike<number>, size: number): Float64Array {
  const all = new Float64Array(size + (size * (size + 1)) / 2);
  for (let i = 0, place = size; i < size; i += 1) {
    all[i] = mean[i] ?? 0;
    for (let j = 0; j <= i; j += 1, place += 1) all[place] = covariance[i * size + j] ?? 0;
  }
  return all;
}

function stateOf(parameters: Float64Array, size: number): EmState {
  const covariance = new Float64Array(size * size);
  for (let i = 0, place = size; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1, place += 1) {
      covariance[i * size + j] = parameters[place] ?? 0;
      covariance[j * size + i] = parameters[place] ?? 0;
    }
  }
  return { mean: parameters.slice(0, size), covariance };
}

/** The natural unit of every parameter: standard deviations and their products. */
function scalesOf(covariance: ArrayLike<number>, size: number): Float64Array {
  const deviation = Float64Array.from({ length: size }, (_, i) => Math.sqrt(covariance[i * size + i] ?? 1));
  const products = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < size; j += 1) products[i * size + j] = (deviation[i] ?? 1) * (deviation[j] ?? 1);
  return parametersOf(deviation, products, size);
}

/** How one EM step answers to each parameter, by small differences in natural units; row by row. */
function derivative(
  { variables, weight, places }: VariableRows,
  start: Float64Array,
  scale: Float64Array,
  size: number,
) {
  const every = Math.max(1, Math.ceil(places.length / mostRows));
  const used = places.filter((_, nth) => nth % every === 0);
  const columns = variables.map((column) =>
    Array.from(used, (row) => {
      const value = column[row] ?? Number.NaN;
      return Number.isNaN(value) ? null : value;
    }),
  );
  const patterns = patternsOf(columns);
  const weights = Float64Array.from(used, (row) => weight[row] ?? 0);
  const step = (parameters: Float64Array): Float64Array | null => {
    const next = improve(patterns, stateOf(parameters, size), weights);
    return next === null ? null : parametersOf(next.mean, next.covariance, size);
  };
  const width = start.length;
  const slopes = new Float64Array(width * width);
  const here = step(start);
  for (let l = 0; l < width && here !== null; l += 1) {
    const moved = Float64Array.from(start);
    moved[l] = (moved[l] ?? 0) + nudge * (scale[l] ?? 1);
    const there = step(moved);
    if (there === null) continue;
    for (let k = 0; k < width; k += 1)
      slopes[k * width + l] = ((there[k] ?? 0) - (here[k] ?? 0)) / (nudge * (scale[k] ?? 1));
  }
  return slopes;
}

const nudge = 1e-5;

/** (I − J)⁻¹ as the product (I + J)(I + J²)(I + J⁴)…: EM converges, so the powers of J vanish. */
function inverseOfRest(slopes: Float64Array, width: number): Float64Array {
  let power = slopes;
  let inverse = plusIdentity(slopes, width);
  for (let doubling = 0; doubling < mostDoublings && power.some((value) => Math.abs(value) > 1e-6); doubling += 1) {
    power = product(power, power, width);
    inverse = product(inverse, plusIdentity(power, width), width);
  }
  return inverse;
}

/** 2¹² steps of EM: far more than any sample with at most 40 % missing takes. */
const mostDoublings = 12;

const plusIdentity = (matrix: Float64Array, width: number): Float64Array =>
  matrix.map((value, place) => (place % (width + 1) === 0 ? value + 1 : value));

function product(a: Float64Array, b: Float64Array, width: number): Float64Array {
  const values = new Float64Array(width * width);
  for (let i = 0; i < width; i += 1) {
    for (let k = 0; k < width; k += 1) {
      const factor = a[i * width + k] ?? 0;
      if (factor === 0) continue;
      for (let j = 0; j < width; j += 1)
        values[i * width + j] = (values[i * width + j] ?? 0) + factor * (b[k * width + j] ?? 0);
    }
  }
  return values;
}
