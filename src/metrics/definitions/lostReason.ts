import { defineMetric } from "../metric.ts";
import { countedShare, wilsonInterval } from "../shareMetric.ts";

/** Why they went elsewhere: the share of lost records with a known reason that give a driver as the reason. */
export const lostReason = defineMetric({
  id: "lost-reason",
  label: "Went elsewhere for it",
  question: "Which reasons are given by those who went elsewhere?",
  meaning:
    "Of the CRM records that were lost and give a known reason, the share that give this one. A record may give several. It is what was written down, by them or about them.",
  formula: "lost records that give the driver as a reason ÷ lost records with at least one known reason",
  interval: `${wilsonInterval}; every record is counted, so it describes the process, not a sample`,
  base: "lost records with at least one known reason, by the day decided",
  exclusions: ["lost records without a known reason (counted beside)", "records still open", "no consent to data use"],
  version: 1,
  unit: "share",
  counted: { view: "lost_reason", only: null, keys: ["driver"], sums: { given: "count(*)" }, byGroup: false },
  over: { view: "lost", only: "reasoned = 1", keys: [], sums: { reasoned: "count(*)" }, byGroup: false },
  figure: ({ given, reasoned }, keys) => countedShare("lost-reason", { count: given, n: reasoned }, keys, false),
});
