import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { tally } from "../../.ci/tally.mjs";

const folder = mkdtempSync(join(tmpdir(), "whyhere-reports-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function reportOf(...files: readonly { readonly status: string; readonly tests: readonly string[] }[]): string {
  const report = join(folder, "report.json");
  const testResults = files.map(({ status, tests }) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  }));
  writeFileSync(report, JSON.stringify({ testResults }));
  return report;
}

describe("the count behind the last line", () => {
  it("counts tests from the runner's own report", () => {
    const report = reportOf(
      { status: "passed", tests: ["passed", "passed"] },
      { status: "failed", tests: ["passed", "failed"] },
    );
    expect(tally({ exitCode: 1, report })).toEqual({ passed: 3, failed: 1, note: "" });
  });

  it("counts a check without tests as one", () => {
    expect(tally({ exitCode: 0, report: undefined })).toEqual({ passed: 1, failed: 0, note: "" });
    expect(tally({ exitCode: 2, report: undefined })).toEqual({ passed: 0, failed: 1, note: "exit 2" });
  });

  it("fails a runner that ran nothing", () => {
    expect(tally({ exitCode: 0, report: reportOf() })).toEqual({ passed: 0, failed: 1, note: "no tests" });
  });

  it("fails a runner that left no report or crashed after its tests", () => {
    expect(tally({ exitCode: null, report: join(folder, "missing.json") })).toEqual({
      passed: 0,
      failed: 1,
      note: "no report",
    });
    const report = reportOf({ status: "passed", tests: ["passed"] });
    expect(tally({ exitCode: null, report })).toEqual({ passed: 1, failed: 1, note: "exit by signal" });
  });

  it("fails skipped tests and files that did not load", () => {
    const report = reportOf(
      { status: "passed", tests: ["passed", "skipped", "todo"] },
      { status: "failed", tests: [] },
    );
    expect(tally({ exitCode: 1, report })).toEqual({ passed: 1, failed: 3, note: "2 not run, 1 files did not load" });
  });
});
