/** How a patient came to us: the canonical list every CRM's own wording is brought to. */
export const arrivalSources = [
  "physician referral",
  "insurer directory",
  "search and maps",
  "own website",
  "review site",
  "friend or family",
  "social",
  "event",
  "advertising",
  "returning patient",
  "employer",
  "other",
  "unknown",
] as const;

/** One canonical referral source. */
export type ArrivalSource = (typeof arrivalSources)[number];
