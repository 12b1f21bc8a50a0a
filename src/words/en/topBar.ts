import { formatCount } from "../format.ts";

/** The words of the bar above the page. */
export const topBarWords = {
  example: "worked example",
  filters: "Filters",
  period: "Period",
  allDates: "All",
  allMonths: (months: string): string => `All, ${months}`,
  against: (period: string): string => `vs ${period}`,
  all: "All",
  segment: "Segment",
  everyone: "Everyone",
  cites: "Cites",
  remove: "remove",
  clear: "Clear filters",
  sources: "Sources",
  exampleBriefly: "example",
  files: (count: number): string => `${formatCount(count)} ${count === 1 ? "file" : "files"}`,
  to: (date: string): string => `to ${date}`,
  complete: "complete",
  only: (source: string, month: string): string => `${source} only to ${month}`,
  toSources: "Sources and quality: where every row went",
  drop: "Drop files",
  snapshot: "Snapshot",
  keys: "Keys and help",
  publicHospitals: "US hospitals",
} as const;

/** The page in the other language. */
export const otherLanguage = { code: "es", short: "ES", name: "Español", page: "es.html" } as const;
