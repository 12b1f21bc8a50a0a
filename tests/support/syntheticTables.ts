import type { Brand, BrandAlias } from "../../src/domain/brand.ts";
import { drivers } from "../../src/drivers/registry.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { sql, staticSql } from "../../src/engine/sql.ts";
import type { ModelSettings } from "../../src/model/buildModel.ts";

/** Synthetic brands, sites and settings that the synthetic rows speak of. */
export const syntheticModel: ModelSettings = {
  brands: [
    { name: "Own", role: "own", initial: "O" },
    { name: "Rival", role: "rival", initial: "R" },
    { name: "Other", role: "rival", initial: "T" },
  ] satisfies Brand[],
  aliases: [
    { label: "Own", brand: "Own", location: null },
    { label: "Own East", brand: "Own", location: "East" },
    { label: "Own West", brand: "Own", location: "West" },
    { label: "Rival", brand: "Rival", location: null },
    { label: "Other", brand: "Other", location: null },
  ] satisfies BrandAlias[],
  drivers,
  settings: { maturityDays: 90 },
};

/** How many respondents, CRM records and reviews to make. */
export type Sizes = { readonly respondents: number; readonly leads: number; readonly reviews: number };

/**
 * Fills the model's tables with seeded, meaningless rows over October 2024 to September 2026: missing answers, weights,
 * undated rows and ties included. Draws come from `hash`, so the same sizes give the same rows.
 */
export async function fillSynthetic(engine: Engine, { respondents, leads, reviews }: Sizes): Promise<void> {
  for (const statement of statements({ respondents, leads, reviews })) await engine.run(staticSql(statement));
  await engine.run(sql`SELECT 1`);
}

/** A uniform draw of row i for a purpose, as SQL. */
const u = (purpose: number, i = "i"): string => `((hash(${i} * 1009 + ${String(purpose)}) % 100003) / 100003.0)`;

const pick = (purpose: number, values: readonly string[], missing = 0): string =>
  `CASE WHEN ${u(purpose)} >= ${String(missing)} THEN [${values.map((value) => `'${value}'`).join(", ")}][1 + CAST(floor(${u(purpose + 1)} * ${String(values.length)}) AS INTEGER)] END`;

const person = `
  ${pick(10, ["Heart", "Bones", "Births"])} AS service_line,
  ${pick(12, ["East", "West", "Harbor"], 0.1)} AS location,
  ${pick(14, ["18-34", "35-64", "65+"])} AS age_band,
  ${pick(16, ["Woman", "Man"], 0.05)} AS gender,
  ${pick(18, ["Employer", "Medicare"])} AS payer,
  ${pick(20, ["100", "200", "300"])} AS zip3,
  'English' AS language,
  ${pick(22, ["new", "returning"], 0.1)} AS patient_type`;

const key =
  "CAST(i AS BIGINT) AS row_id, 'file' AS file_id, CAST(i AS INTEGER) AS line, CAST(hash(i) % 200 AS UTINYINT) AS boot_group";

/** A respondent's liking of a brand, which ratings and stages share, so that there is something to find. */
const liking = (brand: string): string => `(${u(30)} + ${u(31, `(i * 7 + length(${brand}))`)}) / 2`;

function statements({ respondents, leads, reviews }: Sizes): readonly string[] {
  const brands = `(VALUES ('Own'), ('Rival'), ('Other')) AS b(label)`;
  const day = (purpose: number, column: string) =>
    `CASE WHEN ${u(purpose)} > 0.01 THEN DATE '2024-10-01' + CAST(floor(${u(purpose + 1)} * 730) AS INTEGER) END AS ${column}`;
  return [
    `INSERT INTO response BY NAME
     SELECT ${key}, ${person}, ${day(40, "responded_on")}, 0.4 + ${u(43)} AS weight,
       CASE WHEN ${u(44)} > 0.05 THEN round(10 * (0.7 * ${liking("'Own'")} + 0.3 * ${u(45)})) * 10 END AS choose_own,
       CASE WHEN ${u(46)} > 0.1 THEN CAST(floor(11 * ${liking("'Own'")}) AS TINYINT) END AS recommend_own,
       CASE WHEN ${u(47)} > 0.4 THEN 'a few words of answer ' || i END AS comment
     FROM range(${String(respondents)}) AS r(i)`,
    `INSERT INTO brand_rating BY NAME
     SELECT CAST(i AS BIGINT) AS row_id, label AS brand_label,
       CASE WHEN ${u(50, "(i + length(label))")} > 0.7 THEN 1 ELSE 0 END AS unaided,
       CASE WHEN ${u(51, "(i + length(label))")} > 0.05 THEN (${u(52, "(i + length(label))")} > 0.2)::INTEGER END AS aided,
       CASE WHEN ${u(53, "(i + length(label))")} > 0.05 THEN (${liking("label")} > 0.45)::INTEGER END AS consider,
       CASE WHEN ${u(54)} > 0.05 THEN (label = ['Own', 'Rival', 'Other'][1 + CAST(floor(${u(55)} * 3) AS INTEGER)])::INTEGER END AS prefer,
       CASE WHEN ${u(56, "(i + length(label))")} > 0.05 THEN (${u(57, "(i + length(label))")} > 0.6)::INTEGER END AS use
     FROM range(${String(respondents)}) AS r(i), ${brands}`,
    `INSERT INTO driver_rating BY NAME
     SELECT CAST(i AS BIGINT) AS row_id, label AS brand_label, driver.id AS driver,
       CASE WHEN score IS NOT NULL THEN score * 25.0 END AS rating,
       (score >= 3)::TINYINT AS top_two,
       CASE WHEN position < 8 THEN (${u(62, "(i * 17 + position)")} > 0.5)::TINYINT END AS associated
     FROM (
       SELECT i, label, id, position,
         CASE WHEN ${u(60, "(i * 31 + position + length(label))")} > 0.03
           THEN CAST(floor(5 * (0.5 * ${liking("label")} + 0.5 * ${u(61, "(i * 13 + position + length(label))")})) AS INTEGER) END AS score
       FROM range(${String(respondents)}) AS r(i), ${brands}, driver WHERE role <> 'signal'
     ) AS driver`,
    `INSERT INTO driver_importance BY NAME
     SELECT CAST(i AS BIGINT) AS row_id, id AS driver, (${u(70, "(i * 19 + position)")} > 0.3 + position * 0.04)::TINYINT AS cited,
       CASE WHEN ${u(73)} > 0.4 THEN 1 + (i + position) % 7 END AS rank,
       CASE WHEN ${u(74)} > 0.3 THEN 3 END AS shown,
       CASE WHEN ${u(74)} > 0.3 THEN (i + position) % 3 END AS best,
       CASE WHEN ${u(74)} > 0.3 THEN (i * 5 + position) % 2 END AS worst
     FROM range(${String(respondents)}) AS r(i), driver WHERE ${u(71)} > 0.05`,
    `INSERT INTO driver_importance BY NAME
     SELECT CAST(i AS BIGINT) AS row_id, id AS driver, (${u(72, "(i * 23 + position)")} > 0.3 + position * 0.04)::TINYINT AS top_two
     FROM range(${String(respondents)}) AS r(i), driver WHERE ${u(71)} <= 0.05`,
    `INSERT INTO selection_event BY NAME
     SELECT ${key}, ${person}, ${day(80, "created_on")},
       ${pick(83, ["selected", "lost", "open"])} AS state,
       ${pick(85, ["physician referral", "search and maps", "friend or family", "unknown"])} AS source
     FROM range(${String(leads)}) AS r(i)`,
    `UPDATE selection_event SET decided_on = created_on + CAST(line % 60 AS INTEGER) WHERE state <> 'open'`,
    `INSERT INTO selection_reason BY NAME
     SELECT row_id, driver.id AS driver, CASE WHEN state = 'selected' THEN 'chose' ELSE 'lost' END AS outcome
     FROM selection_event, driver WHERE (hash(row_id * 101 + position) % 100) < 30 - position`,
    `INSERT INTO review BY NAME
     SELECT ${key}, ${pick(90, ["Own East", "Own West", "Rival", "Other", "Nobody"])} AS brand_label,
       ${pick(92, ["google", "health site"])} AS site, ${day(94, "posted_on")},
       CASE WHEN ${u(96)} > 0.1 THEN 1.0 + floor(5 * ${u(97)}) END AS stars,
       CASE WHEN ${u(101)} > 0.7 THEN (${u(102)} > 0.3)::TINYINT END AS recommends,
       'text ' || i AS text, CAST(floor(12 * ${u(98)}) AS INTEGER) AS words, 'author ' || (i % 50) AS author_key, 'review' AS kind
     FROM range(${String(reviews)}) AS r(i)`,
    `UPDATE review SET replied_on = posted_on + CAST(line % 9 AS INTEGER) WHERE line % 3 = 0 AND site = 'google'`,
    `INSERT INTO mention BY NAME
     SELECT row_id, driver.id AS driver, driver.id AS phrase FROM review, driver WHERE (hash(row_id * 103 + position) % 100) < 20`,
  ];
}
