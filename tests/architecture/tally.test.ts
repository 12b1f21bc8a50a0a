import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { failures, tally } from "../../.ci/tally.mjs";

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

describe("what the end of the run says of a failure", () => {
  it("names file and test and how the message begins, a line each; nothing of what passed", () => {
    const report = join(folder, "failed.json");
    const testResults = [
      {
        name: join(process.cwd(), "tests/a.test.ts"),
        status: "failed",
        assertionResults: [
          { status: "passed", fullName: "adds" },
          { status: "failed", fullName: "divides", failureMessages: ["Error: by zero\n    at line 3"] },
        ],
      },
      {
        name: join(process.cwd(), "tests/b.test.ts"),
        status: "failed",
        message: "no such module",
        assertionResults: [],
      },
      { name: join(process.cwd(), "tests/c.test.ts"), status: "passed", assertionResults: [{ status: "passed" }] },
    ];
    writeFileSync(report, JSON.stringify({ testResults }));
    expect(failures(report)).toEqual(["tests/a.test.ts: divides: Error: by zero", "tests/b.test.ts: no such module"]);
  });

  it("is silent where there is no report", () => {
    expect(failures(undefined)).toEqual([]);
    expect(failures(join(folder, "missing.json"))).toEqual([]);
  });
});
