import { stages, type Stage } from "../../domain/answer.ts";
import type { FigureKeys } from "../../domain/figure.ts";
import { pairSums, shareSums, type PairSum, type ShareSum } from "../itemSums.ts";
import { defineMetric, type Counting, type Metric } from "../metric.ts";
import { shareFigure, wilsonInterval } from "../shareMetric.ts";

type Step = { readonly label: string; readonly question: string; readonly meaning: string; readonly base: string };

const steps: Readonly<Record<Stage, Step>> = {
  aware: {
    label: "Aware",
    question: "Who knows this hospital?",
    meaning: "The share who name the hospital unprompted, or know it when its name is read out.",
    base: "respondents asked whether they know the hospital",
  },
  consider: {
    label: "Consider",
    question: "Who would consider this hospital?",
    meaning: "The share who would consider the hospital for care.",
    base: "respondents asked whether they would consider the hospital",
  },
  prefer: {
    label: "Prefer",
    question: "Who would choose this hospital first?",
    meaning: "The share whose first choice the hospital is.",
    base: "respondents asked for their first choice",
  },
  use: {
    label: "Use",
    question: "Who has used this hospital?",
    meaning: "The share who, or whose family, used the hospital in the time asked about.",
    base: "respondents asked whether they used the hospital",
  },
};

const exclusions = ["no answer", "rows without a legal weight"];

/** Builds one share per brand over the funnel view: its id, words and the 0/1 expression it averages. */
function perBrand(id: string, words: Step, formula: string, y: string, keys: FigureKeys): Metric<ShareSum> {
  return defineMetric({
    id,
    ...words,
    formula,
    interval: wilsonInterval,
    exclusions,
    version: 1,
    unit: "share",
    counted: { view: "funnel", only: null, keys: ["brand"], sums: shareSums(y), byGroup: false },
    over: null,
    figure: (sums, own) => shareFigure(id, sums, { ...own, ...keys }, false),
  });
}

const stageMetric = (stage: Stage) =>
  perBrand(`funnel-${stage}`, steps[stage], `Σ weight × (${stage}) ÷ Σ weight`, stage, { stage });

/** The share of respondents at each stage of the funnel, per brand. */
export const stageMetrics: Readonly<Record<Stage, Metric<ShareSum>>> = {
  aware: stageMetric("aware"),
  consider: stageMetric("consider"),
  prefer: stageMetric("prefer"),
  use: stageMetric("use"),
};

const step = (from: Stage, to: Stage) =>
  perBrand(
    `funnel-${from}-${to}`,
    {
      label: `${steps[from].label} → ${steps[to].label.toLowerCase()}`,
      question: `Of those at “${from}”, how many reach “${to}”?`,
      meaning: `Of the respondents at the stage “${from}” who answered both questions, the share who are at “${to}”.`,
      base: `respondents at “${from}” who answered both questions`,
    },
    `Σ weight × (${to}) ÷ Σ weight, over those with ${from} = 1 and both answered`,
    `(CASE WHEN ${from} = 1 THEN ${to} END)`,
    { stage: `${from}-${to}` },
  );

/** True conversions: among those who hold the earlier stage and answered both, the share at the later one; per brand. */
export const conversionMetrics = {
  "aware-consider": step("aware", "consider"),
  "consider-prefer": step("consider", "prefer"),
} as const satisfies Readonly<Record<string, Metric<ShareSum>>>;

/** Use without preference: of the users of a brand, the share whose first choice is another; per brand. */
export const useWithoutPreference = perBrand(
  "use-without-preference",
  {
    label: "Used, not preferred",
    question: "How many use the hospital without preferring it?",
    meaning: "Of those who used the hospital, the share whose first choice it is not: sent there, not drawn there.",
    base: "respondents who used the hospital and were asked for their first choice",
  },
  "Σ weight × (used, not first choice) ÷ Σ weight, over users asked for a first choice",
  "(CASE WHEN use = 1 THEN 1 - prefer END)",
  { stage: "use-without-preference" },
);

/** The sums a rival's stage shares with ours, over respondents asked about both, per rival. */
export const stagePairs: Readonly<Record<Stage, Counting<PairSum>>> = {
  aware: pairOf("aware"),
  consider: pairOf("consider"),
  prefer: pairOf("prefer"),
  use: pairOf("use"),
};

function pairOf(stage: Stage): Counting<PairSum> {
  return {
    view: "funnel_pair",
    only: null,
    keys: ["brand"],
    sums: pairSums(stage, `own_${stage}`),
    byGroup: false,
  };
}

/** Every metric of the funnel, in reading order. */
export const funnelMetrics: readonly Metric<ShareSum>[] = [
  ...stages.map((stage) => stageMetrics[stage]),
  conversionMetrics["aware-consider"],
  conversionMetrics["consider-prefer"],
  useWithoutPreference,
];
