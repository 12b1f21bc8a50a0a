import { describe, expect, it } from "vitest";
import {
  asProposed,
  namingDriver,
  withCode,
  withDateOrder,
  withScale,
  withTarget,
} from "../../../src/dashboard/drop/mappingChanges.ts";
import { openQuestions } from "../../../src/state/openQuestions.ts";
import type { ColumnTarget, FileMapping, MappedColumn } from "../../../src/state/remapping.ts";

const column = (index: number, target: ColumnTarget, question?: MappedColumn["question"]): MappedColumn => ({
  index,
  header: `c${String(index)}`,
  target,
  ...(question !== undefined && { question }),
});

const mappingOf = (...columns: readonly MappedColumn[]): FileMapping => ({
  importer: "generic-crm",
  source: "crm",
  missing: [],
  brand: null,
  dataUseIsOptIn: true,
  columns,
});

const dated = column(0, { kind: "field", field: "created_on", dateFormat: "month-first" }, "date-order");
const coded = column(1, { kind: "field", field: "source", values: { web: "own website" } }, "unknown-codes");

describe("a changed mapping", () => {
  it("gives the column its new meaning and answers its question", () => {
    const changed = withTarget(mappingOf(dated, coded), 1, { kind: "unmapped" });
    expect(changed.columns[1]).toEqual({ index: 1, header: "c1", target: { kind: "unmapped" } });
    expect(changed.columns[0]).toBe(dated);
    expect(openQuestions(changed, "sure")).toBe(1);
  });

  it("takes a field from the column that had it, unless several columns may fill it", () => {
    const reason = column(2, { kind: "field", field: "reason" });
    const mapping = mappingOf(dated, coded, reason);
    expect(withTarget(mapping, 2, { kind: "field", field: "source" }).columns[1]?.target.kind).toBe("unmapped");
    expect(withTarget(mapping, 1, { kind: "field", field: "reason" }).columns[2]).toBe(reason);
  });

  it("keeps everything when the column is not in the file", () => {
    const mapping = mappingOf(dated);
    expect(withTarget(mapping, 9, { kind: "unmapped" })).toBe(mapping);
  });

  it("reads dates in the order told, and answers the question by confirming it too", () => {
    const changed = withDateOrder(mappingOf(dated), 0, "day-first");
    expect(changed.columns[0]).toEqual({
      index: 0,
      header: "c0",
      target: { kind: "field", field: "created_on", dateFormat: "day-first" },
    });
    expect(asProposed(mappingOf(dated), 0).columns[0]?.question).toBeUndefined();
  });

  it("takes a scale only with its ends in order", () => {
    const rated = column(0, { kind: "field", field: "overall_own", scale: { low: 0, high: 10 } }, "scale");
    const mapping = mappingOf(rated);
    expect(withScale(mapping, 0, { low: 5, high: 1 })).toBe(mapping);
    expect(withScale(mapping, 0, { low: 1, high: Number.NaN })).toBe(mapping);
    expect(withScale(mapping, 0, { low: 1, high: 7 }).columns[0]).toEqual({
      index: 0,
      header: "c0",
      target: { kind: "field", field: "overall_own", scale: { low: 1, high: 7 } },
    });
  });

  it("keeps asking about codes until none is open", () => {
    const first = withCode(mappingOf(coded), 1, "oth", "other", ["oth", "kiosk"]);
    expect(first.columns[0]).toMatchObject({
      question: "unknown-codes",
      target: { values: { web: "own website", oth: "other" } },
    });
    const second = withCode(first, 1, "kiosk", "event", ["kiosk"]);
    expect(second.columns[0]?.question).toBeUndefined();
  });

  it("lets an answer without a driver's wording name one as its neighbours do", () => {
    const asked = { to: "answerers", group: "Which describe Riverside?" } as const;
    const neighbour = column(0, {
      kind: "driver-association",
      brand: "Riverside",
      driver: "access",
      coding: "chosen",
      asked,
    });
    const open = column(1, { kind: "asked", asked }, "driver");
    expect(namingDriver(mappingOf(neighbour, open), 1, "team").columns[1]).toEqual({
      index: 1,
      header: "c1",
      target: { kind: "driver-association", brand: "Riverside", driver: "team", coding: "chosen", asked },
    });
    expect(namingDriver(mappingOf(open), 1, "team").columns[0]?.target).toMatchObject({ kind: "driver-cited" });
    const task = column(0, { kind: "driver-best-worst", driver: "access", asked });
    expect(namingDriver(mappingOf(task, open), 1, "team").columns[1]?.target).toEqual({
      kind: "driver-best-worst",
      driver: "team",
      asked,
    });
  });
});
