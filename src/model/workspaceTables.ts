/**
 * What the user settled, as tables that views join: brands, their spellings, drivers, settings, and the weight of each
 * survey answer raked to the user's margins (empty where there are none).
 */
export const workspaceTables = {
  brand: { name: "VARCHAR", role: "VARCHAR", position: "INTEGER" },
  brand_alias: { label: "VARCHAR", brand: "VARCHAR", location: "VARCHAR" },
  driver: { id: "VARCHAR", role: "VARCHAR", driver_group: "VARCHAR", position: "INTEGER" },
  driver_source: { driver: "VARCHAR", source: "VARCHAR" },
  raked_weight: { row_id: "BIGINT", wave: "VARCHAR", weight: "DOUBLE" },
  correction: { review_key: "VARCHAR", driver: "VARCHAR", present: "TINYINT" },
  setting: { maturity_days: "INTEGER" },
} as const;
