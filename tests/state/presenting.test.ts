import { describe, expect, it, vi } from "vitest";
import { noAims } from "../../src/domain/aims.ts";
import type { ExportedPopulation } from "../../src/domain/exported.ts";
import { createPresenting } from "../../src/state/presenting.ts";
import type { DataSet, SessionState } from "../../src/state/session.ts";
import { sheetState } from "../../stories/dashboard/droppedFiles.ts";

const everyone: ExportedPopulation = { rows: "survey", keep: {}, period: null };

function over(dataSet: DataSet) {
  const [set, changeWorkspace] = [vi.fn(), vi.fn()];
  const state = (): SessionState => ({ ...sheetState([]), dataSet });
  return { ...createPresenting({ room: () => null, state, set, changeWorkspace }), set, changeWorkspace };
}

describe("what a presenter does", () => {
  it("is kept in the workspace over own data", () => {
    const { aim, keepViews, exported, set, changeWorkspace } = over("own");
    aim(noAims);
    keepViews([]);
    exported([everyone]);
    expect(changeWorkspace.mock.calls).toEqual([[noAims], [{ views: [] }], [{ exports: [everyone] }]]);
    expect(set).not.toHaveBeenCalled();
  });

  it("leaves with what left before, entered when the audit lets it go", async () => {
    const { leave, changeWorkspace } = over("own");
    expect(await leave([everyone])).toBeNull();
    expect(changeWorkspace).toHaveBeenCalledExactlyOnceWith({ exports: [everyone] });
  });

  it("leaves the workspace alone over an example, which keeps no ledger", async () => {
    const { aim, keepViews, exported, leave, refusedTogether, set, changeWorkspace } = over("riverside");
    aim(noAims);
    keepViews([]);
    exported([everyone]);
    expect(await leave([everyone])).toBeNull();
    expect(changeWorkspace).not.toHaveBeenCalled();
    expect(set.mock.calls).toEqual([[{ exampleAims: noAims }], [{ exampleViews: [] }]]);
    expect(await refusedTogether([everyone])).toBeNull();
  });
});
