import { describe, expect, it } from "vitest";
import type { ExclusionReason, Issue } from "../../src/domain/issue.ts";
import { describeExclusion, describeIssue, describeReject } from "#words/issues.ts";

const file = "survey-q3.csv";
const issues: readonly Issue[] = [
  { kind: "empty-file", file },
  { kind: "header-only", file },
  { kind: "not-a-table", file, looksLike: "pdf" },
  { kind: "damaged-container", file, container: "zip" },
  { kind: "locked-archive", file },
  { kind: "no-table-inside", file },
  { kind: "others-inside", file, others: 3 },
  { kind: "encoding-unsure", file, line: 7 },
  { kind: "quote-never-closed", file, line: 212, rowsBefore: 210 },
  { kind: "unknown-format", file, header: ["a", "b"] },
  { kind: "format-unsure", file, candidates: ["Reviews", "Survey"] },
  { kind: "missing-field", file, field: "text" },
  { kind: "date-order-unsure", file, column: "intake_dt" },
  { kind: "already-loaded", file },
  { kind: "no-evidence", file, format: "Accounts hold organisations." },
  { kind: "out-of-memory", file },
  { kind: "too-many-rows", file, rows: 15_123_456, room: 7_412_000 },
  { kind: "stopped", file },
];

describe("words about files", () => {
  it.each(issues)("names the file for $kind and blames nobody", (issue) => {
    const sentence = describeIssue(issue);
    expect(sentence).toContain(file);
    expect(sentence).toMatch(/[.?]$/);
    expect(sentence).not.toMatch(/error|invalid|failed|undefined/i);
  });

  it("names line and reason of a refused row, never its cells", () => {
    expect(describeReject({ line: 1044, column: null, reason: "too-many-fields" }, file)).toBe(
      "survey-q3.csv, line 1,044, whole row: more cells than the header has. The row is kept in refused-rows.csv.",
    );
  });

  it("says how many rows a file has and how many there is room for, no more exactly than it knows", () => {
    const sentence = describeIssue({ kind: "too-many-rows", file, rows: 15_123_456, room: 7_412_000 });
    expect(sentence).toMatch(/15,000,000 rows.*7,400,000/);
  });

  it("counts what was left out", () => {
    const reasons: readonly ExclusionReason[] = [
      "no-data-use-consent",
      "test-or-preview",
      "unfinished",
      "deleted",
      "duplicate",
      "empty-row",
    ];
    for (const reason of reasons) expect(describeExclusion(reason, 1544, 9000)).toMatch(/^1,544 rows left out: /);
    expect(describeExclusion("already-here", 612, 1186)).toMatch(/^612 of 1,186 rows are in another file, too/);
    expect(describeExclusion("deleted", 1, 9000)).toMatch(/^1 row left out/);
  });
});
