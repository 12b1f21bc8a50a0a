import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { caseNames } from "../vectors.ts";

const textsIn = (folder: string): readonly (readonly [name: string, text: string])[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")] as const);

const propertyTests = textsIn("tests/stats").filter(
  ([name, text]) => text.includes("fc.property(") && !name.endsWith("coverage.test.ts"), // whose list names all that lack one
);

/** What a test takes from the arithmetic: its own rules leave no import unused. */
const importedNames = (text: string): readonly string[] =>
  [...text.matchAll(/import \{([^}]*)\} from "[^"]*src\/stats\//g)].flatMap(([, names = ""]) =>
    names.split(",").map((name) => name.trim()),
  );

/** Every exported function of the folder as `file: name`. */
const exported = textsIn("src/stats").flatMap(([file, text]) =>
  [...text.matchAll(/^export function (\w+)/gm)].map(([, name = ""]) => `${file}: ${name}`),
);

/** Functions that vectors test and no property does yet: the list may only shrink. */
const withoutProperty: readonly string[] = [
  "bayesianAverage.ts: withinVariance",
  "benjaminiHochberg.ts: isSignificant",
  "bootstrap.ts: bootstrap",
  "brandHealthIndex.ts: brandHealthIndex",
  "brandHealthIndex.ts: indexChange",
  "brandHealthIndex.ts: indexError",
  "brandHealthIndex.ts: indexInterval",
  "brandHealthIndex.ts: rankRange",
  "changeFlag.ts: meanShift",
  "changeFlag.ts: shareShift",
  "coMoments.ts: addCoMoments",
  "coMoments.ts: baseOf",
  "coMoments.ts: coMomentWidth",
  "coMoments.ts: productPlace",
  "coMoments.ts: selectVariables",
  "coMoments.ts: sumPlace",
  "coMoments.ts: unitSumsOfRows",
  "coMoments.ts: writeRowSums",
  "driverImportance.ts: importanceOfCovariance",
  "em.ts: emMoments",
  "em.ts: fitEm",
  "em.ts: legalWeights",
  "emBootstrap.ts: bootstrapEmShares",
  "emSteps.ts: improve",
  "emSteps.ts: patternsOf",
  "emSteps.ts: startingState",
  "feasibleInterval.ts: feasibleInterval",
  "gap.ts: gapToBest",
  "groupImportance.ts: groupImportance",
  "groupImportance.ts: groupImportanceOfCovariance",
  "ipa.ts: deviationErrors",
  "ipa.ts: importancePerformance",
  "johnson.ts: orthogonalise",
  "johnson.ts: relativeWeights",
  "johnson.ts: spread",
  "kendall.ts: kendallP",
  "kendall.ts: kendallW",
  "leastSquares.ts: combinationVariance",
  "leastSquares.ts: leastSquares",
  "lift.ts: ratioFromLog",
  "linearisation.ts: combinationError",
  "linearisation.ts: influenceMatrix",
  "linearisation.ts: influenceProducts",
  "linearisation.ts: influenceSquares",
  "linearisation.ts: linearisedError",
  "lmg.ts: lmg",
  "logistic.ts: dot",
  "logistic.ts: logisticProbability",
  "logistic.ts: logisticRegression",
  "logisticWeights.ts: hasEnoughEvents",
  "logisticWeights.ts: logisticRelativeWeights",
  "meanDifference.ts: errorOfDifference",
  "meanDifference.ts: normalDifference",
  "medianOfCounts.ts: medianOfCounts",
  "minimumDetectable.ts: minimumDetectableCount",
  "minimumDetectable.ts: minimumDetectableMean",
  "minimumDetectable.ts: minimumDetectableShare",
  "moments.ts: constantVariables",
  "moments.ts: correlationOf",
  "moments.ts: momentsOf",
  "multicollinearity.ts: conditionNumber",
  "multicollinearity.ts: duplicatePairs",
  "multicollinearity.ts: inflationLevel",
  "multicollinearity.ts: varianceInflation",
  "noiseTest.ts: beatsNoise",
  "nps.ts: adjustedWald",
  "npsDifference.ts: differenceOfNps",
  "oneDriver.ts: changeOf",
  "partAgainstWhole.ts: partAgainstWhole",
  "posteriorRanks.ts: posteriorRanks",
  "ranks.ts: rankBands",
  "rowSpace.ts: isDerivable",
  "shareBootstrap.ts: bootstrapRatios",
  "shareBootstrap.ts: bootstrapShares",
  "welch.ts: plainMoments",
  "welch.ts: welch",
  "whatIf.ts: whatIf",
  "whatIfShare.ts: whatIfShare",
  "wilson.ts: countSums",
];

describe("every exported function of the arithmetic", () => {
  it("is named in a test of properties, or listed as still without one", () => {
    expect(exported.length).toBeGreaterThan(100);
    const named = (name: string) => propertyTests.some(([, text]) => importedNames(text).includes(name));
    const without = exported.filter((each) => !named(each.split(": ")[1] ?? ""));
    expect(without.sort()).toEqual([...withoutProperty].sort());
  });
});

const folder = "tests/fixtures/vectors";
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const readers = textsIn("tests").filter(([name]) => name.endsWith(".test.ts"));

describe("every case of the reference vectors", () => {
  it.each(files)("is taken up by a test: %s", (name) => {
    const file = name.replace(".json", "");
    const using = readers.filter(([, text]) => text.includes(`"${file}"`)).map(([, text]) => text);
    const all = caseNames(file);
    expect(all.length).toBeGreaterThan(0);
    // A test takes up all cases by walking their names, or a case by naming it.
    const walked = using.some((text) => text.includes("caseNames("));
    expect(all.filter((each) => !walked && !using.some((text) => text.includes(each)))).toEqual([]);
  });
});
