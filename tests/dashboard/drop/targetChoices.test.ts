import { describe, expect, it } from "vitest";
import { codeChoices, targetChoices, targetKey, targetOfKey } from "../../../src/dashboard/drop/targetChoices.ts";
import { arrivalSources } from "../../../src/domain/arrival.ts";
import { drivers } from "../../../src/drivers/registry.ts";
import { fieldLabels } from "#words/fields.ts";

const valuesOf = (groups: ReturnType<typeof targetChoices>) =>
  groups.flatMap(({ choices }) => choices.map(({ value }) => value));

describe("what a column can mean", () => {
  it("is a field of the file's kind of source, or nothing", () => {
    const crm = valuesOf(targetChoices("crm", { kind: "unmapped" }));
    expect(crm).toContain("unmapped");
    expect(crm).toContain("field:source");
    expect(crm).toContain("reason-flag");
    expect(crm).not.toContain("field:stars");
    expect(crm).not.toContain("driver-rating");
  });

  it("is, in a survey, also a driver's or a hospital's question", () => {
    const survey = valuesOf(targetChoices("survey", { kind: "unmapped" }));
    expect(survey).toEqual(expect.arrayContaining(["driver-rating", "driver-cited", "brand-item:prefer"]));
  });

  it("always holds what the column means now", () => {
    const measure = { kind: "hospital-measure", measure: "H_COMP_1", value: "stars" } as const;
    expect(valuesOf(targetChoices("hospital-measure", measure))).toContain("hospital-measure");
    expect(valuesOf(targetChoices("survey", { kind: "asked", asked: { to: "everyone" } }))).toContain("asked");
  });

  it("is, where it holds an identifier, only what takes the identifier away", () => {
    const choices = valuesOf(targetChoices("crm", { kind: "identifier", identifier: "mrn", by: "name" }, true));
    expect(choices).toContain("identifier");
    expect(choices).toContain("field:person_key");
    expect(choices).not.toContain("unmapped");
    expect(choices).not.toContain("field:service_line");
  });

  it("leads from every choice to a target of that choice", () => {
    for (const source of ["crm", "survey", "review", "hospital-list", "hospital-measure"] as const)
      for (const key of valuesOf(targetChoices(source, { kind: "unmapped" })))
        expect(targetKey(targetOfKey(key, "Q1"))).toBe(key);
    expect(targetOfKey("field:gone", "Q1")).toEqual({ kind: "unmapped" });
  });

  it("names every field as the field itself does", () => {
    const labels = targetChoices("review", { kind: "unmapped" }).flatMap(({ choices }) =>
      choices.map(({ label }) => label),
    );
    expect(labels).toContain(fieldLabels.stars);
  });
});

describe("what a code can mean", () => {
  it("is a value of the field's closed list", () => {
    expect(codeChoices("source", drivers)?.map(({ value }) => value)).toEqual([...arrivalSources]);
    expect(codeChoices("reason", drivers)?.some(({ value }) => value === "access")).toBe(true);
    expect(codeChoices("service_line", drivers)).toBeNull();
  });
});
