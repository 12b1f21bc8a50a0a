import { describe, expect, it } from "vitest";
import { dateFormatOf } from "../../../src/ingest/map/dateEvidence.ts";

const slashes = ["month-first", "day-first"] as const;

describe("the order of day and month", () => {
  it("is decided by one day above twelve", () => {
    expect(dateFormatOf(["3/4/2026", "3/25/2026"], slashes)).toMatchObject({ format: "month-first", unsure: false });
    expect(dateFormatOf(["3/4/2026", "25/3/2026"], slashes)).toMatchObject({ format: "day-first", unsure: false });
  });

  it("is asked when no cell decides, unless another column of the file does", () => {
    expect(dateFormatOf(["3/4/2026", "5/6/26"], slashes)).toMatchObject({ unsure: true });
    expect(dateFormatOf(["3/4/2026"], slashes, "day-first")).toMatchObject({ format: "day-first", unsure: false });
  });

  it("follows the majority where cells contradict each other", () => {
    expect(dateFormatOf(["1/25/2026", "2/26/2026", "27/3/2026"], slashes)).toMatchObject({ format: "month-first" });
  });

  it("knows ISO times, names of months and seconds since 1970, and nothing in words", () => {
    const all = ["iso", "month-first", "day-first", "day-month-name", "epoch-seconds"] as const;
    expect(dateFormatOf(["2024-01-23T02:21:49.000+0000"], all)?.format).toBe("iso");
    expect(dateFormatOf(["15 Apr, 2021 00:03:00"], all)?.format).toBe("day-month-name");
    expect(dateFormatOf(["1790806701"], all)?.format).toBe("epoch-seconds");
    expect(dateFormatOf(["a year ago", "6 hours ago"], all)).toBeNull();
  });
});
