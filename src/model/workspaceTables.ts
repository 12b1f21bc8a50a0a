/** What the user settled, as tables that views join: brands, their spellings, drivers and settings. */
export const workspaceTables = {
  brand: { name: "VARCHAR", role: "VARCHAR", position: "INTEGER" },
  brand_alias: { label: "VARCHAR", brand: "VARCHAR", location: "VARCHAR" },
  driver: { id: "VARCHAR", role: "VARCHAR", driver_group: "VARCHAR", position: "INTEGER" },
  driver_source: { driver: "VARCHAR", source: "VARCHAR" },
  correction: { review_key: "VARCHAR", driver: "VARCHAR", present: "TINYINT" },
  setting: { maturity_days: "INTEGER" },
} as const;
