/** The words of the filter to those who cite a driver: its button, and what it says of the driver itself. */
export const citingWords = {
  filter: (driver: string): string => `Filter to people who cite ${driver}`,
  remove: "Remove this filter",
  everyone: (driver: string): string =>
    `The page is filtered to people who cite ${driver}, so everyone here cites it: how many say, write or do so is no finding.`,
} as const;
