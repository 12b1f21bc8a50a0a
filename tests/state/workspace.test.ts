import { describe, expect, it } from "vitest";
import { genericCrm } from "../../src/ingest/importers/genericCrm.ts";
import { memoryStore } from "../../src/state/memoryStore.ts";
import { readWorkspace } from "../../src/state/storedWorkspace.ts";
import {
  emptyWorkspace,
  forgetWorkspace,
  keepWorkspace,
  type Workspace,
  type WorkspaceStore,
} from "../../src/state/workspace.ts";
import { aFrame, anInspection } from "../../stories/dashboard/droppedFiles.ts";

const frame = aFrame("leads.csv", ["created", "status", "reason"], [["2026-09-01", "booked", "price"]]);

const settled: Workspace = {
  ...emptyWorkspace,
  ownBrand: "Riverside Health",
  rivals: ["Northgate Medical", "St. Anselm"],
  aliases: [{ label: "Riverside East", brand: "Riverside Health", location: "East" }],
  hiddenDrivers: ["digital"],
  ownFacility: "360001",
  mappings: { "a signature": anInspection(frame, genericCrm.id).mapping },
  maturityDays: 60,
  margins: [{ attribute: "gender", groups: [{ categories: ["Woman", "Man"], share: 100 }] }],
  beliefs: { by: "spend", values: { access: 1200 } },
  healthWeights: { aware: 1, consider: 2, nps: 0, experience: 1.5, stars: 1 },
  own: [
    {
      id: "own-parking",
      label: "Parking",
      definition: "Finding a place.",
      role: "gate",
      group: "convenience",
      items: ["parking"],
      phrases: { mentions: ["parking"], near: [], exclusions: [] },
    },
  ],
  targets: [{ metric: "nps", value: 40, by: 24323, keep: { location: ["East"] }, months: null }],
  events: [{ on: "2026-07-30", text: "Campaign starts" }],
  views: [{ name: "Heart, Eastside", hash: "service_line=Cardiology&location=Eastside", formulas: { nps: 1 } }],
  bannerHidden: true,
};

/** A store that holds this text where the workspace is kept. */
function storeWith(text: string): WorkspaceStore {
  const store = memoryStore();
  keepWorkspace(store, emptyWorkspace);
  return { ...store, getItem: (key) => (store.getItem(key) === null ? null : text) };
}

describe("a workspace between two visits", () => {
  it("comes back as it was kept", () => {
    const store = memoryStore();
    keepWorkspace(store, settled);
    expect(readWorkspace(store)).toEqual(settled);
  });

  it("comes back when it was kept before surveys could be weighted, beliefs entered, drivers added, targets set and views saved", () => {
    const {
      margins: _,
      beliefs: __,
      healthWeights: ___,
      own: ____,
      targets: t,
      events: e,
      views,
      ...earlier
    } = settled;
    expect([t.length, e.length, views.length]).toEqual([1, 1, 1]);
    const later = { margins: [], beliefs: null, healthWeights: null, own: [], targets: [], events: [], views: [] };
    expect(readWorkspace(storeWith(JSON.stringify(earlier)))).toEqual({ ...settled, ...later });
  });

  it("is empty on the first visit and after it is forgotten", () => {
    const store = memoryStore();
    expect(readWorkspace(store)).toEqual(emptyWorkspace);
    keepWorkspace(store, settled);
    forgetWorkspace(store);
    expect(readWorkspace(store)).toEqual(emptyWorkspace);
  });

  it.each([
    ["another version", JSON.stringify({ ...settled, version: 2 })],
    ["broken JSON", '{"version":1,'],
    ["something else altogether", '"hello"'],
    ["a mapping without columns", JSON.stringify({ ...settled, mappings: { x: { importer: "generic-crm" } } })],
    ["a maturity of no days", JSON.stringify({ ...settled, maturityDays: 0 })],
  ])("is empty rather than wrong when what is kept is %s", (_, text) => {
    expect(readWorkspace(storeWith(text))).toEqual(emptyWorkspace);
  });

  it("holds no secret and no cell of a file", () => {
    const kept = JSON.stringify(settled);
    expect(kept).not.toMatch(/secret/i);
    expect(kept).not.toContain("2026-09-01");
  });
});
