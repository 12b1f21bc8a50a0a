import { defineMetric } from "../metric.ts";
import { countedShare, wilsonInterval } from "../shareMetric.ts";

/** Does, for a signal: the share of selections with a known source whose source is that signal. */
export const doesSignal = defineMetric({
  id: "does-signal",
  label: "Does",
  question: "How many who chose us came by this recommendation?",
  meaning: "Of the selections whose referral source is known, the share whose source is this kind of recommendation.",
  formula: "selections whose source is this signal ÷ selections with a known source",
  interval: `${wilsonInterval}; every selection is counted, so it describes the process, not a sample`,
  base: "selections with a known source, by the day decided",
  exclusions: ["selections whose source is unknown", "records not selected", "no consent to data use"],
  version: 1,
  unit: "share",
  counted: { view: "signal", only: null, keys: ["driver"], sums: { came: "count(*)" }, byGroup: false },
  over: { view: "selection", only: "source <> 'unknown'", keys: [], sums: { known: "count(*)" }, byGroup: false },
  figure: ({ came, known }, keys) => countedShare("does-signal", { count: came, n: known }, keys, false),
});
