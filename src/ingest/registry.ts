import type { Importer } from "./importer.ts";
import { cmsHcahpsLong } from "./importers/cmsHcahpsLong.ts";
import { cmsHcahpsState } from "./importers/cmsHcahpsState.ts";
import { cmsHcahpsWide } from "./importers/cmsHcahpsWide.ts";
import { cmsHospitalList } from "./importers/cmsHospitalList.ts";
import { genericCrm } from "./importers/genericCrm.ts";
import { genericReviews } from "./importers/genericReviews.ts";
import { genericSurvey } from "./importers/genericSurvey.ts";
import { hubspotContacts } from "./importers/hubspotContacts.ts";
import { leadManagement } from "./importers/leadManagement.ts";
import { outscraper } from "./importers/outscraper.ts";
import { qualtrics } from "./importers/qualtrics.ts";
import { qualtricsLegacy } from "./importers/qualtricsLegacy.ts";
import { salesforceAccount } from "./importers/salesforceAccount.ts";
import { salesforceCampaign } from "./importers/salesforceCampaign.ts";
import { salesforceCampaignMember } from "./importers/salesforceCampaignMember.ts";
import { salesforceCase } from "./importers/salesforceCase.ts";
import { salesforceContact } from "./importers/salesforceContact.ts";
import { salesforceLead } from "./importers/salesforceLead.ts";
import { salesforceOpportunity } from "./importers/salesforceOpportunity.ts";
import { salesforceReport } from "./importers/salesforceReport.ts";
import { surveyMonkey } from "./importers/surveyMonkey.ts";

/** The usual export formats, vendors first, then any table of a kind. The others are fetched when a file is none of these. */
export const importers: readonly Importer[] = [
  salesforceReport,
  salesforceLead,
  salesforceOpportunity,
  salesforceCampaign,
  salesforceCampaignMember,
  salesforceContact,
  salesforceAccount,
  salesforceCase,
  hubspotContacts,
  leadManagement,
  qualtrics,
  qualtricsLegacy,
  surveyMonkey,
  cmsHcahpsLong,
  cmsHcahpsState,
  cmsHcahpsWide,
  cmsHospitalList,
  outscraper,
  genericCrm,
  genericSurvey,
  genericReviews,
];

let known = importers;

/** Every export format that is recognised; the rarer ones arrive with the first file that needs them. */
export async function allFormats(): Promise<readonly Importer[]> {
  if (known === importers) known = [...(await import("./moreFormats.ts")).moreFormats, ...importers];
  return known;
}

/** The importer of that id, among those at hand; undefined when a remembered mapping names one that is gone. */
export const findImporter = (id: string): Importer | undefined => known.find((importer) => importer.id === id);
