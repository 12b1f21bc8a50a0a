import { formatCount } from "../format.ts";

/** The line that says what a figure rests on. */
export const baseWords = {
  split: (promoters: number, passives: number, detractors: number): string =>
    `P ${String(promoters)} · pass. ${String(passives)} · D ${String(detractors)}`,
  undatedToo: (base: string): string => `${base}; rows without a date count only in all dates`,
  withheld: "withheld here and in every export: a group of 1 to 10 could be told from it",
  nothing: "no answers under this filter",
  low: { "low-base": ": low base", unreliable: ": interval too wide to use", "small-base": ": small base" },
  reviews: (reviews: number, sites: number): string =>
    `n ${formatCount(reviews)} ${reviews === 1 ? "review" : "reviews"}${sites > 0 ? `, ${String(sites)} ${sites === 1 ? "site" : "sites"}` : ""}`,
  crm: "CRM, by date decided",
} as const;
