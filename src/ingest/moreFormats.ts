import type { Importer } from "./importer.ts";
import { activitySheet } from "./importers/activitySheet.ts";
import { alchemer } from "./importers/alchemer.ts";
import { apify } from "./importers/apify.ts";
import { brandwatch } from "./importers/brandwatch.ts";
import { cmsHcahpsLong } from "./importers/cmsHcahpsLong.ts";
import { cmsHcahpsState } from "./importers/cmsHcahpsState.ts";
import { cmsHcahpsWide } from "./importers/cmsHcahpsWide.ts";
import { cmsHospitalList } from "./importers/cmsHospitalList.ts";
import { drugReviews } from "./importers/drugReviews.ts";
import { dynamics365 } from "./importers/dynamics365.ts";
import { dynamicsContacts } from "./importers/dynamicsContacts.ts";
import { facebookInsights } from "./importers/facebookInsights.ts";
import { facebookRecommendations } from "./importers/facebookRecommendations.ts";
import { googleAds } from "./importers/googleAds.ts";
import { googleAnalytics } from "./importers/googleAnalytics.ts";
import { googleBusinessListings } from "./importers/googleBusinessListings.ts";
import { googleBusinessProfile } from "./importers/googleBusinessProfile.ts";
import { googleForms } from "./importers/googleForms.ts";
import { googleTrends } from "./importers/googleTrends.ts";
import { hubspotContacts } from "./importers/hubspotContacts.ts";
import { leadManagement } from "./importers/leadManagement.ts";
import { listingSheet } from "./importers/listingSheet.ts";
import { marketoFunnel } from "./importers/marketoFunnel.ts";
import { meltwater } from "./importers/meltwater.ts";
import { nhsFriendsAndFamily } from "./importers/nhsFriendsAndFamily.ts";
import { nhsHospitals } from "./importers/nhsHospitals.ts";
import { npsLong } from "./importers/npsLong.ts";
import { pressGaneyLong } from "./importers/pressGaneyLong.ts";
import { qualtricsLegacy } from "./importers/qualtricsLegacy.ts";
import { redcap } from "./importers/redcap.ts";
import { redcapLabels } from "./importers/redcapLabels.ts";
import { reddit } from "./importers/reddit.ts";
import { salesforceAccount } from "./importers/salesforceAccount.ts";
import { salesforceCampaign } from "./importers/salesforceCampaign.ts";
import { salesforceCampaignMember } from "./importers/salesforceCampaignMember.ts";
import { salesforceCase } from "./importers/salesforceCase.ts";
import { salesforceContact } from "./importers/salesforceContact.ts";
import { salesforceLead } from "./importers/salesforceLead.ts";
import { salesforceOpportunity } from "./importers/salesforceOpportunity.ts";
import { searchConsole } from "./importers/searchConsole.ts";
import { searchConsoleFilters } from "./importers/searchConsoleFilters.ts";
import { surveyMonkey } from "./importers/surveyMonkey.ts";
import { surveyMonkeyOneRow } from "./importers/surveyMonkeyOneRow.ts";
import { trustpilot } from "./importers/trustpilot.ts";
import { typeform } from "./importers/typeform.ts";
import { yelp } from "./importers/yelp.ts";
import { zoho } from "./importers/zoho.ts";
import { formatsInLanguage } from "./formatsInLanguage.ts";
import { moreFormatTexts } from "#words/moreFormats.ts";

/** Formats beside the usual ones: CRMs, surveys, reviews, activity and listings. */
export const moreFormats: readonly Importer[] = formatsInLanguage(
  [
    salesforceLead,
    salesforceOpportunity,
    hubspotContacts,
    salesforceCampaign,
    salesforceCampaignMember,
    salesforceContact,
    salesforceAccount,
    salesforceCase,
    leadManagement,
    qualtricsLegacy,
    surveyMonkey,
    cmsHcahpsLong,
    cmsHcahpsState,
    cmsHcahpsWide,
    cmsHospitalList,
    dynamics365,
    dynamicsContacts,
    zoho,
    marketoFunnel,
    googleForms,
    typeform,
    alchemer,
    surveyMonkeyOneRow,
    redcap,
    redcapLabels,
    pressGaneyLong,
    nhsFriendsAndFamily,
    npsLong,
    googleBusinessProfile,
    apify,
    yelp,
    facebookRecommendations,
    trustpilot,
    reddit,
    drugReviews,
    meltwater,
    brandwatch,
    facebookInsights,
    googleAds,
    googleAnalytics,
    searchConsole,
    searchConsoleFilters,
    googleTrends,
    nhsHospitals,
    googleBusinessListings,
    activitySheet,
    listingSheet,
  ],
  moreFormatTexts,
);
