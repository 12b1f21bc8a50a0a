/** What numbers, dates and units need of a language; numbers themselves are written alike in every language of the page. */
export const locale = {
  /** As HTML names it. */
  language: "en",
  months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  quarter: "Q",
  /** Between the ends of an interval. */
  to: "to",
  withheld: "withheld",
  noData: "no data",
  effective: "effective",
  days: (count: string, isOne: boolean): string => `${count} ${isOne ? "day" : "days"}`,
  points: (count: string, isOne: boolean): string => `${count} ${isOne ? "pt" : "pts"}`,
  pointsInWords: (count: string, isOne: boolean): string => `${count} ${isOne ? "point" : "points"}`,
} as const;
