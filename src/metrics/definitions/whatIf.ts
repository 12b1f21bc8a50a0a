import type { Explained } from "../metric.ts";

/** What goes with a better rating of one driver, in words; it is reckoned from the rows behind *moves*. */
export const whatIf: Explained = {
  id: "what-if",
  label: "What-if",
  question: "What goes with a better rating of one driver?",
  meaning:
    "How much better, in points of 0–100, the outcome is among people who rate this driver better, today. It is an association, not a promise: what a change of the driver would do may lie outside both estimates, and only an experiment shows it.",
  formula:
    "Others held: the driver's coefficient of the weighted regression of the outcome on all drivers of the model × the points. Others moving along: the coefficient of the regression on this driver alone × the points. First choice (0/1): average of p(x + points) − p(x) by logistic regression",
  interval: "Student t with the sandwich variance (0/1: normal, delta method), 95%; approximate where weighted",
  base: "respondents who answered the outcome and rated us on every driver of the model",
  exclusions: [
    "rows with any missing answer",
    "points beyond one standard deviation, the best rival's mean, or the end of the scale",
    "drivers with a warning, or whose importance may be average",
  ],
  version: 1,
};
