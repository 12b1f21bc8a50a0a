import { describe, expect, it, vi } from "vitest";
import { partsWithout, settingsChanges } from "../../src/state/settingsChanges.ts";
import { settingsOffer } from "../../src/state/settingsOffer.ts";
import { emptyWorkspace, type Workspace } from "../../src/state/workspace.ts";
import { workspaceFile } from "../../src/state/workspaceFile.ts";

const target = { metric: "preference", value: 0.4, by: 24323, keep: {}, months: null } as const;
const here: Workspace = {
  ...emptyWorkspace,
  ownBrand: "Riverside Health",
  rivals: ["Northgate Medical", "St. Anselm"],
  labels: { team: "Our people" },
  targets: [target],
};

describe("what a file of settings would change", () => {
  it("is nothing where it says what is here already", () => {
    expect(settingsChanges(here, here)).toEqual([]);
  });

  it("names values from and to", () => {
    expect(settingsChanges(here, { ...here, ownBrand: null, maturityDays: 60 })).toEqual([
      { part: "ownBrand", kind: "value", before: "Riverside Health", after: null },
      { part: "maturityDays", kind: "value", before: 90, after: 60 },
    ]);
  });

  it("counts in lists what comes, goes and is changed", () => {
    const after: Workspace = {
      ...here,
      rivals: ["St. Anselm", "Mercy"],
      labels: { team: "Our team", cost: "Prices" },
      targets: [],
    };
    expect(settingsChanges(here, after)).toEqual([
      { part: "rivals", kind: "entries", added: 1, removed: 1, changed: 0 },
      { part: "labels", kind: "entries", added: 1, removed: 0, changed: 1 },
      { part: "targets", kind: "entries", added: 0, removed: 1, changed: 0 },
    ]);
  });

  it("takes a target set anew for the same people and months as changed, and one for others as another", () => {
    const anew = settingsChanges(here, { ...here, targets: [{ ...target, value: 0.45 }] });
    expect(anew).toEqual([{ part: "targets", kind: "entries", added: 0, removed: 0, changed: 1 }]);
    const others = settingsChanges(here, { ...here, targets: [{ ...target, keep: { location: ["East"] } }] });
    expect(others).toEqual([{ part: "targets", kind: "entries", added: 1, removed: 1, changed: 0 }]);
  });

  it("tells another order of the same", () => {
    const after = { ...here, rivals: [...here.rivals].reverse() };
    expect(settingsChanges(here, after)).toEqual([
      { part: "rivals", kind: "entries", added: 0, removed: 0, changed: 0 },
    ]);
  });

  it("takes beliefs entered in another way as changed, and none as removed", () => {
    const ranked: Workspace = { ...here, beliefs: { by: "rank", values: { access: 1, cost: 2 } } };
    expect(settingsChanges(ranked, { ...ranked, beliefs: { by: "spend", values: { access: 1, cost: 2 } } })).toEqual([
      { part: "beliefs", kind: "entries", added: 0, removed: 0, changed: 2 },
    ]);
    expect(settingsChanges(ranked, here)).toEqual([
      { part: "beliefs", kind: "entries", added: 0, removed: 2, changed: 0 },
    ]);
  });
});

describe("the offer of a file of settings", () => {
  it("tells changes and what stays, and changes nothing until it is taken", async () => {
    let workspace = here;
    const adopt = vi.fn((change: (before: Workspace) => Workspace) => {
      workspace = change(workspace);
      return Promise.resolve(true);
    });
    const { targets: _, ...older } = emptyWorkspace;
    const offer = settingsOffer(workspaceFile(older), () => workspace, adopt);
    if (!offer.ok) throw new Error(offer.trouble);
    expect(offer.changes.map(({ part }) => part)).toEqual(["ownBrand", "rivals", "labels"]);
    expect(offer.without).toEqual(["targets"]);
    expect(workspace).toBe(here);
    expect(await offer.take()).toBe(true);
    expect(workspace).toMatchObject({ ownBrand: null, rivals: [], targets: [target] });
  });

  it("says what is wrong with a file, and misses nothing in one saved today", () => {
    const adopt = () => Promise.resolve(true);
    expect(settingsOffer("{", () => here, adopt)).toEqual({ ok: false, trouble: "not-json" });
    expect(partsWithout(here)).toEqual([]);
  });
});
