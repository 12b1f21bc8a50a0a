import { defineImporter } from "../importer.ts";

/** The sheet of filters in a Search Console export: recognised and not loaded. */
export const searchConsoleFilters = defineImporter({
  id: "search-console-filters",
  label: "Google Search Console filters",
  source: "crm",
  headerShape: "one",
  signature: { all: ["Filter", "Value"], typical: [], others: /^value$/i, enough: 2 },
  columns: [],
  missing: [],
  dateFormats: ["iso"],
  notEvidence: "It lists the filters of a Search Console export and holds no data.",
});
