import { shareSums } from "../itemSums.ts";
import { defineMetric } from "../metric.ts";
import { shareFigure, wilsonInterval } from "../shareMetric.ts";

/** Says: the share of respondents who cite a driver as a reason, or rate its importance in the top two boxes. */
export const says = defineMetric({
  id: "says",
  label: "Says",
  question: "What do people say matters?",
  meaning:
    "Of the people asked what matters in choosing a hospital, the share who cite this reason; where importance was rated instead, the share in the top two boxes.",
  formula: "Σ weight × (cited, else importance in the top 2 boxes) ÷ Σ weight",
  interval: wilsonInterval,
  base: "respondents asked about this reason",
  exclusions: ["not asked or no answer", "rows without a legal weight"],
  version: 1,
  unit: "share",
  counted: { view: "stated", only: null, keys: ["driver"], sums: shareSums("cites"), byGroup: true },
  over: null,
  figure: (sums, keys) => shareFigure("says", sums, keys, false),
});
