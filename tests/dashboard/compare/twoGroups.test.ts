import { describe, expect, it } from "vitest";
import { comparable, firstGroups, groupsOf } from "../../../src/dashboard/compare/twoGroups.ts";
import { noFilter } from "../../../src/domain/filter.ts";
import { anAnswer } from "../../support/answer.ts";

const values = (...names: readonly string[]) => names.map((value) => ({ value, rows: 40 }));
const { coverage } = anAnswer();
const answer = {
  coverage: {
    ...coverage,
    values: {
      service_line: values("Heart", "Births"),
      location: values("East", "West", "North"),
      gender: values("Woman"),
    },
  },
};

describe("the groups a comparison begins with", () => {
  it("are the first two locations", () => {
    expect(firstGroups(answer, noFilter)).toEqual({ attribute: "location", values: ["East", "West"] });
  });

  it("are what is filtered now, against the next", () => {
    expect(firstGroups(answer, { ...noFilter, keep: { location: ["North"] } })?.values).toEqual(["North", "East"]);
    expect(firstGroups(answer, { ...noFilter, keep: { service_line: ["Births"] } })).toEqual({
      attribute: "service_line",
      values: ["Births", "Heart"],
    });
  });

  it("are of an attribute with two values at least, or none", () => {
    expect(comparable(answer)).toEqual(["service_line", "location"]);
    expect(firstGroups({ coverage: { ...coverage, values: { gender: values("Woman") } } }, noFilter)).toBeNull();
    expect(groupsOf(answer, "gender")).toBeNull();
  });

  it("leave out what the data do not hold", () => {
    expect(groupsOf(answer, "location", ["South", "West"])?.values).toEqual(["West", "East"]);
  });
});
