import type { ReasonBase } from "../../domain/reasons.ts";
import { formatCount } from "../format.ts";

/** Why a part of the page shows nothing, where its source alone does not say it. */
export const absenceWords = {
  notHere: "Not here",
  notYet: "Not yet",
  notShown: "Not shown",
  nothingCited:
    "Nobody here says which drivers they choose by: the survey has no such column, or nobody in this filter answered it.",
  noText: "No review or post about us answers this filter.",
  noArrival: "No selection here says how the patient came.",
  notCompared: "Nothing can be compared here.",
  notDrawn: "Not drawn.",
  /** What stands where *does* would be; null when at least one selection gives a reason that is a driver. */
  noReason: ({ records, unknown }: ReasonBase): string | null =>
    records === 0
      ? "No selection here gives a reason."
      : records === unknown
        ? `None of the ${formatCount(records)} selections gives a reason we can read as a driver: map the CRM’s column of reasons, or what its codes mean, in its file.`
        : null,
} as const;
