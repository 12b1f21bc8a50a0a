import { formatCount, formatShare } from "../format.ts";

/** What a row of a report names: one, and several. */
const breakdowns: Readonly<Record<string, readonly [string, string]>> = {
  campaign: ["campaign", "campaigns"],
  source: ["source of visits", "sources of visits"],
  query: ["phrase searched", "phrases searched"],
  page: ["page", "pages"],
  country: ["country", "countries"],
  device: ["device", "devices"],
  appearance: ["search appearance", "search appearances"],
  post: ["kind of post", "kinds of post"],
};

/** The words of voices, listings and activity. */
export const besideWords = {
  waiting: "Counting…",
  notYet: "These are counted once your files are read.",
  nothing: "No file here holds public texts, directory listings or activity.",
  how: "How do we know?",
  voices: {
    title: "Voices",
    note: "who writes most about us in public; people without their names",
    heads: { name: "Who", texts: "Texts", reach: "Reach", tone: "Net tone" },
    unnamed: "site not named",
    reviewer: (place: number): string => `reviewer ${String(place)}`,
    /** In a file people are one row: a count of texts beside a reach would find the account again. */
    people: (accounts: number): string =>
      accounts === 1 ? "1 person, without the name" : `${formatCount(accounts)} people together, without their names`,
    fileHeads: { accounts: "Accounts", toned: "Texts with a tone", tone: "Net tone, points" },
    empty: "No public text names us.",
    meaning:
      "Accounts by the number of their texts about us. Outlets and unsigned sites stand by name. Net tone is the share of positive texts less the share of negative ones; it is left out below 30 texts. Reach is what the export says, added up.",
    interval: "No interval: it describes the texts that are here.",
  },
  listings: {
    title: "Listings",
    note: "what directories say of our places",
    heads: { site: "Directory", places: "Places", filled: "Filled in", matching: "Correct" },
    fileHeads: {
      fields: "Fields",
      filled: "Filled in",
      filledShare: "Filled in, %",
      compared: "Compared",
      matching: "Correct",
      matchingShare: "Correct, %",
    },
    empty: "No directory yet.",
    share: (part: number, whole: number): string =>
      whole === 0 ? "not compared" : `${formatShare(part / whole)} (${formatCount(part)} of ${formatCount(whole)})`,
    meaning:
      "Filled in: fields with something listed ÷ fields of the directory’s file. Correct: fields that match what they should be ÷ fields compared; letter case, accents and punctuation do not count. Only a listing check (directory, place, field, listed, truth) says what should be.",
    interval: "Exact counts, so no interval.",
  },
  interest: {
    title: "Search interest",
    note: "0–100 within its file; files of different terms cannot be set beside each other",
    heads: { term: "Term", days: "Days", mean: "Mean", last: "Latest" },
    fileHeads: { from: "First day", to: "Last day" },
    empty: "No file of search interest yet.",
    meaning:
      "How often a term was searched, as Google Trends scales it: 100 is the busiest day, week or month of all terms in the file. Mean is over all of them; below 1 counts as a half.",
    interval: "Google draws a sample and tells no interval.",
  },
  activity: {
    title: "Activity",
    note: "what was spent and what came of it; the same clicks broken down two ways are never added up",
    heads: {
      platform: "Platform",
      by: "By",
      month: "Month",
      days: "Days",
      spend: "Spend",
      impressions: "Impressions",
      clicks: "Clicks",
      visits: "Visits",
      reach: "Reach",
      engagements: "Engagements",
    },
    fileHeads: { names: "How many of these", from: "First day", to: "Last day", currency: "Currency" },
    all: "all",
    byDay: "by day",
    by: (breakdown: string, names: number): string => {
      const [one, several] = breakdowns[breakdown] ?? [breakdown, breakdown];
      return `${formatCount(names)} ${names === 1 ? one : several}`;
    },
    kindOf: (breakdown: string): string => breakdowns[breakdown]?.[0] ?? breakdown,
    undated: "the file does not tell",
    empty: "No report of activity yet.",
    meaning:
      "Sums of the reports, platform by platform. A report that lies within the days of another of the same campaign is part of it and not counted again; one that covers several months counts under all days only. Reach adds up people who were reached twice. Spend in other currencies stands apart.",
    interval:
      "The platforms count everything they show, so no interval. It does not say what the activity brought about.",
  },
} as const;
