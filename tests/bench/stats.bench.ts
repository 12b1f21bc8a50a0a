import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { coMomentsOfRows, unitSumsOfRows, type CoMoments } from "../../src/stats/coMoments.ts";
import { lmg } from "../../src/stats/lmg.ts";
import type { SquareMatrix } from "../../src/stats/matrix.ts";
import { correlationOf, momentsOf } from "../../src/stats/moments.ts";
import { random } from "../../src/stats/random.ts";
import { median, ms, report, timesOf } from "./timing.ts";

const drivers = 12;
const respondents = 10_000;
const groups = 200;
const { normal } = random(1);
const halo = Array.from({ length: respondents }, normal);
const columns = Array.from({ length: drivers + 1 }, () => halo.map((shared) => shared + normal()));
const centre = columns.map(() => 0);
const correlation = correlationOf(momentsOf(coMomentsOfRows(columns, centre))!.covariance)!;

const work = new Float64Array(drivers * (drivers + 1));

/** R² of the drivers of a subset, by elimination of their own equations: what a solver without memory does. */
function explainedBy(matrix: SquareMatrix, subset: number): number {
  let size = 0;
  const chosen = new Uint8Array(drivers);
  for (let driver = 0; driver < drivers; driver += 1) if ((subset >> driver) & 1) chosen[size++] = driver + 1;
  const width = size + 1;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1)
      work[row * width + column] = matrix.values[chosen[row]! * matrix.size + chosen[column]!]!;
    work[row * width + size] = matrix.values[chosen[row]! * matrix.size]!;
  }
  let explained = 0;
  for (let pivot = 0; pivot < size; pivot += 1) {
    for (let row = pivot + 1; row < size; row += 1) {
      const factor = work[row * width + pivot]! / work[pivot * width + pivot]!;
      for (let column = pivot; column <= size; column += 1)
        work[row * width + column]! -= factor * work[pivot * width + column]!;
    }
    explained += work[pivot * width + size]! ** 2 / work[pivot * width + pivot]!;
  }
  return explained;
}

const subsets = 2 ** drivers;
const sizes = Uint8Array.from({ length: subsets }, (_, subset) => subset.toString(2).replaceAll("0", "").length);
const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
/** How often a set of each size stands before a player: size! (p − 1 − size)! ÷ p!. */
const orders = Float64Array.from(
  { length: drivers },
  (_, size) => (factorial(size) * factorial(drivers - 1 - size)) / factorial(drivers),
);

/** LMG by solving every subset by itself, in flat arrays. */
function lmgSubsetBySubset(matrix: SquareMatrix): readonly number[] {
  const explained = new Float64Array(subsets);
  for (let subset = 1; subset < subsets; subset += 1) explained[subset] = explainedBy(matrix, subset);
  return Array.from({ length: drivers }, (_, player) => {
    let part = 0;
    for (let subset = 0; subset < subsets; subset += 1)
      if (!((subset >> player) & 1))
        part += orders[sizes[subset]!]! * (explained[subset | (1 << player)]! - explained[subset]!);
    return part;
  });
}

it("decomposes R² over 12 drivers faster than solving each of the 4,096 subsets, to the same parts", async () => {
  await timesOf(20, () => lmg(correlation));
  const fast = median(await timesOf(50, () => lmg(correlation)));
  await timesOf(20, () => lmgSubsetBySubset(correlation));
  const slow = median(await timesOf(50, () => lmgSubsetBySubset(correlation)));
  report("LMG, 12 drivers", { sweeping: ms(fast), "subset by subset": ms(slow), ratio: (slow / fast).toFixed(1) });
  const parts = lmgSubsetBySubset(correlation);
  for (const [place, part] of lmg(correlation)!.parts.entries()) expect(part).toBeCloseTo(parts[place]!, 9);
  expect(slow / fast).toBeGreaterThan(5);
  expect(fast).toBeLessThan(1);
});

/** The milliseconds, in a worker, of 1,000 replicates of these units: what the page's own worker would take. */
async function timesInWorker(units: CoMoments, rounds: number): Promise<readonly number[]> {
  const worker = new Worker(new URL("./bootstrapWorker.mjs", import.meta.url));
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    worker.postMessage(units);
    const [{ time, valid }] = (await once(worker, "message")) as [{ readonly time: number; readonly valid: number }];
    expect(valid).toBe(1000);
    times.push(time);
  }
  await worker.terminate();
  return times;
}

it("bootstraps the shares of 10,000 respondents 1,000 times in a worker within 1.3 s", async () => {
  const rows = unitSumsOfRows(columns, centre);
  const width = rows.length / respondents;
  const sums = new Float64Array(groups * width);
  for (let row = 0; row < respondents; row += 1)
    for (let place = 0; place < width; place += 1) sums[(row % groups) * width + place]! += rows[row * width + place]!;
  const size = drivers + 1;
  const grouped = await timesInWorker({ size, sums }, 5);
  const byRow = await timesInWorker({ size, sums: rows }, 1);
  report("bootstrap, 1,000 × LMG of 12, 10,000 respondents", {
    "in 200 groups, as on the page": ms(median(grouped)),
    "row by row": ms(median(byRow)),
  });
  expect(median(grouped)).toBeLessThan(1300);
});
