import { describe, expect, it } from "vitest";
import { columnAs, firstValues, mappingAs, unknownCodes, type ColumnTarget } from "../../src/state/remapping.ts";
import { aFrame, anInspection } from "../../stories/dashboard/droppedFiles.ts";

const frame = aFrame(
  "intake.csv",
  ["when", "how", "wait", "who", "zip", "notes", "long"],
  [
    ["03/09/2026", "PCP", "2", "A. Example", "60412", "asked twice", "x".repeat(60)],
    ["14/09/2026", "WEB", "5", "B. Example", "60511", "call", "y"],
    ["15/09/2026", "KIOSK", "7", "C. Example", "60412", "call", "y"],
  ],
);
const inspection = anInspection(frame, "generic-crm", "unknown", [{ index: 3, identifier: "name", by: "content" }]);
const { mapping } = inspection;
const as = (index: number, target: ColumnTarget) => columnAs(inspection, mapping, index, target);

describe("a column given another meaning", () => {
  it("reads its dates in the order that its cells prove", () => {
    expect(as(0, { kind: "field", field: "created_on" })).toEqual({
      index: 0,
      header: "when",
      target: { kind: "field", field: "created_on", dateFormat: "day-first" },
    });
  });

  it("brings the codes it knows to values and leaves the rest open", () => {
    const column = as(1, { kind: "field", field: "source" });
    expect(column.target).toMatchObject({ values: { pcp: "physician referral" }, other: "other" });
    expect(unknownCodes(inspection, mapping, column)).toContain("kiosk");
    expect(unknownCodes(inspection, mapping, column)).not.toContain("pcp");
  });

  it("asks for a driver or a hospital that neither target nor header names", () => {
    expect(as(1, { kind: "driver-rank", driver: "" })).toMatchObject({ question: "driver" });
    const item = {
      kind: "brand-item",
      item: "prefer",
      brand: "",
      coding: "chosen",
      asked: { to: "everyone" },
    } as const;
    expect(as(1, item)).toMatchObject({ question: "brand" });
    expect(as(1, { ...item, brand: "Riverside" }).question).toBeUndefined();
  });

  it("takes a best–worst choice with the other columns of its task", () => {
    const choice = { kind: "driver-best-worst", driver: "access", asked: { to: "everyone" } } as const;
    expect(as(1, choice).target).toMatchObject({ asked: { to: "answerers", group: "how" } });
  });

  it("asks for the scale of a rating whose answers do not state it", () => {
    const rating = { kind: "driver-importance", driver: "access", scale: { low: 1, high: 5 } } as const;
    expect(as(2, rating)).toMatchObject({ question: "scale", target: rating });
  });

  it("stays an identifier where one was found and the field would keep it", () => {
    expect(as(3, { kind: "field", field: "service_line" }).target).toMatchObject({ kind: "identifier" });
    expect(as(3, { kind: "field", field: "person_key" }).target).toMatchObject({ field: "person_key" });
  });
});

describe("a file read as another format", () => {
  it("takes that format's proposal, or keeps its own when there is no such format", () => {
    expect(mappingAs(inspection, "generic-reviews").source).toBe("review");
    expect(mappingAs(inspection, "gone")).toBe(mapping);
  });
});

describe("the first values of a column", () => {
  const shown = (index: number, target: ColumnTarget) =>
    firstValues(inspection, { index, header: frame.columns[index]?.header ?? "", target });

  it("are its distinct cells where it holds codes or dates", () => {
    expect(shown(1, { kind: "field", field: "source" })).toEqual(["PCP", "WEB", "KIOSK"]);
    expect(shown(0, { kind: "field", field: "created_on" })?.[0]).toBe("03/09/2026");
  });

  it("are three digits of a ZIP code", () => {
    expect(shown(4, { kind: "field", field: "zip" })).toEqual(["604", "605"]);
  });

  it("are not shown of identifiers, whatever the column was mapped to", () => {
    expect(shown(3, { kind: "identifier", identifier: "name", by: "content" })).toBeNull();
    expect(shown(3, { kind: "unmapped" })).toBeNull();
    expect(shown(1, { kind: "field", field: "record_key" })).toBeNull();
  });

  it("are not shown of texts that may be somebody's words", () => {
    expect(shown(6, { kind: "unmapped" })).toBeNull();
    expect(shown(5, { kind: "unmapped" })).toEqual(["call"]);
    expect(shown(5, { kind: "field", field: "comment" })).toBeNull();
  });
});
