import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ExportedPopulation } from "../../src/domain/exported.ts";
import { emptyWorkspace, type Workspace } from "../../src/state/workspace.ts";
import {
  adopted,
  readHostedFile,
  readWorkspaceFile,
  workspaceFile,
  type GivenSettings,
} from "../../src/state/workspaceFile.ts";

const everyone: ExportedPopulation = { rows: "survey", keep: {}, period: null };
const east: ExportedPopulation = { rows: "survey", keep: { location: ["East"] }, period: null };

const settled: Workspace = {
  ...emptyWorkspace,
  ownBrand: "Riverside Health",
  rivals: ["Northgate Medical"],
  hiddenDrivers: ["digital"],
  labels: { team: "Our people" },
  corrections: { "9f8e7d6c5b4a": { team: false } },
  lastExports: [{ name: "leads.csv", importer: "generic-crm", rows: 60, repeated: 0, columns: [] }],
  beliefs: { by: "rank", values: { access: 1 } },
  targets: [{ metric: "preference", value: 0.4, by: 24323, keep: {}, months: null }],
  events: [{ on: "2026-07-30", text: "Campaign starts" }],
  views: [{ name: "East", hash: "location=East", formulas: { nps: 1 } }],
  exports: [everyone],
  bannerHidden: true,
};

const given = (text: string): GivenSettings => {
  const read = readWorkspaceFile(text);
  if (!read.ok || read.given === null) throw new Error("The file holds no settings.");
  return read.given;
};

/** A file of settings with no more than these parts. */
const holding = (workspace: object): string => JSON.stringify({ format: "whyhere-workspace", version: 1, workspace });

describe("settings as a file", () => {
  it("come out of one browser and into another, but for what belongs to its rows", () => {
    const { corrections: _, lastExports: __, bannerHidden: ___, ...portable } = settled;
    expect(adopted(emptyWorkspace, given(workspaceFile(settled)))).toEqual({ ...emptyWorkspace, ...portable });
  });

  it("hold no key of a text and nothing of a file", () => {
    expect(workspaceFile(settled)).not.toMatch(/9f8e7d6c5b4a|leads\.csv|secret/);
  });

  it("leave corrections, profiles and whatever has left before where they are brought in", () => {
    const here = { ...settled, exports: [east] };
    const after = adopted(
      here,
      given(workspaceFile({ ...emptyWorkspace, ownBrand: "St. Anselm", exports: [everyone] })),
    );
    expect(after).toMatchObject({ ownBrand: "St. Anselm", rivals: [], bannerHidden: true });
    expect(after.corrections).toEqual(settled.corrections);
    expect(after.lastExports).toEqual(settled.lastExports);
    expect(after.exports).toEqual([east, everyone]);
  });

  it("leave as it is what a file from before it existed does not hold", () => {
    const { targets: _, events: __, views: ___, exports: ____, ...older } = emptyWorkspace;
    const after = adopted(settled, given(holding({ ...older, ownBrand: "St. Anselm" })));
    expect(after).toMatchObject({ ownBrand: "St. Anselm", rivals: [], beliefs: null });
    const { targets, events, views, exports } = settled;
    expect(after).toMatchObject({ targets, events, views, exports });
  });

  it("may hold one part alone, and then change nothing else", () => {
    expect(adopted(settled, given(holding({ maturityDays: 60 })))).toEqual({ ...settled, maturityDays: 60 });
    expect(adopted(settled, given(holding({})))).toEqual(settled);
  });

  it("never make the own hospital a rival of itself", () => {
    const after = adopted(settled, given(holding({ ownBrand: "Northgate Medical" })));
    expect(after).toMatchObject({ ownBrand: "Northgate Medical", rivals: [] });
  });

  it("join views by name: those brought in count, others stay", () => {
    const [east, west] = [settled.views[0]!, { name: "West", hash: "location=West", formulas: {} }];
    const theirs = { ...east, name: "EAST", hash: "location=East&order=says" };
    const after = adopted({ ...settled, views: [east, west] }, given(workspaceFile({ ...settled, views: [theirs] })));
    expect(after.views).toEqual([theirs, west]);
  });

  it.each([
    ["not-json", "date,score\n2026-09-01,9\n"],
    ["other-file", '{"figures":[]}'],
    ["other-file", "[1,2]"],
    ["newer", '{"format":"whyhere-workspace","version":2,"workspace":{}}'],
    ["damaged", '{"format":"whyhere-workspace","version":1,"workspace":"all of them"}'],
    ["damaged", '{"format":"whyhere-workspace","version":1,"workspace":[]}'],
    ["damaged", '{"format":"whyhere-workspace","version":1,"workspace":{"ownBrand":7}}'],
    ["damaged", workspaceFile(settled).replace("2026-07-30", "last July")],
    ["damaged", workspaceFile(settled).replace('"maturityDays": 90', '"maturityDays": 0')],
  ])("are refused as %s", (trouble, text) => {
    expect(readWorkspaceFile(text)).toEqual({ ok: false, trouble });
  });

  it("preset nothing where the host answers for a missing file with a page of its own", () => {
    expect(readHostedFile("\n<!doctype html><p>Not found")).toEqual({ ok: true, given: null });
    expect(readHostedFile("{")).toEqual({ ok: false, trouble: "not-json" });
  });

  it("preset nothing as they are shipped beside the page", () => {
    expect(readWorkspaceFile(readFileSync("public/workspace.json", "utf8"))).toEqual({ ok: true, given: null });
  });
});
