import { defineMetric } from "../metric.ts";
import { countedShare, wilsonInterval } from "../shareMetric.ts";

/** Loyalty: the share of selections by patients who had been with us before, in the month they were decided. */
export const loyalty = defineMetric({
  id: "loyalty",
  label: "Returning patients",
  question: "How many of those who chose us had been our patients before?",
  meaning:
    "Of the selections whose patient is known to be new or returning, the share by a returning patient. It tells who chose us, not how many former patients stayed away.",
  formula: "selections by returning patients ÷ selections by new or returning patients",
  interval: `${wilsonInterval}; every selection is counted, so it describes the process, not a sample`,
  base: "selections known to be by a new or a returning patient, by the day decided",
  exclusions: ["records not selected", "patients not known to be new or returning", "no consent to data use"],
  version: 1,
  unit: "share",
  counted: {
    view: "selection",
    only: "patient_type IS NOT NULL",
    keys: [],
    sums: { returning: "count(CASE WHEN patient_type = 'returning' THEN 1 END)", known: "count(*)" },
    byGroup: false,
  },
  over: null,
  figure: ({ returning, known }, keys) => countedShare("loyalty", { count: returning, n: known }, keys, false),
});
