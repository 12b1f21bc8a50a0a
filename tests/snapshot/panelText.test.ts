import { describe, expect, it } from "vitest";
import { panelFile } from "../../src/snapshot/panelFile.ts";
import { plainLook } from "../../src/snapshot/panels/panelContent.ts";
import { tabText } from "../../src/snapshot/panels/panelText.ts";
import { account } from "../../stories/dashboard/droppedFiles.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";

describe("a panel's table to paste", () => {
  it("holds the rows of the file, and below them whom, when and from what", () => {
    const file = panelFile(workedExample, [{ ...account, source: "survey" }], "funnel", plainLook);
    const [table = "", facts = ""] = (file?.text ?? "").split("\n\n");
    const [heads = [], ...rows] = table.split("\n").map((line) => line.split("\t"));
    const lines = (file?.csv ?? "").trim().split("\r\n");
    expect(heads[0]).toBe("Hospital");
    expect(rows).toHaveLength(lines.length - 1);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([heads.length]));
    expect(facts).toMatch(
      /^Riverside Health · Worked example: every number is invented · Q3 2026 against Q2 · everyone · /,
    );
    expect(facts).toContain(`Source: ${account.name}`);
  });

  it("keeps a row on its line, and a cell from being run", () => {
    expect(tabText([["a\tb", "c\nd", "=1+1", "-8"]])).toBe("a b\tc d\t'=1+1\t-8");
  });

  it("is none where nothing is listed", () => {
    expect(panelFile(workedExample, [], "market", plainLook)).toBeNull();
  });
});
