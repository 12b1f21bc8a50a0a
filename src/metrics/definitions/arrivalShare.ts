import { defineMetric } from "../metric.ts";
import { countedShare, wilsonInterval } from "../shareMetric.ts";

/** How they arrive: the share of selections with a known source that came by a source; signals' *does* too. */
export const arrivalShare = defineMetric({
  id: "arrival-share",
  label: "Share of selections",
  question: "How did the people who chose us reach us?",
  meaning: "Of the selections whose referral source is known, the share that came this way.",
  formula: "selections by this source ÷ selections with a known source",
  interval: `${wilsonInterval}; every selection is counted, so it describes the process, not a sample`,
  base: "selections with a known source, by the day decided",
  exclusions: ["selections whose source is unknown (counted beside)", "records not selected"],
  version: 1,
  unit: "share",
  counted: { view: "selection", only: null, keys: ["source"], sums: { count: "count(*)" }, byGroup: false },
  over: { view: "selection", only: "source <> 'unknown'", keys: [], sums: { known: "count(*)" }, byGroup: false },
  figure: ({ count, known }, keys) => countedShare("arrival-share", { count, n: known }, keys, false),
});
