import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bootstrap, validReplicates } from "../../../src/stats/bootstrap.ts";
import {
  addCoMoments,
  baseOf,
  coMomentsOfRows,
  coMomentWidth,
  productPlace,
  selectVariables,
  sumPlace,
  unitSumsOfRows,
  writeRowSums,
} from "../../../src/stats/coMoments.ts";
import { importanceOfCovariance } from "../../../src/stats/driverImportance.ts";
import { emMoments, fitEm, legalWeights } from "../../../src/stats/em.ts";
import { bootstrapEmShares } from "../../../src/stats/emBootstrap.ts";
import { improve, patternsOf, startingState } from "../../../src/stats/emSteps.ts";
import { groupImportance, groupImportanceOfCovariance } from "../../../src/stats/groupImportance.ts";
import { orthogonalise, relativeWeights, spread } from "../../../src/stats/johnson.ts";
import { lmg } from "../../../src/stats/lmg.ts";
import { entry, rowsOf, submatrix } from "../../../src/stats/matrix.ts";
import { constantVariables, correlationOf, momentsOf } from "../../../src/stats/moments.ts";
import {
  conditionNumber,
  duplicatePairs,
  inflationLevel,
  varianceInflation,
} from "../../../src/stats/multicollinearity.ts";
import { beatsNoise } from "../../../src/stats/noiseTest.ts";
import { rankBands } from "../../../src/stats/ranks.ts";
import { bootstrapRatios, bootstrapShares } from "../../../src/stats/shareBootstrap.ts";
import { expectNumbers, expectSame } from "./same.ts";

fc.configureGlobal({ seed: 20240601, numRuns: 100 });

const answer = fc.integer({ min: 1, max: 5 });
const weight = fc.double({ min: 0.2, max: 5, noNaN: true });
/** An outcome, three drivers and a weight. */
const row = fc.tuple(answer, answer, answer, answer, weight);
type Row = readonly [number, number, number, number, number];
const sample = fc.array(row, { minLength: 12, maxLength: 40 });

const places = [0, 1, 2, 3];
const midpoint = places.map(() => 3);
const columnsOf = (rows: readonly Row[]) => places.map((place) => rows.map((each) => each[place] ?? null));
const weightsOf = (rows: readonly Row[], scale = 1) => rows.map(([, , , , w]) => w * scale);
const sumsOf = (rows: readonly Row[], scale = 1) => coMomentsOfRows(columnsOf(rows), midpoint, weightsOf(rows, scale));
const correlationOfRows = (rows: readonly Row[]) => {
  const moments = momentsOf(sumsOf(rows));
  return moments === null ? null : correlationOf(moments.covariance);
};
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe("sums of rows", () => {
  it("add over partitions, keep every variable in its place, and are those of each row written by itself", () => {
    fc.assert(
      fc.property(sample, fc.nat(12), (rows, cut) => {
        const whole = sumsOf(rows);
        expectSame(addCoMoments([sumsOf(rows.slice(0, cut)), sumsOf(rows.slice(cut))]), whole, 1e-9);
        const written = new Float64Array(coMomentWidth(4) * rows.length);
        rows.forEach(([a, b, c, d, w], i) => {
          writeRowSums(written, i * coMomentWidth(4), [a - 3, b - 3, c - 3, d - 3], w);
        });
        expectSame(unitSumsOfRows(columnsOf(rows), midpoint, weightsOf(rows)), written, 1e-12);
        expectSame(baseOf(whole).w, total(weightsOf(rows)), 1e-9);
        expectSame(whole.sums[sumPlace(2)], total(rows.map(([, , c, , w]) => w * (c - 3))), 1e-9);
        expectSame(whole.sums[productPlace(4, 1, 3)], whole.sums[productPlace(4, 3, 1)], 0);
        const turned = selectVariables(whole, [3, 1]);
        expectSame(turned.sums[productPlace(2, 0, 1)], total(rows.map(([, b, , d, w]) => w * (b - 3) * (d - 3))), 1e-9);
      }),
    );
  });

  it("give means and covariances that ignore the scale of weights and a sample taken twice", () => {
    fc.assert(
      fc.property(sample, (rows) => {
        const moments = momentsOf(sumsOf(rows));
        expectNumbers(moments);
        expectSame(momentsOf(sumsOf(rows, 7)), moments, 1e-7);
        expectSame(momentsOf(sumsOf([...rows, ...rows])), moments, 1e-7);
        if (moments === null) throw new Error("Weighted rows have moments.");
        const constant = places.filter((place) => new Set(rows.map((each) => each[place])).size === 1);
        expect(constantVariables(moments.covariance)).toEqual(constant);
        const r = correlationOf(moments.covariance);
        expect(r === null).toBe(constant.length > 0);
        if (r !== null) for (const value of r.values) expect(Math.abs(value)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("shares of explained variance", () => {
  it("add up to R² by both methods, stay within it, and follow the drivers", () => {
    fc.assert(
      fc.property(sample, (rows) => {
        const r = correlationOfRows(rows);
        const [found, johnson] = r === null ? [null, null] : [lmg(r), relativeWeights(r)];
        if (r === null || found === null || johnson === null) return;
        expectSame([total(found.parts), total(johnson.parts)], [found.rSquared, found.rSquared], 1e-6);
        for (const part of [...found.parts, ...johnson.parts]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1 + 1e-9);
        }
        const moved = submatrix(r, [0, 3, 1, 2]);
        expectSame(
          lmg(moved)?.parts,
          [2, 0, 1].map((i) => found.parts[i]),
          1e-7,
        );
        expectSame(
          relativeWeights(moved)?.parts,
          [2, 0, 1].map((i) => johnson.parts[i]),
          1e-6,
        );
      }),
    );
  });

  it("by Johnson's way are spread from a root whose square is the drivers' correlations", () => {
    fc.assert(
      fc.property(
        sample,
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
        (rows, b) => {
          const r = correlationOfRows(rows);
          const drivers = r === null ? null : submatrix(r, [1, 2, 3]);
          const turned = drivers === null ? null : orthogonalise(drivers);
          if (drivers === null || turned === null) return;
          const times = (x: readonly (readonly number[])[], y: readonly (readonly number[])[]) =>
            x.map((line) => line.map((_, j) => total(line.map((value, k) => value * (y[k]?.[j] ?? 0)))));
          const [root, inverse] = [rowsOf(turned.root), rowsOf(turned.inverseRoot)];
          expectSame(times(root, root), rowsOf(drivers), 1e-8);
          expectSame(
            times(root, inverse),
            rowsOf(drivers).map((line, i) => line.map((_, j) => Number(i === j))),
            1e-5,
          );
          expectSame(spread(turned.root, b).rSquared, total(b.map((x) => x * x)), 1e-8); // each column of the root has length 1
        },
      ),
    );
  });

  it("of groups are the sum of R², and those of single drivers when every group has one", () => {
    fc.assert(
      fc.property(sample, (rows) => {
        const moments = momentsOf(sumsOf(rows));
        const r = correlationOfRows(rows);
        const alone = groupImportance(sumsOf(rows), [[0], [1], [2]]);
        const joint = moments === null ? null : groupImportanceOfCovariance(moments.covariance, [[0, 2], [1]]);
        const single = r === null ? null : lmg(r);
        expectNumbers([alone, joint]);
        if (alone === null || joint === null || single === null) return;
        expectSame(alone.parts, single.parts, 1e-9);
        expectSame([total(joint.parts), joint.rSquared], [single.rSquared, single.rSquared], 1e-7);
      }),
    );
  });

  it("come with their warnings, and without NaN, from any covariance and base", () => {
    fc.assert(
      fc.property(sample, fc.double({ min: 1, max: 2000, noNaN: true }), (rows, n) => {
        const covariance = momentsOf(sumsOf(rows))?.covariance;
        if (covariance === undefined) throw new Error("Weighted rows have moments.");
        const found = importanceOfCovariance(covariance, { n, w: n, ww: n });
        expectNumbers(found);
        if (found.status !== "computed") return;
        expect(found.gate).toBe(n < 100 ? "not-shown" : n < 300 ? "directional" : "ok");
        for (const { r, beta, isReversed, isSuppressor } of found.drivers)
          expect([isReversed, isSuppressor]).toEqual([r < 0, r * beta < 0]);
      }),
    );
  });
});

describe("drivers that repeat each other", () => {
  it("are found from their correlation alone, in any order, and inflate what they share", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.99999, noNaN: true }), (r) => {
        const pair = { size: 2, values: Float64Array.from([1, r, r, 1]) };
        expect(duplicatePairs(pair)).toEqual(r > 0.999 ? [[0, 1]] : []);
        const inflation = 1 / (1 - r * r);
        expectSame(varianceInflation(pair), [inflation, inflation], 1e-6);
        expectSame(conditionNumber(pair), Math.sqrt((1 + r) / (1 - r)), 1e-6);
        expect(inflationLevel(inflation)).toBe(inflation > 10 ? "warning" : inflation > 5 ? "note" : "none");
      }),
    );
  });
});

/** The same rows, some of the drivers' answers left out. */
const holed = fc.array(fc.tuple(row, fc.constantFrom(null, null, null, 1, 2, 3)), { minLength: 20, maxLength: 60 });
const withHoles = (rows: readonly (readonly [Row, number | null])[]) =>
  places.map((place) => rows.map(([values, hole]) => (hole === place ? null : (values[place] ?? null))));

describe("moments that allow for missing answers", () => {
  it("are the plain ones where nothing is missing, and ignore the order of rows and the scale of weights", () => {
    fc.assert(
      fc.property(sample, (rows) => {
        const plain = momentsOf(coMomentsOfRows(columnsOf(rows), [0, 0, 0, 0], weightsOf(rows)));
        const found = emMoments(columnsOf(rows), weightsOf(rows));
        if (found === null || plain === null) return;
        expectSame([found.mean, found.covariance], [plain.mean, plain.covariance], 1e-7);
      }),
    );
    fc.assert(
      fc.property(holed, (rows) => {
        const weights = rows.map(([values]) => values[4]);
        const found = emMoments(withHoles(rows), weights);
        expectNumbers(found);
        if (found === null || found.steps > 500) return; // barely determined: the last digits wander
        const turned = emMoments(withHoles([...rows].reverse()), [...weights].reverse());
        expectSame(turned?.mean, found.mean, 1e-5);
        const scaled = emMoments(
          withHoles(rows),
          weights.map((w) => 3 * w),
        );
        expectSame([scaled?.mean, scaled?.covariance], [found.mean, found.covariance], 1e-5);
      }),
      { numRuns: 30 },
    );
  });

  it("stand where another step changes nothing, wherever they started", () => {
    fc.assert(
      fc.property(holed, (rows) => {
        const patterns = patternsOf(withHoles(rows));
        expect(patterns.flatMap(({ rows: of }) => of).sort((a, b) => a - b)).toEqual(rows.map((_, i) => i));
        const weights = legalWeights(
          rows.length,
          rows.map((_, i) => (i === 0 ? -1 : 1)),
        );
        expect(Array.from(weights)).toEqual(rows.map((_, i) => Number(i > 0)));
        const start = startingState(patterns, 4, weights);
        const fit = fitEm(patterns, 4, weights, start);
        expectNumbers([start, fit]);
        if (fit === null) return;
        expectSame(improve(patterns, fit.state, weights), fit.state, 1e-7);
      }),
      { numRuns: 30 },
    );
  });
});

describe("replicates", () => {
  const unitsOf = (rows: readonly Row[]) => ({
    size: 4,
    sums: unitSumsOfRows(columnsOf(rows), midpoint, weightsOf(rows)),
  });

  it("are the same for the same seed, draw as many units as there are, and add up to 100 %", () => {
    fc.assert(
      fc.property(sample, fc.nat(1000), (rows, seed) => {
        const counts = bootstrap({ width: 1, sums: new Float64Array(rows.length).fill(1) }, ([n = 0]) => [n], 9, seed);
        expect(counts).toEqual(counts.map(() => [rows.length]));
        const shares = bootstrapShares(unitsOf(rows), undefined, 20, seed);
        expect(bootstrapShares(unitsOf(rows), undefined, 20, seed)).toEqual(shares);
        for (const each of shares) if (each !== null) expectSame(total(each), 100, 1e-9);
        const missing = bootstrapEmShares(columnsOf(rows), weightsOf(rows), 3, seed);
        for (const each of missing) if (each !== null) expectSame(total(each), 100, 1e-6);
      }),
      { numRuns: 30 },
    );
  });

  it("of ratios stay between the least and the greatest of the units", () => {
    const unit = fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 20 }), (units) => {
        const own = units.map(([a, b]) => a / b);
        for (const replicate of bootstrapRatios({ width: 2, sums: Float64Array.from(units.flat()) }, 20)) {
          const value = replicate?.[0] ?? Number.NaN;
          expect(value).toBeGreaterThanOrEqual(Math.min(...own) - 1e-12);
          expect(value).toBeLessThanOrEqual(Math.max(...own) + 1e-12);
        }
      }),
    );
  });

  it("give bands of ranks within the number of components, and beat noise only where they always lie above it", () => {
    const replicate = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(fc.array(replicate, { minLength: 40, maxLength: 80 }), (replicates) => {
        expect(validReplicates(replicates)).toHaveLength(replicates.length);
        for (const { lower, upper } of rankBands(replicates) ?? []) {
          expect(lower).toBeGreaterThanOrEqual(1);
          expect(upper).toBeLessThanOrEqual(3);
          expect(lower ?? 0).toBeLessThanOrEqual(upper ?? 0);
        }
        const lifted = replicates.map(([a, , noise]) => [a + 10, noise, noise]);
        expect(beatsNoise(lifted, 2)).toEqual([true, false, false]);
      }),
    );
  });
});

describe("a correlation matrix", () => {
  it("keeps the ones of its diagonal", () => {
    fc.assert(
      fc.property(sample, (rows) => {
        const r = correlationOfRows(rows);
        if (r !== null) expect(places.map((place) => entry(r, place, place))).toEqual([1, 1, 1, 1]);
      }),
    );
  });
});
