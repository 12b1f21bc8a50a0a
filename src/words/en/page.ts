/** What index.html itself says, before any script runs. */
export const pageWords = {
  title: "Whyhere: why patients choose this hospital",
  description:
    "Why do patients choose this hospital? Drop survey, review and CRM exports and read the answer on one page. Nothing leaves the browser.",
  noscript: "Whyhere reads your files in this browser, so it needs JavaScript.",
} as const;
