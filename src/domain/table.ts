/** A DuckDB column type used by the model's tables. */
export type ColumnType = "VARCHAR" | "DATE" | "DOUBLE" | "INTEGER" | "BIGINT" | "TINYINT" | "UTINYINT";

const row = {
  row_id: "BIGINT",
  file_id: "VARCHAR",
  line: "INTEGER",
  boot_group: "UTINYINT",
  version: "BIGINT",
} as const;

const segments = {
  service_line: "VARCHAR",
  location: "VARCHAR",
  age_band: "VARCHAR",
  gender: "VARCHAR",
  payer: "VARCHAR",
  zip3: "VARCHAR",
  language: "VARCHAR",
} as const;

/**
 * The model's tables, column by column, as `model` creates them and `ingest` fills them.
 * `row_id` is unique over all files (file ordinal × 10^9 + line); child tables repeat their parent's.
 * `boot_group` is a seeded draw of 0–199 made at load, the unit of the group bootstrap. `version` is a hash of what the
 * file says of the record, 53 bits: two files that say the same have the same. `file_rows`: rows of the file in the record.
 */
export const tables = {
  /** One CRM lead, inquiry or encounter. `state` is selected · lost · open. */
  selection_event: {
    ...row,
    ...segments,
    record_key: "VARCHAR",
    person_key: "VARCHAR",
    created_on: "DATE",
    decided_on: "DATE",
    state: "VARCHAR",
    patient_type: "VARCHAR",
    provider_group: "VARCHAR",
    source: "VARCHAR",
    source_detail: "VARCHAR",
    campaign: "VARCHAR",
    campaign_key: "VARCHAR",
    data_use: "VARCHAR",
    contact_opt_out: "VARCHAR",
  },
  /** One campaign of a CRM, by its keyed hash; gives `selection_event.campaign` its name. */
  campaign: { ...row, campaign_key: "VARCHAR", name: "VARCHAR", channel: "VARCHAR" },
  /** One record's membership in one campaign, both by keyed hash. `contact_opt_out` is yes · no · unknown. */
  campaign_member: {
    ...row,
    record_key: "VARCHAR",
    member_key: "VARCHAR",
    campaign_key: "VARCHAR",
    contact_opt_out: "VARCHAR",
  },
  /** One reason of one selection, coded to a driver; `outcome` is chose · lost. */
  selection_reason: { row_id: "BIGINT", driver: "VARCHAR", outcome: "VARCHAR" },
  /** One respondent in one wave. Own-brand answers are on their declared scale brought to 0–100, recommend_own 0–10. */
  response: {
    ...row,
    ...segments,
    file_rows: "INTEGER",
    patient_type: "VARCHAR",
    /** The hospital the row is about, where the file names one. */
    brand_label: "VARCHAR",
    response_key: "VARCHAR",
    person_key: "VARCHAR",
    responded_on: "DATE",
    wave: "VARCHAR",
    weight: "DOUBLE",
    choose_own: "DOUBLE",
    overall_own: "DOUBLE",
    recommend_own: "TINYINT",
    comment: "VARCHAR",
  },
  /** One brand judged by one respondent; stages are 0, 1 or null (not asked or not answered), recommend 0–10. */
  brand_rating: {
    row_id: "BIGINT",
    brand_label: "VARCHAR",
    unaided: "TINYINT",
    aided: "TINYINT",
    consider: "TINYINT",
    prefer: "TINYINT",
    use: "TINYINT",
    recommend: "TINYINT",
  },
  /** One driver of one brand judged by one respondent; rating 0–100, top_two and associated 0, 1 or null. */
  driver_rating: {
    row_id: "BIGINT",
    brand_label: "VARCHAR",
    driver: "VARCHAR",
    rating: "DOUBLE",
    top_two: "TINYINT",
    associated: "TINYINT",
  },
  /** One driver's stated importance to one respondent: cited 0/1, or importance 0–100 with top_two, or rank, or how often shown and chosen best and worst. */
  driver_importance: {
    row_id: "BIGINT",
    driver: "VARCHAR",
    cited: "TINYINT",
    importance: "DOUBLE",
    top_two: "TINYINT",
    rank: "DOUBLE",
    best: "UTINYINT",
    worst: "UTINYINT",
    shown: "UTINYINT",
  },
  /**
   * One review, post or comment in public. `kind` is review · post · comment; `words` counts the words of the text; `tone`
   * −1, 0, +1 is read from the words where there are no stars, null where there are or where it cannot be read.
   */
  review: {
    ...row,
    review_key: "VARCHAR",
    brand_label: "VARCHAR",
    location: "VARCHAR",
    site: "VARCHAR",
    posted_on: "DATE",
    stars: "DOUBLE",
    recommends: "TINYINT",
    text: "VARCHAR",
    words: "INTEGER",
    tone: "TINYINT",
    language: "VARCHAR",
    replied_on: "DATE",
    reach: "DOUBLE",
    author_key: "VARCHAR",
    author_kind: "VARCHAR",
    kind: "VARCHAR",
    url_domain: "VARCHAR",
  },
  /** One driver mentioned in one public text or one respondent's comment; sentiment −1, 0, +1 or null where no star tells it. */
  mention: { row_id: "BIGINT", driver: "VARCHAR", phrase: "VARCHAR", sentiment: "TINYINT" },
  /** One public hospital; `facility_id` is six characters of text. */
  hospital: {
    ...row,
    facility_id: "VARCHAR",
    name: "VARCHAR",
    state: "VARCHAR",
    hospital_type: "VARCHAR",
    ownership: "VARCHAR",
  },
  /** One published measure of one hospital: linear mean score, top-box share or stars, whichever the file has. */
  hospital_measure: {
    ...row,
    file_rows: "INTEGER",
    measure_key: "VARCHAR",
    facility_id: "VARCHAR",
    measure: "VARCHAR",
    linear_mean: "DOUBLE",
    top_box: "DOUBLE",
    stars: "DOUBLE",
    surveys: "INTEGER",
    period_end: "DATE",
  },
  /**
   * What was spent on or came of one campaign, source, query, page, post … in the days a row of a report covers; both days
   * null where the file does not tell. `breakdown` says what `campaign` names: the rows of one platform that are broken
   * down differently count the same clicks again. `interest` is Google's search interest, 0–100 within its file.
   */
  activity: {
    ...row,
    file_rows: "INTEGER",
    activity_key: "VARCHAR",
    platform: "VARCHAR",
    breakdown: "VARCHAR",
    campaign: "VARCHAR",
    driver: "VARCHAR",
    starts_on: "DATE",
    ends_on: "DATE",
    currency: "VARCHAR",
    spend: "DOUBLE",
    impressions: "DOUBLE",
    clicks: "DOUBLE",
    visits: "DOUBLE",
    reach: "DOUBLE",
    engagements: "DOUBLE",
    interest: "DOUBLE",
  },
  /** One field of one place as one directory lists it, with the truth and whether it matches (0/1) where the file tells. */
  listing: {
    ...row,
    file_rows: "INTEGER",
    listing_key: "VARCHAR",
    brand_label: "VARCHAR",
    location: "VARCHAR",
    place: "VARCHAR",
    site: "VARCHAR",
    field: "VARCHAR",
    listed: "VARCHAR",
    truth: "VARCHAR",
    matches: "TINYINT",
  },
  /**
   * One loaded file; `facts` is its account before loading, as JSON text, `ordinal` the head of its row ids, and `reaches`
   * the last day of its records, which tells the newer of two files.
   */
  source_file: {
    file_id: "VARCHAR",
    ordinal: "INTEGER",
    sha256: "VARCHAR",
    name: "VARCHAR",
    facts: "VARCHAR",
    reaches: "DATE",
  },
  /**
   * What became of rows and values of one file. `kind` is loaded · excluded · rejected · emptied · consent, or to-read: rows
   * of it have come back into the model whose texts are still to be coded.
   */
  file_outcome: {
    file_id: "VARCHAR",
    kind: "VARCHAR",
    name: "VARCHAR",
    reason: "VARCHAR",
    line: "INTEGER",
    count: "BIGINT",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnType>>>>;

/** The name of a model table. */
export type TableName = keyof typeof tables;
