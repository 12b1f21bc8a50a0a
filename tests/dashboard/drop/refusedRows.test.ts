import { describe, expect, it } from "vitest";
import { groupRejects, linesOf, rowsOf } from "../../../src/dashboard/drop/refusedRows.ts";

describe("refused rows", () => {
  it("that stand next to each other and were refused alike become one run, in line order", () => {
    const runs = groupRejects("crm.csv", [
      { line: 1122, column: "created", reason: "unreadable-date" },
      { line: 212, column: "nps", reason: "outside-scale" },
      { line: 1120, column: "created", reason: "unreadable-date" },
      { line: 1121, column: "created", reason: "unreadable-date" },
      { line: 1123, column: null, reason: "too-few-fields" },
    ]);
    expect(runs.map((run) => [linesOf(run), run.column, rowsOf(run)])).toEqual([
      ["212", "nps", 1],
      ["1,120–1,122", "created", 3],
      ["1,123", null, 1],
    ]);
  });

  it("keep every row: the runs add up to the rows refused", () => {
    const rejects = [3, 4, 6, 7, 8, 20].map((line) => ({ line, column: null, reason: "unreadable-row" as const }));
    expect(groupRejects("a.csv", rejects).reduce((sum, run) => sum + rowsOf(run), 0)).toBe(rejects.length);
  });
});
