/**
 * One check of `npm test`. `report`: where its runner writes the JSON that its tests are counted from; a check without one counts
 * as one.
 * @typedef {{ readonly name: string, readonly script: string, readonly args: readonly string[], readonly report?: string }} Check
 */

const vitest = "node_modules/vitest/vitest.mjs";

/** @returns {Check} */
const suite = (/** @type {string} */ name, /** @type {readonly string[]} */ projects) => {
  const report = `reports/${name}.json`;
  const selected = projects.flatMap((project) => ["--project", project]);
  return {
    name,
    script: vitest,
    args: ["run", ...selected, "--reporter=default", "--reporter=json", `--outputFile=${report}`],
    report,
  };
};

/**
 * Checks that keep one core busy each, in lanes that run side by side; the checks of a lane come one after another.
 * @type {readonly (readonly Check[])[]}
 */
export const lanes = [
  [{ name: "lint", script: "node_modules/eslint/bin/eslint.js", args: [".", "--max-warnings=0"] }],
  [
    { name: "typecheck", script: "node_modules/typescript/bin/tsc", args: ["--noEmit"] },
    { name: "format", script: "node_modules/prettier/bin/prettier.cjs", args: ["--check", "--log-level=warn", "."] },
    { name: "deps", script: ".ci/deps.mjs", args: [] },
    { name: "unused", script: "node_modules/knip/bin/knip.js", args: [] },
    { name: "build", script: ".ci/build.mjs", args: [] },
    { name: "size", script: ".ci/size.mjs", args: [] },
  ],
];

/**
 * The tests, which share the cores among themselves and so run alone. The end-to-end tests need what `build` made.
 * @type {readonly Check[]}
 */
export const suites = [
  suite("unit", ["unit", "components", "spanish"]),
  suite("stories", ["stories"]),
  suite("e2e", ["e2e"]),
];
