/** What a field may do to a person's privacy, and so what must happen to it before a table exists. */
export type Sensitivity = "plain" | "key" | "birth-date" | "zip" | "free-text" | "consent";

/** How the text of a cell becomes a value. */
export type FieldKind = "text" | "category" | "date" | "number" | "flag" | "scale";

type FieldDefinition = {
  readonly source: readonly SourceKind[];
  readonly kind: FieldKind;
  readonly sensitivity: Sensitivity;
};

/** The kinds of source a file can be. */
export type SourceKind = "crm" | "survey" | "review" | "hospital-list" | "hospital-measure" | "activity" | "listing";

const define = (
  source: readonly SourceKind[],
  kind: FieldKind,
  sensitivity: Sensitivity = "plain",
): FieldDefinition => ({
  source,
  kind,
  sensitivity,
});

const people: readonly SourceKind[] = ["crm", "survey"];

/** Every field a column can be mapped to. A column mapped to none is dropped and never read. */
export const fields = {
  record_key: define(["crm"], "text", "key"),
  person_key: define(people, "text", "key"),
  created_on: define(["crm"], "date"),
  decided_on: define(["crm"], "date"),
  state: define(["crm"], "category"),
  converted: define(["crm"], "flag"),
  source: define(["crm"], "category"),
  source_detail: define(["crm"], "category"),
  campaign: define(["crm"], "category"),
  campaign_key: define(["crm"], "text", "key"),
  campaign_name: define(["crm"], "category"),
  campaign_channel: define(["crm"], "category"),
  member_key: define(["crm"], "text", "key"),
  reason: define(["crm"], "category"),
  lost_reason: define(["crm"], "category"),
  provider_group: define(["crm"], "category"),
  data_use: define(people, "flag", "consent"),
  contact_opt_out: define(people, "flag", "consent"),
  deleted: define(["crm"], "flag"),
  patient_type: define(people, "category"),
  service_line: define(["crm", "survey"], "category"),
  location: define(["crm", "survey", "review"], "category"),
  age: define(people, "number", "birth-date"),
  birth_date: define(people, "date", "birth-date"),
  age_band: define(people, "category"),
  gender: define(people, "category"),
  payer: define(people, "category"),
  zip: define(people, "text", "zip"),
  language: define(["crm", "survey", "review"], "category"),
  response_key: define(["survey"], "text", "key"),
  response_part: define(["survey"], "text", "key"),
  answer_key: define(["survey"], "text", "key"),
  answer_item: define(["survey"], "category"),
  answer: define(["survey"], "text", "free-text"),
  responded_on: define(["survey"], "date"),
  wave: define(["survey"], "category"),
  weight: define(["survey"], "number"),
  survey_status: define(["survey"], "category"),
  finished: define(["survey"], "flag"),
  first_choice: define(["survey"], "category"),
  choose_own: define(["survey"], "scale"),
  overall_own: define(["survey"], "scale"),
  recommend_own: define(["survey"], "scale"),
  comment: define(["survey"], "text", "free-text"),
  review_key: define(["review"], "text", "key"),
  brand: define(["review", "survey"], "category"),
  site: define(["review"], "category"),
  posted_on: define(["review"], "date"),
  stars: define(["review"], "scale"),
  recommends: define(["review"], "flag"),
  text: define(["review"], "text", "free-text"),
  replied_on: define(["review"], "date"),
  author: define(["review"], "text", "key"),
  url: define(["review"], "text", "key"),
  facility_id: define(["hospital-list", "hospital-measure"], "text"),
  facility_name: define(["hospital-list", "hospital-measure"], "text"),
  state_code: define(["hospital-list", "hospital-measure"], "category"),
  hospital_type: define(["hospital-list"], "category"),
  ownership: define(["hospital-list"], "category"),
  measure: define(["hospital-measure"], "category"),
  answer_percent: define(["hospital-measure"], "number"),
  linear_mean: define(["hospital-measure"], "number"),
  star_rating: define(["hospital-measure"], "number"),
  surveys: define(["hospital-measure"], "number"),
  period_end: define(["hospital-measure"], "date"),
  active_on: define(["activity"], "date"),
  activity_campaign: define(["activity"], "text", "free-text"),
  activity_source: define(["activity"], "text", "free-text"),
  activity_query: define(["activity"], "text", "free-text"),
  activity_page: define(["activity"], "text", "free-text"),
  activity_country: define(["activity"], "category"),
  activity_device: define(["activity"], "category"),
  activity_appearance: define(["activity"], "category"),
  activity_post: define(["activity"], "category"),
  activity_key: define(["activity"], "text", "key"),
  activity_driver: define(["activity"], "category"),
  platform: define(["activity"], "category"),
  currency: define(["activity"], "category"),
  spend: define(["activity"], "number"),
  impressions: define(["activity"], "number"),
  clicks: define(["activity"], "number"),
  visits: define(["activity"], "number"),
  reach: define(["activity", "review"], "number"),
  engagements: define(["activity"], "number"),
  interest: define(["activity"], "number"),
  place_code: define(["listing"], "text", "key"),
  place_brand: define(["listing"], "category"),
  place_name: define(["listing"], "category"),
  place_address: define(["listing"], "category"),
  place_city: define(["listing"], "category"),
  place_postcode: define(["listing"], "category"),
  place_phone: define(["listing"], "category"),
  place_website: define(["listing"], "category"),
  place_category: define(["listing"], "category"),
  place_hours: define(["listing"], "category"),
  listing_site: define(["listing"], "category"),
  listing_field: define(["listing"], "category"),
  listed: define(["listing"], "category"),
  listing_truth: define(["listing"], "category"),
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
