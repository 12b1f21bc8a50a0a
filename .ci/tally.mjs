import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";

/** @typedef {{ readonly passed: number, readonly failed: number, readonly note: string }} Tally */
/**
 * The part of Vitest's JSON report that is counted and told.
 * @typedef {{ readonly status: string, readonly fullName?: string, readonly failureMessages?: readonly string[] }} TestResult
 * @typedef {{ readonly status: string, readonly name?: string, readonly message?: string, readonly assertionResults: readonly TestResult[] }} FileResult
 */

/**
 * What a check contributes to the last line. A runner that crashed, ran nothing, skipped a test or could not load a file has
 * failed, whatever else it says.
 * @param {{ readonly exitCode: number | null, readonly report: string | undefined }} outcome
 * @returns {Tally}
 */
export function tally({ exitCode, report }) {
  if (report === undefined)
    return exitCode === 0 ? one("passed", "") : one("failed", `exit ${exitCode ?? "by signal"}`);
  if (!existsSync(report)) return one("failed", "no report");
  const testResults = filesOf(report);
  const statuses = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const passed = statuses.filter((status) => status === "passed").length;
  const notRun = statuses.filter((status) => status !== "passed" && status !== "failed").length;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  ).length;
  const failed = statuses.length - passed + broken;
  const note = [notRun > 0 ? `${notRun} not run` : "", broken > 0 ? `${broken} files did not load` : ""]
    .filter(Boolean)
    .join(", ");
  if (statuses.length === 0) return { passed, failed: Math.max(failed, 1), note: note || "no tests" };
  if (exitCode !== 0 && failed === 0) return { passed, failed: 1, note: `exit ${exitCode ?? "by signal"}` };
  return { passed, failed, note };
}

/**
 * A line for each test that failed and each file that did not load: where it is, its name, how its message begins. A log may be
 * cut; its end is what is left.
 * @param {string | undefined} report
 * @returns {string[]}
 */
export function failures(report) {
  if (report === undefined || !existsSync(report)) return [];
  return filesOf(report).flatMap(({ status, name = "", message = "", assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    const file = relative(process.cwd(), name);
    if (failed.length === 0) return status === "failed" ? [`${file}: ${firstLine(message)}`] : [];
    return failed.map(
      ({ fullName = "", failureMessages = [] }) => `${file}: ${fullName}: ${firstLine(failureMessages[0] ?? "")}`,
    );
  });
}

const firstLine = (/** @type {string} */ text) => (text.split("\n", 1)[0] ?? "").slice(0, 300);

/** @returns {readonly FileResult[]} */
function filesOf(/** @type {string} */ report) {
  const { testResults } = /** @type {{ readonly testResults: readonly FileResult[] }} */ (
    JSON.parse(readFileSync(report, "utf8"))
  );
  return testResults;
}

/** @returns {Tally} */
function one(/** @type {"passed" | "failed"} */ outcome, /** @type {string} */ note) {
  return { passed: outcome === "passed" ? 1 : 0, failed: outcome === "failed" ? 1 : 0, note };
}
