import { defineMetric } from "../metric.ts";
import { countedShare, wilsonInterval } from "../shareMetric.ts";

/** Does: the share of selections with a known reason that give a driver as a reason. */
export const does = defineMetric({
  id: "does",
  label: "Does",
  question: "Which reasons do the people who chose us give?",
  meaning:
    "Of the selections in the CRM with at least one known reason, the share that give this one. A selection may give several.",
  formula: "selections that give the driver as a reason ÷ selections with at least one known reason",
  interval: `${wilsonInterval}; every selection is counted, so it describes the process, not a sample`,
  base: "selections with at least one known reason, by the day decided",
  exclusions: ["selections without a known reason", "records not selected", "no consent to data use"],
  version: 1,
  unit: "share",
  counted: { view: "reason", only: null, keys: ["driver"], sums: { given: "count(*)" }, byGroup: true },
  over: { view: "selection", only: "reasoned = 1", keys: [], sums: { reasoned: "count(*)" }, byGroup: true },
  figure: ({ given, reasoned }, keys) => countedShare("does", { count: given, n: reasoned }, keys, false),
});
