import { phraseTextsId } from "../phraseFigure.ts";
import type { Explained } from "../metric.ts";

/** How many texts about us a phrase was met in first, of those that mention its driver. */
export const phraseTexts: Explained = {
  id: phraseTextsId,
  label: "Texts with the words",
  question: "Which words of a driver do patients use most?",
  meaning:
    "How many reviews and posts about us mention the driver in these words. A text counts once for a driver, by the first of its words.",
  formula: "count of texts",
  interval: "None: every text that was loaded is counted",
  base: "texts about us with these words",
  exclusions: ["texts that the user counts for the driver by hand", "texts under three words"],
  version: 1,
};
