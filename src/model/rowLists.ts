import type { RowColumn, RowList } from "../domain/rowList.ts";
import { sql, type Sql } from "../engine/sql.ts";

/** How a list of rows is found and read. */
type RowListDefinition = {
  /** Rows with their month and attributes, as the figures count them. */
  readonly found: Sql;
  /** The same rows with their cells, from tables: a view would be computed whole for each windowful. */
  readonly cells: Sql;
  readonly columns: Readonly<Partial<Record<RowColumn, Sql>>>;
  /** What is searched. */
  readonly words: readonly Sql[];
  /** Attributes its rows have; a filter by another keeps all of them, as it does with the figures. */
  readonly attributes: readonly string[];
};

const people = ["service_line", "location", "age_band", "gender", "payer", "zip3", "patient_type"] as const;

const segments = {
  ...{ service_line: sql`own.service_line`, location: sql`own.location`, patient_type: sql`own.patient_type` },
  ...{ age_band: sql`own.age_band`, gender: sql`own.gender`, payer: sql`own.payer`, zip3: sql`own.zip3` },
} as const;

/** The drivers of one row, as texts are coded or as the user corrected them. */
const mentioned = sql`(SELECT string_agg(driver, ' ' ORDER BY driver) FROM (
    SELECT DISTINCT driver FROM mention WHERE mention.row_id = own.row_id
      AND NOT EXISTS (FROM correction WHERE correction.review_key = own.review_key AND correction.driver = mention.driver AND present = 0)
    UNION SELECT driver FROM correction WHERE correction.review_key = own.review_key AND present = 1))`;

/** Those of a comment, which nobody corrects. */
const commented = sql`(SELECT string_agg(DISTINCT driver, ' ' ORDER BY driver) FROM mention WHERE mention.row_id = own.row_id)`;

const answered = sql`FROM response AS own LEFT JOIN (
    SELECT brand_rating.row_id, max(brand_rating.recommend) AS recommend, max(brand_rating.prefer) AS prefer
    FROM brand_rating JOIN brand_alias ON brand_alias.label = brand_rating.brand_label
    JOIN brand ON brand.name = brand_alias.brand AND brand.role = 'own'
    GROUP BY brand_rating.row_id) AS judged USING (row_id)`;

const recommended = sql`coalesce(own.recommend_own, judged.recommend)`;

/** Each list. Contact opt-outs, and records of files that do not say, are counted in figures and never shown. */
export const rowListDefinitions: Readonly<Record<RowList, RowListDefinition>> = {
  texts: {
    found: sql`FROM public_text AS population JOIN review AS own USING (row_id)`,
    cells: sql`FROM review AS own LEFT JOIN brand_alias ON brand_alias.label = own.brand_label`,
    columns: {
      posted_on: sql`own.posted_on`,
      brand: sql`coalesce(brand_alias.brand, own.brand_label)`,
      site: sql`own.site`,
      stars: sql`own.stars`,
      tone: sql`CASE WHEN own.stars >= 4 THEN 1 WHEN own.stars <= 2 THEN -1 WHEN own.stars IS NOT NULL THEN 0 ELSE own.tone END`,
      text: sql`own.text`,
      drivers: mentioned,
      location: sql`coalesce(brand_alias.location, own.location)`,
      replied_on: sql`own.replied_on`,
    },
    words: [sql`own.text`, sql`own.brand_label`, sql`own.site`],
    attributes: ["location"],
  },
  comments: {
    found: sql`FROM survey_comment AS population JOIN response AS own USING (row_id)`,
    cells: answered,
    columns: {
      responded_on: sql`own.responded_on`,
      text: sql`own.comment`,
      drivers: commented,
      recommend: recommended,
      service_line: segments.service_line,
      location: segments.location,
    },
    words: [sql`own.comment`],
    attributes: people,
  },
  crm: {
    found: sql`FROM lead AS population JOIN (FROM selection_event WHERE contact_opt_out = 'no') AS own USING (row_id)`,
    cells: sql`FROM (FROM selection_event WHERE contact_opt_out = 'no') AS own`,
    columns: {
      created_on: sql`own.created_on`,
      decided_on: sql`own.decided_on`,
      state: sql`own.state`,
      source: sql`own.source`,
      campaign: sql`own.campaign`,
      reasons: sql`(SELECT string_agg(DISTINCT driver, ' ' ORDER BY driver) FROM selection_reason WHERE selection_reason.row_id = own.row_id)`,
      ...segments,
    },
    words: [sql`own.campaign`, sql`own.service_line`, sql`own.location`, sql`own.source`],
    attributes: people,
  },
  survey: {
    found: sql`FROM survey AS population JOIN response AS own USING (row_id)`,
    cells: answered,
    columns: {
      responded_on: sql`own.responded_on`,
      wave: sql`own.wave`,
      prefer: sql`judged.prefer`,
      recommend: recommended,
      overall: sql`own.overall_own`,
      weight: sql`own.weight`,
      ...segments,
    },
    words: [sql`own.wave`, sql`own.service_line`, sql`own.location`],
    attributes: people,
  },
};
