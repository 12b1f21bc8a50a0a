import { defineMetric } from "../metric.ts";
import { countFigure, poissonInterval } from "../countMetric.ts";

/** Selections: the number of CRM records whose patient chose us, shown where new and returning cannot be told apart. */
export const selections = defineMetric({
  id: "selections",
  label: "Selections",
  question: "How many patients chose us?",
  meaning: "Records of the CRM in which the patient chose us, by the day that was decided. New and returning together.",
  formula: "number of selections",
  interval: poissonInterval,
  base: "selections",
  exclusions: ["records not selected", "no consent to data use"],
  version: 1,
  unit: "count",
  counted: { view: "selection", only: null, keys: [], sums: { count: "count(*)" }, byGroup: false },
  over: null,
  figure: ({ count }, keys) => countFigure("selections", count, count, keys),
});
