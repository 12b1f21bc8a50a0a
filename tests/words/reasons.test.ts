import { describe, expect, it } from "vitest";
import { absenceWords } from "../../src/words/en/absences.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";
import { reasonWords } from "#words/reasons.ts";

const none = { records: 0, unknown: 0 };

describe("the words of reasons", () => {
  it("say in one sentence when no reason can be read as a driver", () => {
    expect(absenceWords.noReason({ records: 9240, unknown: 9240 })).toBe(
      "None of the 9,240 selections gives a reason we can read as a driver: map the CRM’s column of reasons, or what its codes mean, in its file.",
    );
    expect(absenceWords.noReason({ records: 9240, unknown: 9239 })).toBeNull();
  });

  it("call reasons partly known above 40 % unknown, not at 40 %", () => {
    expect(reasonWords.titleOf({ chose: { records: 100, unknown: 41 }, lost: none })).toContain("(partly known)");
    expect(reasonWords.titleOf({ chose: { records: 100, unknown: 40 }, lost: none })).not.toContain("partly");
    expect(reasonWords.titleOf({ chose: none, lost: { records: 10, unknown: 9 } })).toContain("(partly known)");
  });

  it("always tell the unknown share", () => {
    const bases = { chose: { records: 200, unknown: 50 }, lost: { records: 100, unknown: 3 } };
    const text = reasonWords.unknown({ rows: [], ...bases });
    expect(text).toContain("50 of 200 selections (25%)");
    expect(text).toContain("3 of 100 lost records (3%)");
    expect(text).not.toContain("at 0%");
  });

  it("say of a driver at 0% that the CRM may not offer it", () => {
    const { rows } = workedExample.reasons;
    expect(rows.some(({ lost }) => lost.value === 0)).toBe(true);
    expect(reasonWords.unknown({ rows, chose: none, lost: none })).toMatch(
      /Nobody here gives a driver at 0% as a reason: the CRM may not/,
    );
  });
});
