import type { Brand, BrandAlias } from "../../src/domain/brand.ts";
import { drivers } from "../../src/drivers/registry.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { staticSql } from "../../src/engine/sql.ts";
import type { ModelSettings } from "../../src/model/buildModel.ts";

/** The hospitals of a market in which nobody differs: us and some rivals. */
export type NoiseMarket = { readonly runs: number; readonly rivals: number };

/** The location that stands for one run: a filter on it leaves one hospital's data and nothing of the other runs. */
export const runLocation = (run: number): string => `run ${String(run)}`;

/** The settings of a market of pure noise; every run is a location, also of our reviews. */
export function noiseModel({ runs, rivals }: NoiseMarket): ModelSettings {
  const names = ["Own", ...Array.from({ length: rivals }, (_, place) => `Rival ${String(place + 1)}`)];
  return {
    brands: names.map((name, place): Brand => ({ name, role: place === 0 ? "own" : "rival", initial: String(place) })),
    aliases: [
      ...names.map((name): BrandAlias => ({ label: name, brand: name, location: null })),
      ...Array.from({ length: runs }, (_, run): BrandAlias => ({
        label: `Own ${runLocation(run)}`,
        brand: "Own",
        location: runLocation(run),
      })),
    ],
    drivers,
    settings: { maturityDays: 90 },
  };
}

/** Rows of each kind in one run: about 120 respondents, 120 reviews and 450 leads a quarter. */
const perRun = { respondents: 240, reviews: 240, leads: 1800 } as const;

/**
 * Fills the model's tables with rows in which nothing differs between quarters, hospitals, drivers or sources. Survey and
 * reviews cover two quarters, leads four. Whoever likes a hospital rates it higher on all drivers, as people do.
 */
export async function fillNoise(engine: Engine, market: NoiseMarket, seed: number): Promise<void> {
  for (const statement of statements(market, seed)) await engine.run(staticSql(statement));
}

function statements({ runs, rivals }: NoiseMarket, seed: number): readonly string[] {
  /** A uniform draw of a row for a purpose: the engine's hash of seed, purpose and row, which repeats on every machine. */
  const u = (purpose: number, row = "i"): string =>
    `((hash(${String((seed * 1000 + purpose) * 1e8)}::BIGINT + ${row}) % 1000003) / 1000003.0)`;
  const pick = (purpose: number, values: readonly string[], row = "i"): string =>
    `[${values.map((value) => `'${value}'`).join(", ")}][1 + CAST(floor(${u(purpose, row)} * ${String(values.length)}) AS INTEGER)]`;
  const key = `CAST(i AS BIGINT) AS row_id, 'file' AS file_id, CAST(i AS INTEGER) AS line, CAST(floor(${u(1)} * 200) AS UTINYINT) AS boot_group`;
  const location = (rows: number) => `'run ' || (i // ${String(rows)}) AS location`;
  const hospitals = String(rivals + 1);
  const judged = `range(${String(runs * perRun.respondents)}) AS r(i), range(${hospitals}) AS h(b)`;
  const label = "CASE WHEN b = 0 THEN 'Own' ELSE 'Rival ' || b END AS brand_label";
  const pair = `(i * ${hospitals} + b)`;
  const days = (purpose: number, from: string, count: number) =>
    `DATE '${from}' + CAST(floor(${u(purpose)} * ${String(count)}) AS INTEGER)`;
  const isYes = (purpose: number, level: number) =>
    `(0.5 * ${u(20, pair)} + 0.5 * ${u(purpose, pair)} > ${String(level)})::TINYINT`;
  return [
    `INSERT INTO response BY NAME
     SELECT ${key}, ${location(perRun.respondents)}, ${days(2, "2026-04-01", 183)} AS responded_on, 0.4 + 1.2 * ${u(3)} AS weight,
       round(10 * ${u(4)}) * 10 AS choose_own, CAST(floor(11 * sqrt(${u(5)})) AS TINYINT) AS recommend_own
     FROM range(${String(runs * perRun.respondents)}) AS r(i)`,
    `INSERT INTO brand_rating BY NAME
     SELECT CAST(i AS BIGINT) AS row_id, ${label}, 0 AS unaided, ${isYes(21, 0.35)} AS aided, ${isYes(22, 0.5)} AS consider,
       (b = floor(${u(23)} * ${hospitals}))::TINYINT AS prefer, ${isYes(24, 0.6)} AS use
     FROM ${judged}`,
    `INSERT INTO driver_rating BY NAME
     SELECT row_id, brand_label, driver, score * 25.0 AS rating, (score >= 3)::TINYINT AS top_two
     FROM (
       SELECT CAST(i AS BIGINT) AS row_id, ${label}, id AS driver,
         CAST(floor(2.5 * (${u(20, pair)} + ${u(30, `(${pair} * 20 + position)`)})) AS INTEGER) AS score
       FROM ${judged}, driver WHERE role <> 'signal'
     ) AS rated`,
    `INSERT INTO selection_event BY NAME
     SELECT ${key}, ${location(perRun.leads)}, decided_on - CAST(floor(60 * ${u(6)}) AS INTEGER) AS created_on,
       CASE WHEN state = 'open' THEN NULL ELSE decided_on END AS decided_on, state, patient_type, source
     FROM (
       SELECT i, ${days(7, "2025-10-01", 365)} AS decided_on,
         ${pick(8, ["selected", "selected", "lost", "open"])} AS state, ${pick(9, ["new", "new", "returning"])} AS patient_type,
         ${pick(10, ["physician referral", "search and maps", "friend or family", "own website", "advertising", "unknown"])} AS source
       FROM range(${String(runs * perRun.leads)}) AS r(i)
     ) AS drawn`,
    `INSERT INTO review BY NAME
     SELECT ${key}, 'Own run ' || (i // ${String(perRun.reviews)}) AS brand_label, ${pick(11, ["google", "health site"])} AS site,
       ${days(12, "2026-04-01", 183)} AS posted_on, 1.0 + floor(5 * sqrt(${u(13)})) AS stars, 'text ' || i AS text, 12 AS words,
       'author ' || i AS author_key, 'review' AS kind
     FROM range(${String(runs * perRun.reviews)}) AS r(i)`,
    `INSERT INTO mention BY NAME
     SELECT CAST(i AS BIGINT) AS row_id, driver.id AS driver, driver.id AS phrase
     FROM range(${String(runs * perRun.reviews)}) AS r(i), driver WHERE ${u(40, "(i * 20 + position)")} < 0.4`,
  ];
}
