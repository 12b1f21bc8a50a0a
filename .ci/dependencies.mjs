import { readdirSync } from "node:fs";
import { join } from "node:path";
import { cruise, format } from "dependency-cruiser";
import rules from "../.dependency-cruiser.mjs";

/** @typedef {{ readonly rule: string, readonly from: string, readonly to: string }} Violation */

/**
 * What the import rules say about the src/ of a folder. `unseen`: source files that the check never looked at, which would make
 * "no violations" worthless.
 * @param {string} [baseDir]
 */
export async function checkDependencies(baseDir = process.cwd()) {
  const { output } = await cruise(["src"], {
    baseDir,
    validate: true,
    ruleSet: { forbidden: rules.forbidden ?? [] },
    ...rules.options,
  });
  if (typeof output === "string") throw new Error("dependency-cruiser answered with text instead of a result");
  const seen = new Set(output.modules.map((module) => module.source));
  const files = readdirSync(join(baseDir, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `src/${path.replaceAll("\\", "/")}`);
  /** @type {readonly Violation[]} */
  const violations = output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  return {
    files,
    unseen: files.filter((path) => !seen.has(path)),
    violations,
    report: async () => {
      const { output: text } = await format(output, { outputType: "err-long" });
      return typeof text === "string" ? text : JSON.stringify(text);
    },
  };
}
