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
  notYet: "These are counted once the files are read.",
  nothing: "No file here holds activity or search interest in this period.",
  how: "How do we know?",
  carried: "who carries the conversation in reviews and communities",
  voices: {
    title: "Accounts",
    note: "who writes most about us in public; people without their names",
    heads: { name: "Who", texts: "Texts", reach: "Reach", tone: "Net tone" },
    unnamed: "site not named",
    reviewer: (place: number): string => `reviewer ${String(place)}`,
    /** Where not all accounts stand in the table. */
    most: (shown: number, accounts: number): string =>
      `${formatCount(shown)} of ${formatCount(accounts)} accounts: those with most texts, and those with most reach. Who wrote once, without a reach, is not listed.`,
    onceEach: (accounts: number): string =>
      accounts === 1
        ? "One account wrote about us here, once."
        : `No account stands out here: ${formatCount(accounts)} accounts wrote about us here, each of them once.`,
    /** In a file people are one row: a count of texts beside a reach would find the account again. */
    people: (accounts: number): string =>
      accounts === 1 ? "1 person, without the name" : `${formatCount(accounts)} people together, without their names`,
    fileHeads: { accounts: "Accounts", toned: "Texts with a tone", tone: "Net tone, points" },
    empty: "No public text names us.",
    meaning:
      "Accounts by the number of their texts about us, under the page’s period and location. Outlets and unsigned sites stand by name. Net tone is the share of positive texts less the share of negative ones; it is left out below 30 texts. Reach is what the export says, added up.",
    interval: "No interval: it describes the texts that are here.",
  },
  owned: {
    title: "Owned and earned",
    note: "how much of what is posted about us is our own",
    heads: { part: "Who", texts: "Posts and texts", share: "Share of all" },
    fileHeads: { side: "Side", reach: "Reach" },
    sides: { own: "ours", others: "others" },
    kinds: {
      page: (name: string | null): string => `Our page${name === null ? "" : `, ${name}`}`,
      outlet: (name: string | null): string => `Our own outlet${name === null ? "" : `, ${name}`}`,
      review: (): string => "Reviews by others",
      post: (): string => "Posts by others",
      comment: (): string => "Comments by others",
    },
    said: (share: string, own: number, all: number): string =>
      `${share} is our own: ${formatCount(own)} of ${formatCount(all)} posts and texts.`,
    days: (from: string, to: string): string =>
      `Counted from ${from} to ${to}: the days that both the report of our pages and the texts cover.`,
    none: "Which of these posts are ours cannot be told: review and listening exports do not say whose account wrote. A report of your own page with one row per post and its day (Facebook Insights, with the column Posted) fills this.",
    undated: (posts: number): string =>
      `The report of your page holds ${formatCount(posts)} ${posts === 1 ? "post" : "posts"} without a day, so they cannot be set beside the texts. An export with the column Posted fills this.`,
    narrowed: "A report of your page knows neither location nor topic, so this filter leaves it out.",
    apart: "The report of your page and the texts have no days in common under these filters.",
    empty: "Nothing is posted about us here.",
    noShare: "–",
    meaning:
      "Ours: posts in reports of our own pages, and texts on a site that bears one of our hospital’s names. Earned: every other review, post and comment about us. A post of ours that a listening export found as well counts on both sides, since that export does not say whose it is.",
    interval: "Exact counts of what is here, so no interval.",
  },
  listings: {
    none: "No directory listings here. A listing check of your own, a row for each entry, fills this; an export of Google Business Profile tells how much is filled in.",
    sample: "What such a file looks like",
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
    noShare: "not compared",
    share: (part: number, whole: number): string =>
      whole === 0 ? "not compared" : `${formatShare(part / whole)} (${formatCount(part)} of ${formatCount(whole)})`,
    said: (matching: number, compared: number, share: string): string =>
      `${share} of the entries compared are right: ${formatCount(matching)} of ${formatCount(compared)}.`,
    mostWrong: (fields: string): string => ` Most often wrong: ${fields}.`,
    notCompared:
      "How much is filled in. Nothing here says what should be: a listing check (directory, place, field, listed, truth) does.",
    meaning:
      "Filled in: fields with something listed ÷ fields of the directory’s file. Correct: fields that match what they should be ÷ fields compared; letter case, accents and punctuation do not count. Only a listing check (directory, place, field, listed, truth) says what should be. Listings follow no filter.",
    interval: "Exact counts, so no interval.",
  },
  "listing-fields": {
    title: "Listings by field",
    note: "in all directories together",
    heads: { field: "Field", wrong: "Wrong" },
    fieldNames: {
      name: "name",
      address: "address",
      city: "city",
      "postal code": "postal code",
      phone: "phone",
      website: "website",
      category: "category",
      hours: "hours",
    },
    empty: "No field yet.",
    meaning: "The same counts field by field, over all directories. Wrong: fields compared less those that match.",
    interval: "Exact counts, so no interval.",
  },
  "wrong-listings": {
    title: "Entries to put right",
    note: "as the directory has it, and as it should be",
    heads: { site: "Directory", place: "Place", field: "Field", listed: "Listed", truth: "Should be" },
    missing: "nothing listed",
    search: "Search",
    found: (count: number, of: number): string =>
      count === of ? `${formatCount(of)} to put right` : `${formatCount(count)} of ${formatCount(of)} to put right`,
    most: (shown: number): string =>
      `The first ${formatCount(shown)} are shown: search narrows them, the file holds all.`,
    empty: "No entry is like that.",
    allRight: "Every entry compared is as it should be.",
    meaning: "Entries whose listed value is not what the listing check says it should be.",
    interval: "A list, so no interval.",
  },
  interest: {
    title: "Search interest",
    note: "0–100 within its file; files of different terms cannot be set beside each other",
    heads: { term: "Term", days: "Days", mean: "Mean", last: "Latest" },
    fileHeads: { from: "First day", to: "Last day" },
    empty: "No search interest in this period.",
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
    all: "all",
    byDay: "by day",
    by: (breakdown: string, names: number): string => {
      const [one, several] = breakdowns[breakdown] ?? [breakdown, breakdown];
      return `${formatCount(names)} ${names === 1 ? one : several}`;
    },
    kindOf: (breakdown: string): string => breakdowns[breakdown]?.[0] ?? breakdown,
    undated: "the file does not tell",
    noDays: "none in this period",
    /** What is in no sum of one platform, and what would help. */
    notAdded: (platform: string, overlapping: number, beyond: number): string => {
      const reasons = [
        ...(overlapping > 0
          ? [
              `${formatCount(overlapping)} ${overlapping === 1 ? "row meets" : "rows meet"} the days of a later report in part and would count some twice: a report by month or by day fills this`,
            ]
          : []),
        ...(beyond > 0
          ? [
              `${formatCount(beyond)} ${beyond === 1 ? "row reaches" : "rows reach"} beyond the period, or ${beyond === 1 ? "tells" : "tell"} no days: a wider period, or all dates, counts ${beyond === 1 ? "it" : "them"}`,
            ]
          : []),
      ];
      return `${platform}, not added: ${reasons.join("; ")}.`;
    },
    fileHeads: {
      names: "How many of these",
      from: "First day",
      to: "Last day",
      currency: "Currency",
      overlapping: "Rows not added: days in part those of a later report",
      beyond: "Rows not added: beyond the period",
    },
    empty: "No report of activity in this period.",
    meaning:
      "Sums of the reports, platform by platform. Of the page’s filters the period alone applies: reports know neither location nor service line. A report that lies within the days of another of the same campaign is part of it and not counted again; where the days of two meet in part, the later counts; one that covers several months counts under all days only. Reach adds up people who were reached twice. Spend in other currencies stands apart.",
    interval:
      "The platforms count everything they show, so no interval. It does not say what the activity brought about.",
  },
} as const;
