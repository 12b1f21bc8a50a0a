/** The words of the sheet on which beliefs are entered. */
export const beliefWords = {
  title: "What we believe patients choose by",
  note: "Enter a rank for each driver (1 matters most), or what is spent on it. It is set beside the rank of “moves”; nothing else on the page changes.",
  by: { rank: "Ranks", spend: "Spend" },
  how: "Enter as",
  value: { rank: "Rank", spend: "Spend" },
  keep: "Set beside the evidence",
  clear: "Forget what we believe",
  badRank: (most: number): string => `Ranks are numbers from 1 to ${String(most)}; spend is 0 or more.`,
} as const;
