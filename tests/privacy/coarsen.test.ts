import { describe, expect, it } from "vitest";
import { ageBandOf, ageBands, ageOn, smallZip3, zip3Of } from "../../src/privacy/coarsen.ts";

describe("zip3Of", () => {
  it("keeps three digits of a ZIP or ZIP+4", () => {
    expect([zip3Of("62704"), zip3Of(" 62704-1234 "), zip3Of("627041234")]).toEqual(["627", "627", "627"]);
  });

  it("restores the leading zeros that a spreadsheet lost", () => {
    expect([zip3Of("2139"), zip3Of("601"), zip3Of("2139.0")]).toEqual(["021", "006", "021"]);
  });

  it("merges the seventeen small areas", () => {
    expect(smallZip3).toHaveLength(17);
    expect(smallZip3.map((zip3) => zip3Of(`${zip3}01`))).toEqual(smallZip3.map(() => "000"));
  });

  it("is null for what is no ZIP", () => {
    expect(["", "SW1A 1AA", "12", "123456"].map(zip3Of)).toEqual([null, null, null, null]);
  });
});

describe("ageBandOf", () => {
  it("puts every age in one band and everybody from 90 in the last", () => {
    expect([0, 17, 18, 64, 65, 89, 90, 107].map(ageBandOf)).toEqual([
      "0–17",
      "0–17",
      "18–34",
      "50–64",
      "65–79",
      "80–89",
      "90+",
      "90+",
    ]);
    expect(ageBands.map((band) => band.from)).toEqual([0, 18, 35, 50, 65, 80, 90]);
  });

  it("is null for an age nobody has", () => {
    expect([-1, 126, 99999999999, Number.NaN].map(ageBandOf)).toEqual([null, null, null, null]);
  });
});

describe("ageOn", () => {
  it("counts full years, the birthday included", () => {
    expect(ageOn("1957-03-14", "2024-03-13")).toBe(66);
    expect(ageOn("1957-03-14", "2024-03-14")).toBe(67);
  });

  it("is null for no date and for a birth after the day", () => {
    expect(ageOn("", "2024-01-01")).toBeNull();
    expect(ageOn("1957-13-01", "2024-01-01")).toBeNull();
    expect(ageOn("2025-01-01", "2024-01-01")).toBeNull();
  });
});
