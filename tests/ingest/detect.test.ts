import { describe, expect, it } from "vitest";
import { decode } from "../../src/ingest/decode.ts";
import { detect, headerSignature } from "../../src/ingest/detect.ts";
import { frame } from "../../src/ingest/frame.ts";
import type { Frame } from "../../src/ingest/framed.ts";
import { importers } from "../../src/ingest/registry.ts";
import { fixture, textFile } from "./fixtures.ts";

async function framed(file: File): Promise<Frame> {
  const decoded = await decode(file);
  const result = decoded.ok ? await frame(file, decoded.value) : decoded;
  if (!result.ok) throw new Error(result.issues[0].kind);
  return result.value;
}

/** A committed file for every vendor's importer; a new importer without one fails below. */
const examples: Readonly<Record<string, readonly string[]>> = {
  "salesforce-report": ["data/riverside/riverside-crm-leads.csv", "synthetic/salesforce-report-footer.csv"],
  "salesforce-lead": ["exports/crm/salesforce-data-export/Lead.csv"],
  "salesforce-opportunity": ["exports/crm/salesforce-data-export/Opportunity.csv"],
  "salesforce-campaign": ["exports/crm/salesforce-data-export/Campaign.csv"],
  "salesforce-campaign-member": ["exports/crm/salesforce-data-export/CampaignMember.csv"],
  "salesforce-contact": ["exports/crm/salesforce-data-export/Contact.csv"],
  "salesforce-account": ["exports/crm/salesforce-data-export/Account.csv"],
  "salesforce-case": ["exports/crm/salesforce-data-export/Case.csv"],
  "hubspot-contacts": ["synthetic/hubspot-contacts.csv"],
  "lead-management": ["exports/crm/leadsquared-lead-scoring/Lead Scoring.csv"],
  qualtrics: ["exports/survey/qualtrics-api-export/sample.csv", "data/riverside/riverside-brand-survey.csv"],
  "qualtrics-legacy": [
    "exports/survey/qualtrics-api-export/sample_legacy.csv",
    "exports/survey/qualtrics-legacy-matrix/Sample_Survey.csv",
  ],
  surveymonkey: ["exports/survey/surveymonkey-starwars/StarWars.csv"],
  "cms-hcahps-long": ["synthetic/hcahps-hospital-long.csv"],
  "cms-hcahps-state": ["exports/survey/hcahps-state-raw/Patient_survey__HCAHPS__-_State 20160401-20170331.csv"],
  "cms-hcahps-wide": ["data/us-hospitals/hospital_analysis.csv"],
  "cms-hospital-list": [
    "data/us-hospitals/Hospital_General_Information.csv",
    "exports/listing/cms-hospital-2012/hospital-data.csv",
  ],
  "outscraper-google-reviews": ["synthetic/outscraper-small.csv", "data/riverside/riverside-reviews.csv"],
  "druglib-reviews": ["exports/review/drugs-tsv-uci/drugLibTrain_raw.masked.tsv"],
};

describe("detection", () => {
  it("has a committed file for every vendor's export", () => {
    const vendors = importers.filter(({ generic }) => generic !== true).map(({ id }) => id);
    expect(Object.keys(examples).sort()).toEqual([...vendors].sort());
  });

  it.each(Object.entries(examples).flatMap(([id, paths]) => paths.map((path) => [path, id] as const)))(
    "is sure of %s",
    async (path, id) => {
      expect(detect(await framed(fixture(path)), importers)).toMatchObject({ kind: "sure", importer: { id } });
    },
  );

  it.each(["exports/crm/uci-bank-campaign/bank-additional.csv", "synthetic/reviews-sentiment-label.csv"])(
    "claims no vendor for %s",
    async (path) => {
      expect(detect(await framed(fixture(path)), importers)).toEqual({ kind: "unknown" });
    },
  );

  it("does not depend on the order of the columns", async () => {
    const file = textFile("Converted,Do Not Call,Lead Source,Prospect ID,Lead Origin\n0,No,Google,a1,API\n");
    expect(detect(await framed(file), importers)).toMatchObject({ kind: "sure", importer: { id: "lead-management" } });
  });

  it("asks when two formats are within a header of each other", async () => {
    const [known] = importers;
    if (known === undefined) throw new Error("no importer");
    const file = textFile("Lead Source,Lead ID,Lead Status,Stage\nWeb,1,Open,New\n");
    const twin = { ...known, id: "twin" };
    expect(detect(await framed(file), [known, twin])).toMatchObject({ kind: "unsure" });
  });

  it("signs equal headers alike, whatever the rows and the letter case", async () => {
    const sign = async (text: string): Promise<string> => headerSignature(await framed(textFile(text)));
    expect(await sign("Lead ID,Stage\n1,New\n")).toBe(await sign("lead_id, STAGE\n2,Won\n3,Lost\n"));
    expect(await sign("Lead ID,Stage\n1,New\n")).not.toBe(await sign("Stage,Lead ID\n1,New\n"));
  });
});
