import { defineMetric } from "../metric.ts";
import { countedShare, wilsonInterval } from "../shareMetric.ts";

/** Conversion of leads: of the decided leads older than the maturity window, the share that chose us, per source. */
export const arrivalConversion = defineMetric({
  id: "arrival-conversion",
  label: "Leads that choose us",
  question: "Which ways of arrival lead to a choice?",
  meaning:
    "Of the leads created long enough ago to be decided, and decided, the share that chose us. Sources differ in who uses them.",
  formula:
    "selected ÷ (selected + lost), by the month the lead was created, mature leads only; against the rest like for like: Mantel–Haenszel difference within service line × quarter",
  interval: `${wilsonInterval}; every lead is counted, so it describes the process, not a sample; of the difference: Sato; of the ratio to the rest: Katz`,
  base: "mature leads, selected or lost, by the day created",
  exclusions: [
    "leads younger than the maturity window (counted beside)",
    "leads still open",
    "no consent to data use",
    "of the difference: a service line × quarter that only one side has leads in",
  ],
  version: 2,
  unit: "share",
  counted: {
    view: "lead",
    only: "mature = 1 AND state IN ('selected', 'lost')",
    keys: ["source"],
    sums: { decided: "count(*)", won: "count(CASE WHEN state = 'selected' THEN 1 END)" },
    byGroup: false,
  },
  over: null,
  figure: ({ decided, won }, keys) => countedShare("arrival-conversion", { count: won, n: decided }, keys, false),
});
