import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readCommandLine } from "../../src/cli/commandLine.ts";
import { demandComparable, openEarlier } from "../../src/cli/earlierSnapshot.ts";
import { inputFiles } from "../../src/cli/inputFiles.ts";
import { openWorkspaceFile } from "../../src/cli/workspaceFile.ts";
import { snapshotCommand } from "../../src/cli/snapshotCommand.ts";
import type { ExportedPopulation } from "../../src/domain/exported.ts";
import { canonicalJson } from "../../src/snapshot/canonicalJson.ts";
import { snapshotOf } from "../../src/snapshot/snapshotOf.ts";
import { workspaceFile } from "../../src/state/workspaceFile.ts";
import { anAnswer } from "../support/answer.ts";
import { parseWorkspace } from "../../src/state/storedWorkspace.ts";
import { emptyWorkspace } from "../../src/state/workspace.ts";

const folder = mkdtempSync(join(tmpdir(), "whyhere-command-"));
const out = join(folder, "out");
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const put = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

/** Runs the command and gives how it ended and what it said. */
async function run(...words: readonly string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await snapshotCommand(words, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, said, complained: complained.join("\n") };
}

describe("the words of the command", () => {
  it("are options with a value, after a blank or an equals sign, and everything else is a file", () => {
    expect(
      readCommandLine(["--brand", "Our Hospital", "a.csv", "--out=there", "--json", "--pptx", "--index", "b"]),
    ).toMatchObject({
      brand: "Our Hospital",
      out: "there",
      json: true,
      pptx: true,
      index: true,
      paths: ["a.csv", "b"],
      workspace: null,
    });
  });

  it.each([
    [["--colour", "red", "a.csv"], "--colour is no option"],
    [["a.csv", "--brand"], "--brand needs a value"],
    [["--brand", "--json", "a.csv"], "--brand needs a value"],
    [[], "No file was named"],
  ])("%j end with 2 and the usage", async (words, reason) => {
    const { code, complained } = await run(...words);
    expect(code).toBe(2);
    expect(complained).toContain(reason);
    expect(complained).toContain("Usage:");
  });
});

describe("the files of the command", () => {
  it("are those named and those in a folder, in the order of their names, and nothing that is no table", async () => {
    const there = mkdtempSync(join(folder, "exports-"));
    for (const name of ["b.csv", "a.tsv", "README.md"]) writeFileSync(join(there, name), "x");
    const single = put("c.csv", "x");
    expect((await inputFiles([single, there, single])).map(({ name }) => name)).toEqual(["a.tsv", "b.csv", "c.csv"]);
  });
});

describe("the command writes nothing, says why and ends with 1", () => {
  it.each([
    ["a file that is not there", () => [join(folder, "gone.csv")], "gone.csv is no file or folder that can be read"],
    ["a folder without tables", () => [mkdtempSync(join(folder, "empty-"))], "hold no CSV, TSV or TXT file"],
    [
      "a workspace that is none",
      () => ["--workspace", put("workspace.json", '{"version":9}'), put("a.csv", "x\n1\n")],
      "is no workspace of this version",
    ],
    ["an empty file", () => [put("empty.csv", "")], "empty.csv was not loaded"],
    ["a file whose columns nobody has explained", () => [put("unknown.csv", "alpha,beta\n1,2\n3,4\n")], "unknown.csv"],
    [
      "an earlier snapshot that is none",
      () => ["--since", put("earlier.json", "{}"), "tests/fixtures/synthetic/outscraper-small.csv"],
      "earlier.json is no snapshot.",
    ],
    [
      "a hospital that the files do not name",
      () => ["--brand", "Elsewhere", "tests/fixtures/synthetic/outscraper-small.csv"],
      "No hospital is called “Elsewhere”",
    ],
  ])("for %s", { timeout: 120_000 }, async (_, words, reason) => {
    const { code, said, complained } = await run(...words(), "--out", out);
    expect(complained).toContain(reason);
    expect(complained).toContain("Nothing was written.");
    expect(code).toBe(1);
    expect(said).toEqual([]);
    expect(readdirSync(folder)).not.toContain("out");
  });
});

describe("an earlier snapshot given to the command", () => {
  const earlier = (given: object) => ({ path: "june.json", snapshot: { ...snapshotOf(anAnswer(), []), ...given } });
  const now = snapshotOf(anAnswer(), []);

  it("is refused with the reason where the two make no sense beside each other", () => {
    expect(() => {
      demandComparable(earlier({ own: "Elsewhere" }), now);
    }).toThrow("june.json cannot be set beside this snapshot. That snapshot is another hospital’s");
    expect(() => {
      demandComparable(earlier({}), now);
    }).not.toThrow();
  });

  it("of a version nobody here reads is refused, and none is none", async () => {
    const path = put("newer.json", canonicalJson({ ...now, version: "9.0" }));
    await expect(openEarlier(path)).rejects.toThrow("version 9.0");
    expect(await openEarlier(null)).toBeNull();
  });
});

describe("the command", () => {
  it("writes the list without the page, and slides, when asked for it", { timeout: 120_000 }, async () => {
    const { code, said } = await run("--json", "--pptx", "--out", out, "tests/fixtures/synthetic/outscraper-small.csv");
    expect(code).toBe(0);
    expect(said).toHaveLength(2);
    expect(readdirSync(out).toSorted()).toEqual([
      expect.stringMatching(/-snapshot-.*\.json$/),
      expect.stringMatching(/-snapshot-.*\.pptx$/),
    ]);
  });
});

describe("the ledger of the workspace that the command is given", () => {
  const east: ExportedPopulation = { rows: "survey", keep: { location: ["East"] }, period: null };
  const everyone: ExportedPopulation = { rows: "survey", keep: {}, period: null };
  const ledgerAt = (path: string) => parseWorkspace(readFileSync(path, "utf8"))?.exports;

  it("gains what leaves, keeps all else, and can be taken back", async () => {
    const path = put("ledger.json", JSON.stringify({ ...emptyWorkspace, rivals: ["St. Mary"], exports: [east] }));
    const before = readFileSync(path, "utf8");
    const { workspace, enter } = await openWorkspaceFile(path);
    expect(workspace.exports).toEqual([east]);
    const takeBack = await enter([east, everyone]);
    expect(parseWorkspace(readFileSync(path, "utf8"))).toEqual({ ...workspace, exports: [east, everyone] });
    await takeBack();
    expect(readFileSync(path, "utf8")).toBe(before);
  });

  it("is found in settings as the page saves them, too, and they stay in that form", async () => {
    const settings = { ...emptyWorkspace, rivals: ["St. Mary"], exports: [east] };
    const path = put("settings.json", workspaceFile(settings));
    const { workspace, enter } = await openWorkspaceFile(path);
    expect(workspace).toEqual(settings);
    await enter([east, everyone]);
    expect(readFileSync(path, "utf8")).toBe(workspaceFile({ ...settings, exports: [east, everyone] }));
  });

  it("adds the ledger alone to settings from before other parts existed: they would erase those of the page", async () => {
    const path = put("older.json", workspaceFile({ rivals: ["St. Mary"] }));
    const { workspace, enter } = await openWorkspaceFile(path);
    expect(workspace).toEqual({ ...emptyWorkspace, rivals: ["St. Mary"] });
    await enter([east]);
    expect(readFileSync(path, "utf8")).toBe(workspaceFile({ rivals: ["St. Mary"], exports: [east] }));
  });

  it("is not asked for where no workspace is named", async () => {
    await (await openWorkspaceFile(null)).enter([east]);
    expect(readdirSync(".").filter((name) => name.endsWith(".new"))).toEqual([]);
  });

  it("holds the selections whose counts left by command", { timeout: 120_000 }, async () => {
    const leads = Array.from({ length: 60 }, (_, k) => {
      const status = k % 2 === 0 ? "Converted" : "Not Converted";
      return `00Q8c0000${String(10 + k)}xYz1A,Household ${String(k)},${String(1 + (k % 3))}/20/2026,${status},Web`;
    });
    const crm = put(
      "leads.csv",
      ["Lead ID,Company / Account,Create Date,Lead Status,Lead Source", ...leads].join("\n"),
    );
    const path = put("own.json", JSON.stringify(emptyWorkspace));
    const { code, complained } = await run("--json", "--out", out, "--workspace", path, crm);
    expect([complained, code]).toEqual(["", 0]);
    expect(ledgerAt(path)?.map(({ rows }) => rows)).toContain("selection");
  });
});
