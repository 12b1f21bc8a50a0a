import { describe, expect, it } from "vitest";
import { decode } from "../../src/ingest/decode.ts";
import { frame } from "../../src/ingest/frame.ts";
import { findIdentifiers } from "../../src/ingest/identifiers.ts";
import { proposeMapping } from "../../src/ingest/map.ts";
import { mappingIsSure, type ColumnMapping, type Mapping } from "../../src/ingest/mapping.ts";
import { allFormats } from "../../src/ingest/registry.ts";
import { fixture, textFile } from "./fixtures.ts";

const formats = await allFormats();

async function mapped(file: File, id: string): Promise<Mapping> {
  const decoded = await decode(file);
  const framed = decoded.ok ? await frame(file, decoded.value) : decoded;
  const importer = formats.find((format) => format.id === id);
  if (!framed.ok || importer === undefined) throw new Error("not readable");
  return proposeMapping(framed.value.frame, importer, findIdentifiers(framed.value.frame, importer));
}

const column = (mapping: Mapping, header: string): ColumnMapping | undefined =>
  mapping.columns.find((each) => each.header === header);

describe("the worked example", () => {
  it.each([
    ["data/riverside/riverside-brand-survey.csv", "qualtrics"],
    ["data/riverside/riverside-crm-leads.csv", "salesforce-report"],
    ["data/riverside/riverside-reviews.csv", "outscraper-google-reviews"],
  ])("maps %s without a question", async (path, id) => {
    expect(mappingIsSure(await mapped(fixture(path), id))).toBe(true);
  });

  it("reads brand, driver and stage from the questions of the survey", async () => {
    const survey = await mapped(fixture("data/riverside/riverside-brand-survey.csv"), "qualtrics");
    const target = (header: string) => column(survey, header)?.target;
    expect(target("Q1_3")).toMatchObject({
      kind: "brand-item",
      item: "unaided",
      brand: "St. Anselm",
      coding: "chosen",
    });
    expect(target("Q3_1")).toMatchObject({ item: "consider", brand: "Riverside Health" });
    expect(target("Q4")).toMatchObject({ kind: "field", field: "first_choice" });
    expect(target("Q6_2")).toMatchObject({ item: "recommend", brand: "Northgate Medical", coding: "scale-0-10" });
    expect(target("4_Q7_9")).toMatchObject({ kind: "driver-rating", brand: "Lakeview Regional", driver: "digital" });
    expect(target("1_Q8_1")).toMatchObject({ kind: "driver-association", brand: "Riverside Health", driver: "access" });
    expect(target("Q9_14")).toMatchObject({ kind: "driver-cited", driver: "continuity", asked: { to: "everyone" } });
    expect(target("Q10")).toMatchObject({ field: "choose_own", scale: { low: 0, high: 10 } });
    expect(target("Q11")).toMatchObject({ field: "overall_own" });
    expect(target("Q12")).toMatchObject({ field: "comment" });
    expect(target("RecipientEmail")).toMatchObject({ kind: "identifier" });
    expect(target("Age")).toMatchObject({ field: "age_band" });
  });
});

describe("proposing a mapping", () => {
  it("asks for a scale that nothing states", async () => {
    const reviews = await mapped(fixture("synthetic/reviews-sentiment-label.csv"), "generic-reviews");
    expect(column(reviews, "Ratings")?.question).toBe("scale");
    expect(column(reviews, "Feedback")?.target).toMatchObject({ field: "text" });
  });

  it("compares headers whole, never as parts of longer ones", async () => {
    const crm = await mapped(textFile("Source of truth,Status note,Outcome\nx,y,won\nx,y,lost\n"), "generic-crm");
    expect(crm.columns.map(({ target }) => target.kind)).toEqual(["unmapped", "unmapped", "field"]);
  });

  it("gives codes their canonical values and asks when many are unknown", async () => {
    const crm = await mapped(textFile("Source,Outcome\nPCP,won\nWeb,lost\nZQ,open\nZQ,open\n"), "generic-crm");
    expect(column(crm, "Source")).toMatchObject({
      target: { values: { pcp: "physician referral", web: "own website" }, other: "other" },
      question: "unknown-codes",
    });
    expect(column(crm, "Outcome")?.question).toBeUndefined();
  });

  it("codes reasons to drivers, several in one cell", async () => {
    const crm = await mapped(
      textFile("Outcome,Reasons\nwon,Close to home; Lower cost\nwon,Lower cost\n"),
      "generic-crm",
    );
    expect(column(crm, "Reasons")?.target).toMatchObject({
      values: { "close to home": "location", "lower cost": "cost" },
    });
  });

  it("takes the first of repeated headers, which is the contact's own", async () => {
    const hubspot = await mapped(fixture("synthetic/hubspot-contacts.csv"), "hubspot-contacts");
    expect(column(hubspot, "Create Date")?.target).toMatchObject({ field: "created_on" });
    expect(column(hubspot, "Create Date (2)")?.target).toMatchObject({ kind: "unmapped" });
  });

  it("takes identifiers out by name and by content, mapped or not", async () => {
    const planted = await mapped(fixture("synthetic/planted-identifiers.csv"), "generic-reviews");
    for (const header of ["Patient Name", "SSN", "MRN", "col_a", "col_b", "col_c", "col_d", "col_h"]) {
      expect(column(planted, header)?.target.kind).toBe("identifier");
    }
  });

  it("lets the cells of a column outweigh a vendor's rule for it", async () => {
    const rows = Array.from({ length: 60 }, (_, index) => `${String(index)},p${String(index)}@example.org,Open`).join(
      "\n",
    );
    const crm = await mapped(textFile(`Lead ID,Lead Source,Lead Status\n${rows}\n`), "salesforce-report");
    expect(column(crm, "Lead Source")?.target).toMatchObject({ kind: "identifier", by: "content" });
  });
});
