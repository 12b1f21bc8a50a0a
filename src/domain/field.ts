/** What a field may do to a person's privacy, and so what must happen to it before a table exists. */
export type Sensitivity = "plain" | "key" | "birth-date" | "zip" | "free-text" | "consent";

/** How the text of a cell becomes a value. */
export type FieldKind = "text" | "category" | "date" | "number" | "flag" | "scale";

type FieldDefinition = {
  readonly source: readonly SourceKind[];
  readonly kind: FieldKind;
  readonly sensitivity: Sensitivity;
  /** What the mapping form calls it. */
  readonly label: string;
};

/** The kinds of source a file can be. */
export type SourceKind = "crm" | "survey" | "review" | "hospital-list" | "hospital-measure" | "activity" | "listing";

const define = (
  label: string,
  source: readonly SourceKind[],
  kind: FieldKind,
  sensitivity: Sensitivity = "plain",
): FieldDefinition => ({
  source,
  kind,
  sensitivity,
  label,
});

const people: readonly SourceKind[] = ["crm", "survey"];

/** Every field a column can be mapped to. A column mapped to none is dropped and never read. */
export const fields = {
  record_key: define("Record number", ["crm"], "text", "key"),
  person_key: define("Person number (joins files)", people, "text", "key"),
  created_on: define("Date created", ["crm"], "date"),
  decided_on: define("Date decided", ["crm"], "date"),
  state: define("Outcome (selected, lost, open)", ["crm"], "category"),
  converted: define("Became a selection (yes/no)", ["crm"], "flag"),
  source: define("How they arrived", ["crm"], "category"),
  source_detail: define("Arrival detail", ["crm"], "category"),
  campaign: define("Campaign", ["crm"], "category"),
  campaign_key: define("Campaign number", ["crm"], "text", "key"),
  campaign_name: define("Campaign name", ["crm"], "category"),
  campaign_channel: define("Campaign channel", ["crm"], "category"),
  member_key: define("Record number of the campaign member", ["crm"], "text", "key"),
  reason: define("Reason for choosing", ["crm"], "category"),
  lost_reason: define("Reason lost", ["crm"], "category"),
  provider_group: define("Provider group", ["crm"], "category"),
  data_use: define("Consent to use data", people, "flag", "consent"),
  contact_opt_out: define("Opted out of contact", people, "flag", "consent"),
  deleted: define("Deleted record", ["crm"], "flag"),
  patient_type: define("New or returning", people, "category"),
  service_line: define("Service line", ["crm", "survey"], "category"),
  location: define("Location", ["crm", "survey", "review"], "category"),
  age: define("Age in years", people, "number", "birth-date"),
  birth_date: define("Birth date", people, "date", "birth-date"),
  age_band: define("Age band", people, "category"),
  gender: define("Gender", people, "category"),
  payer: define("Insurance", people, "category"),
  zip: define("ZIP code", people, "text", "zip"),
  language: define("Language", ["crm", "survey", "review"], "category"),
  response_key: define("Response number", ["survey"], "text", "key"),
  response_part: define("Part of a response (event, repeat)", ["survey"], "text", "key"),
  answer_key: define("Answer number (several rows a response)", ["survey"], "text", "key"),
  answer_item: define("What the row answers", ["survey"], "category"),
  answer: define("Answer of the row", ["survey"], "text", "free-text"),
  responded_on: define("Date answered", ["survey"], "date"),
  wave: define("Wave", ["survey"], "category"),
  weight: define("Weight", ["survey"], "number"),
  survey_status: define("Response status (preview, test)", ["survey"], "category"),
  finished: define("Finished", ["survey"], "flag"),
  first_choice: define("First choice (hospital named)", ["survey"], "category"),
  choose_own: define("Likelihood to choose us", ["survey"], "scale"),
  overall_own: define("Overall rating of us", ["survey"], "scale"),
  recommend_own: define("Likelihood to recommend us (0–10)", ["survey"], "scale"),
  comment: define("Comment", ["survey"], "text", "free-text"),
  review_key: define("Review number", ["review"], "text", "key"),
  brand: define("Hospital", ["review", "survey"], "category"),
  site: define("Review site", ["review"], "category"),
  posted_on: define("Date posted", ["review"], "date"),
  stars: define("Stars", ["review"], "scale"),
  recommends: define("Recommends (yes/no)", ["review"], "flag"),
  text: define("Text", ["review"], "text", "free-text"),
  replied_on: define("Date of reply", ["review"], "date"),
  author: define("Author", ["review"], "text", "key"),
  url: define("Link", ["review"], "text", "key"),
  facility_id: define("Facility id (six characters)", ["hospital-list", "hospital-measure"], "text"),
  facility_name: define("Hospital name", ["hospital-list", "hospital-measure"], "text"),
  state_code: define("State", ["hospital-list", "hospital-measure"], "category"),
  hospital_type: define("Hospital type", ["hospital-list"], "category"),
  ownership: define("Ownership", ["hospital-list"], "category"),
  measure: define("Measure id", ["hospital-measure"], "category"),
  answer_percent: define("Answer percent", ["hospital-measure"], "number"),
  linear_mean: define("Linear mean", ["hospital-measure"], "number"),
  star_rating: define("Star rating", ["hospital-measure"], "number"),
  surveys: define("Completed surveys", ["hospital-measure"], "number"),
  period_end: define("End date", ["hospital-measure"], "date"),
  active_on: define("Day, week or month", ["activity"], "date"),
  activity_campaign: define("Campaign", ["activity"], "text", "free-text"),
  activity_source: define("Source of visits", ["activity"], "text", "free-text"),
  activity_query: define("Words searched", ["activity"], "text", "free-text"),
  activity_page: define("Page", ["activity"], "text", "free-text"),
  activity_country: define("Country", ["activity"], "category"),
  activity_device: define("Device", ["activity"], "category"),
  activity_appearance: define("Search appearance", ["activity"], "category"),
  activity_post: define("Kind of post", ["activity"], "category"),
  activity_key: define("Post number", ["activity"], "text", "key"),
  activity_driver: define("Driver", ["activity"], "category"),
  platform: define("Platform", ["activity"], "category"),
  currency: define("Currency", ["activity"], "category"),
  spend: define("Spend", ["activity"], "number"),
  impressions: define("Impressions", ["activity"], "number"),
  clicks: define("Clicks", ["activity"], "number"),
  visits: define("Visits", ["activity"], "number"),
  reach: define("Reach", ["activity", "review"], "number"),
  engagements: define("Engagements", ["activity"], "number"),
  interest: define("Search interest (0–100)", ["activity"], "number"),
  place_code: define("Number of the place", ["listing"], "text", "key"),
  place_brand: define("Hospital", ["listing"], "category"),
  place_name: define("Name of the place", ["listing"], "category"),
  place_address: define("Address", ["listing"], "category"),
  place_city: define("City", ["listing"], "category"),
  place_postcode: define("Postal code", ["listing"], "category"),
  place_phone: define("Phone of the place", ["listing"], "category"),
  place_website: define("Website", ["listing"], "category"),
  place_category: define("Category", ["listing"], "category"),
  place_hours: define("Opening hours", ["listing"], "category"),
  listing_site: define("Directory", ["listing"], "category"),
  listing_field: define("What is listed", ["listing"], "category"),
  listed: define("As listed", ["listing"], "category"),
  listing_truth: define("As it should be", ["listing"], "category"),
} as const satisfies Readonly<Record<string, FieldDefinition>>;

/** The id of a field. */
export type FieldId = keyof typeof fields;

/** What a report of activity can count; a file of that kind has one of them at least. */
export const activityMeasures = [
  "spend",
  "impressions",
  "clicks",
  "visits",
  "reach",
  "engagements",
  "interest",
] as const satisfies readonly FieldId[];

/** A question's scale as the mapping declares it, never read off the data. */
export type Scale = {
  readonly low: number;
  readonly high: number;
  /** Text answers in scale order where answers are words; the first is `low`. */
  readonly words?: readonly string[];
};
