import { describe, expect, it } from "vitest";
import { partsOfDriver, withExported, type ExportedPart, type ExportedPopulation } from "../../src/domain/exported.ts";
import { monthOf } from "../../src/domain/period.ts";
import { refusedTogether } from "../../src/state/exportLedger.ts";
import { parseWorkspace, readWorkspace } from "../../src/state/storedWorkspace.ts";
import { emptyWorkspace, keepWorkspace } from "../../src/state/workspace.ts";
import { populationsTold } from "../../src/snapshot/populations.ts";
import { memoryStore } from "../../src/state/memoryStore.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";
import { aFigure } from "../support/answer.ts";
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

describe("those who cite a driver, audited beside everybody on the real engine", () => {
  // Of 80 people asked 40 cite access, 7 of them in West; of the 40 selections with a reason 20 give it.
  const engine = modelOver({
    response: times(100, (i) => respondent(i, { location: i < 33 || i >= 40 ? "East" : "West" })),
    driver_importance: times(80, (i) => ({ row_id: i, driver: "access", cited: i < 40 ? 1 : 0 })),
    selection_event: times(60, (i) => selected(1000 + i)),
    selection_reason: times(40, (i) => ({
      row_id: 1000 + i,
      driver: i < 20 ? "access" : "cost",
      outcome: "chose",
    })),
  });
  const access = asked({ cites: ["access"] });
  const accessEast = asked({ location: ["East"], cites: ["access"] });
  const { asked: askedAbout, cited } = partsOfDriver("access");
  const telling = (population: ExportedPopulation, ...parts: ExportedPart[]) => ({ ...population, parts });

  it("may be known where enough are left over in every source", async () => {
    expect(await refusedTogether(engine(), [everyone, access])).toBeNull();
    expect(
      await refusedTogether(engine(), [asked({}, "selection"), asked({ cites: ["access"] }, "selection")]),
    ).toBeNull();
  });

  it("may not where two filters of theirs leave seven over", async () => {
    expect(await refusedTogether(engine(), [access, accessEast])).toEqual([access, accessEast]);
  });

  it("may not where a share of another filter told how many there cite it", async () => {
    expect(await refusedTogether(engine(), [east, access])).toBeNull();
    const told = telling(east, askedAbout, cited);
    expect(await refusedTogether(engine(), [told, access])).toEqual([told, access]);
    expect(await refusedTogether(engine(), [told])).toBeNull(); // nobody can subtract it before
  });

  it("are told by the figures of drivers, with who was asked; a withheld share tells its base alone", () => {
    const share = (metric: string, status: "ok" | "suppressed", driver = "access") =>
      populationsTold(
        [aFigure({ metric, keys: { driver }, n: 80, status, ...(status === "ok" ? {} : { value: null }) })],
        workedExample,
      )[0]?.parts;
    expect(share("says", "ok")).toEqual([askedAbout, cited]);
    expect(share("says", "suppressed")).toEqual([askedAbout]);
    expect(share("does", "ok")).toEqual(expect.arrayContaining([cited]));
    const signal = partsOfDriver("referral");
    expect(share("does-signal", "ok", "referral")).toEqual([signal.asked, signal.cited]);
    expect(share("does", "ok", "referral")).not.toContain(signal.cited); // its people came by it, whatever they give
  });
});

describe("those who cite what nearly all who were asked cite", () => {
  // 60 were asked, 52 cite it: the share is withheld for the other eight, whom the filter must not tell either.
  const engine = modelOver({
    response: times(100, (i) => respondent(i)),
    driver_importance: times(60, (i) => ({ row_id: i, driver: "access", cited: i < 52 ? 1 : 0 })),
  });

  it("may not leave beside how many were asked", async () => {
    const access = asked({ cites: ["access"] });
    expect(await refusedTogether(engine(), [everyone, access])).toBeNull(); // 48 others, asked or not
    const told = { ...everyone, parts: [partsOfDriver("access").asked] };
    expect(await refusedTogether(engine(), [told, access])).toEqual([told, access]);
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
