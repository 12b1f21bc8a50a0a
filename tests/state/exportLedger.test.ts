import { describe, expect, it } from "vitest";
import { withExported, type ExportedPopulation } from "../../src/domain/exported.ts";
import { monthOf } from "../../src/domain/period.ts";
import { refusedTogether } from "../../src/state/exportLedger.ts";
import { emptyWorkspace, keepWorkspace, parseWorkspace, readWorkspace } from "../../src/state/workspace.ts";
import { memoryStore } from "../../src/state/memoryStore.ts";
import { modelOver, respondent, selected, times } from "../support/metrics.ts";

const september = { from: monthOf(2026, 9), to: monthOf(2026, 9) };

// 40 respondents of East, 7 of West, 30 whose location nobody noted; 20 selections in East.
const engine = modelOver({
  response: times(77, (i) => respondent(i, i < 40 ? { location: "East" } : i < 47 ? { location: "West" } : {})),
  selection_event: times(20, (i) => selected(1000 + i, { location: "East" })),
});

const asked = (keep: ExportedPopulation["keep"], rows: ExportedPopulation["rows"] = "survey"): ExportedPopulation => ({
  rows,
  keep,
  period: september,
});
const everyone = asked({});
const east = asked({ location: ["East"] });
const eastAndWest = asked({ location: ["East", "West"] });

describe("what was exported, audited together on the real engine", () => {
  it("may be known where nothing small is left over", async () => {
    expect(await refusedTogether(engine(), [everyone])).toBeNull();
    expect(await refusedTogether(engine(), [everyone, east])).toBeNull(); // 37 others
    expect(await refusedTogether(engine(), [])).toBeNull();
  });

  it("may not where a second export gives seven people away: East and West but for East", async () => {
    expect(await refusedTogether(engine(), [everyone, east, eastAndWest])).toEqual([east, eastAndWest]);
  });

  it("may where the small group is an export of its own, since that one was withheld", async () => {
    expect(await refusedTogether(engine(), [everyone, asked({ location: ["West"] })])).toBeNull();
  });

  it("tells the sources apart", async () => {
    expect(await refusedTogether(engine(), [east, asked({ location: ["East", "West"] }, "selection")])).toBeNull();
  });
});

describe("the ledger", () => {
  it("holds each population once, whatever the order of its values", () => {
    expect(withExported([eastAndWest], [asked({ location: ["West", "East"] }), everyone])).toHaveLength(2);
  });

  it("survives a reload with the workspace, and a workspace from before it is read as an empty one", () => {
    const store = memoryStore();
    keepWorkspace(store, { ...emptyWorkspace, exports: [east, everyone] });
    expect(readWorkspace(store).exports).toEqual([east, everyone]);
    const { exports: none, ...older } = emptyWorkspace;
    expect(none).toEqual([]);
    expect(parseWorkspace(JSON.stringify(older))?.exports).toEqual([]);
  });
});
