import { defineMetric } from "../metric.ts";
import { countFigure, poissonInterval } from "../countMetric.ts";

/** New patients: the number of selections by patients new to us, in the month they were decided. */
export const newPatients = defineMetric({
  id: "new-patients",
  label: "New patients",
  question: "How many new patients chose us?",
  meaning: "Records of the CRM in which a patient new to us chose us, by the day that was decided.",
  formula: "number of selections marked as new patients",
  interval: poissonInterval,
  base: "selections known to be by a new or a returning patient",
  exclusions: ["records not selected", "patients not known to be new or returning", "no consent to data use"],
  version: 1,
  unit: "count",
  counted: {
    view: "selection",
    only: "patient_type IS NOT NULL",
    keys: [],
    sums: { count: "count(CASE WHEN patient_type = 'new' THEN 1 END)", all: "count(*)" },
    byGroup: false,
  },
  over: null,
  figure: ({ count, all }, keys) => countFigure("new-patients", count, all, keys),
});
