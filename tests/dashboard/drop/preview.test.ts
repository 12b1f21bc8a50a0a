import { describe, expect, it } from "vitest";
import { previewCell, previewDate, previewOf } from "../../../src/dashboard/drop/preview.ts";
import { understoodOf } from "../../../src/dashboard/drop/standing.ts";
import { rememberedFile, unknownFile } from "../../../stories/dashboard/droppedFiles.ts";

function previewed(file: typeof unknownFile) {
  const stage = understoodOf(file);
  if (stage === null) throw new Error("The fixture is not read yet");
  return previewOf(stage.inspection, stage.mapping);
}

describe("the preview after mapping", () => {
  it("shows what the columns mean, without identifiers, keys or free text", () => {
    const { heads, rows } = previewed(unknownFile);
    expect(heads).toEqual([
      "Date created",
      "Service line",
      "How they arrived",
      "Reason for choosing",
      "Became a selection (yes/no)",
    ]);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toEqual(["9 Apr 2026", "Cardiology", "Own website", "Location", "no"]);
    const texts = [...heads, ...rows.flat()].join(" ");
    expect(texts).not.toContain("Example");
    expect(texts).not.toContain("called twice");
    expect(texts).not.toContain("60412");
  });

  it("leaves the words of reviews out", () => {
    expect(previewed(rememberedFile)).toEqual({
      heads: ["Date posted", "Stars"],
      rows: [
        ["14 Aug 2026", "5"],
        ["13 Aug 2026", "2"],
        ["11 Aug 2026", "4"],
      ],
    });
  });
});

describe("a previewed cell", () => {
  it("is a date in the order the mapping says", () => {
    expect(previewDate("03/09/2026", "day-first")).toBe("3 Sep 2026");
    expect(previewDate("03/09/2026", "month-first")).toBe("9 Mar 2026");
    expect(previewDate("14/09/2026", "month-first")).toBe("–");
    expect(previewDate("2026-09", "year-month")).toBe("1 Sep 2026");
    expect(previewDate("1789344000", "epoch-seconds")).toBe("14 Sep 2026");
    expect(previewDate("not a date", "epoch-seconds")).toBe("–");
  });

  it("is the canonical value of its code, the blank's value, or nothing", () => {
    const target = { kind: "field", field: "source", values: { web: "own website" }, other: "other" } as const;
    expect(previewCell("WEB", target, [])).toBe("Own website");
    expect(previewCell("???", target, [])).toBe("Other");
    expect(previewCell("n/a", target, ["n/a"])).toBe("–");
    expect(previewCell("", { kind: "field", field: "converted", blank: "no" }, [])).toBe("no");
    expect(previewCell("Y", { kind: "field", field: "converted" }, [])).toBe("yes");
  });

  it("joins the drivers of a cell with several reasons", () => {
    const target = {
      kind: "field",
      field: "reason",
      values: { wait: "access", price: "cost", both: "access|cost" },
    } as const;
    expect(previewCell("wait; price", target, [])).toBe("Access, Cost");
    expect(previewCell("both", target, [])).toBe("Access, Cost");
  });
});
