import { describe, expect, it } from "vitest";
import { decode } from "../../src/ingest/decode.ts";
import { detect, headerSignature } from "../../src/ingest/detect.ts";
import { frame } from "../../src/ingest/frame.ts";
import type { Frame } from "../../src/ingest/framed.ts";
import { allFormats, importers } from "../../src/ingest/registry.ts";
import { unpackHere } from "../../src/ingest/unpack.ts";
import { fixture, textFile } from "./fixtures.ts";

const everyFormat = await allFormats();

async function framed(dropped: File): Promise<Frame> {
  const unpacked = await unpackHere(dropped);
  const file = unpacked.ok ? (unpacked.value.files[0] ?? dropped) : dropped;
  const decoded = await decode(file);
  const result = decoded.ok ? await frame(file, decoded.value) : decoded;
  if (!result.ok) throw new Error(result.issues[0].kind);
  return result.value.frame;
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
    "synthetic/formats/cms-hospital-list-2018.csv",
  ],
  "outscraper-google-reviews": ["synthetic/outscraper-small.csv", "data/riverside/riverside-reviews.csv"],
  "dynamics-365": ["synthetic/formats/dynamics-365-leads.csv"],
  "dynamics-365-contacts": ["synthetic/formats/dynamics-365-contacts.csv"],
  "zoho-leads": ["synthetic/formats/zoho-leads.csv"],
  "marketo-funnel": ["synthetic/formats/marketo-funnel.csv"],
  "google-forms": ["synthetic/formats/google-forms.csv"],
  typeform: ["synthetic/formats/typeform.csv"],
  alchemer: ["synthetic/formats/alchemer.csv"],
  "surveymonkey-one-row": ["exports/survey/surveymonkey-flying/flying-etiquette.csv"],
  redcap: [
    "exports/survey/redcap-exports/checkboxes-1__data.csv",
    "exports/survey/redcap-exports/decimal-comma__data.csv",
    "exports/survey/redcap-exports/potentially-problematic-values__data.csv",
    "exports/survey/redcap-exports/simple__data.csv",
    "exports/survey/redcap-exports/survey__data.csv",
    "synthetic/formats/redcap-repeats.csv",
  ],
  "redcap-labels": ["synthetic/formats/redcap-labels.csv"],
  "press-ganey-long": ["synthetic/formats/press-ganey-long.csv"],
  "nhs-friends-and-family": ["synthetic/formats/nhs-friends-and-family.csv"],
  "nps-long": ["exports/survey/nps-long/survey.csv"],
  "google-business-profile-reviews": ["synthetic/google-takeout.zip", "synthetic/google-business-profile-reviews.json"],
  "apify-google-reviews": ["synthetic/formats/apify-google-reviews.csv"],
  "yelp-reviews": ["synthetic/formats/yelp-reviews.csv"],
  "facebook-recommendations": [
    "synthetic/formats/facebook-recommendations.csv",
    "synthetic/formats/facebook-recommendations.json",
  ],
  "trustpilot-reviews": ["synthetic/formats/trustpilot.csv"],
  reddit: ["synthetic/formats/reddit.csv"],
  meltwater: ["synthetic/formats/meltwater-utf16.csv"],
  brandwatch: ["synthetic/formats/brandwatch.csv"],
  "facebook-insights": [
    "exports/social/facebook-insights-uci-cr/dataset_Facebook.csv",
    "synthetic/formats/facebook-insights-dotted.csv",
  ],
  "google-ads": ["synthetic/formats/google-ads.csv"],
  "google-analytics-4": ["synthetic/formats/google-analytics-4.csv"],
  "search-console": ["synthetic/google-search-console.zip"],
  "search-console-filters": ["synthetic/formats/search-console-filters.csv"],
  "google-trends": ["exports/social/google-trends-it/multiTimeline.csv", "synthetic/formats/google-trends-semaine.csv"],
  "activity-sheet": ["synthetic/formats/activity-sheet.csv"],
  "listing-sheet": ["synthetic/formats/listing-sheet.csv"],
  "nhs-hospitals": ["synthetic/formats/nhs-hospitals.csv"],
  "google-business-listings": ["synthetic/formats/google-business-listings.csv"],
  "druglib-reviews": ["exports/review/drugs-tsv-uci/drugLibTrain_raw.masked.tsv"],
};

describe("detection", () => {
  it("has a committed file for every vendor's export", () => {
    const vendors = everyFormat.filter(({ generic }) => generic !== true).map(({ id }) => id);
    expect(Object.keys(examples).sort()).toEqual([...vendors].sort());
  });

  it.each(Object.entries(examples).flatMap(([id, paths]) => paths.map((path) => [path, id] as const)))(
    "is sure of %s",
    async (path, id) => {
      const known = await framed(fixture(path));
      expect(detect(known, everyFormat)).toMatchObject({ kind: "sure", importer: { id } });
      // The usual formats are asked first: none of them may be sure of a file of another.
      const usual = detect(known, importers);
      expect(usual.kind === "sure" ? usual.importer.id : id).toBe(id);
    },
  );

  it.each(["exports/crm/uci-bank-campaign/bank-additional.csv", "synthetic/reviews-sentiment-label.csv"])(
    "claims no vendor for %s",
    async (path) => {
      expect(detect(await framed(fixture(path)), everyFormat)).toEqual({ kind: "unknown" });
    },
  );

  it("does not depend on the order of the columns", async () => {
    const file = textFile("Converted,Do Not Call,Lead Source,Prospect ID,Lead Origin\n0,No,Google,a1,API\n");
    expect(detect(await framed(file), everyFormat)).toMatchObject({
      kind: "sure",
      importer: { id: "lead-management" },
    });
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
