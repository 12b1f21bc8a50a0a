/** Why a part of the page shows nothing, where its source alone does not say it. */
export const absenceWords = {
  notHere: "Not here",
  notYet: "Not yet",
  notShown: "Not shown",
  nothingCited: "No column of the survey says which drivers people cite.",
  noText: "No review or post about us answers this filter.",
  noArrival: "No selection here says how the patient came.",
  notCompared: "Nothing can be compared here.",
  notDrawn: "Not drawn.",
} as const;
