/** What is printed in the place of a page that may not leave. */
export const paperWords = {
  title: "This page is not printed.",
  underWay:
    "Whether a group of 1 to 10 people could be told from it was still being checked. Close the print dialog, wait a moment and print again.",
  refused: (populations: readonly string[]): string =>
    `From its counts, together with what was exported before, a group of 1 to 10 people could be told (${populations.join("; ")}). A longer period, fewer filters, or the filters of an earlier export would help.`,
} as const;
