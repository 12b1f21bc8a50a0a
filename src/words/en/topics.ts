/** The words of what is written about more, or less, than before. */
export const topicWords = {
  title: "Topics, rising and falling",
  /** Heads of the numbers. */
  now: "now",
  change: "change, pts",
  changed: "Change",
  share: "Of texts about us",
  shareBefore: (period: string): string => `Of texts, ${period}`,
  unchanged: "no detectable change",
  notCompared: "Shares of the texts about us that mention each driver. No earlier period to compare.",
  untestable: (needed: number): string =>
    `Too few texts to test a change: ${String(needed)} are needed in both periods.`,
  more: (since: string): string => `Written about more than in ${since}: `,
  less: (since: string, first: boolean): string =>
    first ? `Written about less than in ${since}: ` : ". Written about less: ",
  and: " and ",
  others: (least: string, most: string, since: string): string =>
    `No other topic changed detectably since ${since}: ${range(least, most)} points would have been needed. ${together}`,
  none: (least: string, most: string, since: string): string =>
    `No topic changed detectably since ${since}: ${range(least, most)} points would have been needed to see one. ${together}`,
} as const;

/** Why a topic may be unchanged though its own interval leaves 0 out. */
const together = "± is each topic’s own interval; “=” and the marks allow for all of them together.";

const range = (least: string, most: string): string => (least === most ? least : `${least} to ${most}`);
