import type { DriverEvidence } from "../../domain/answer.ts";
import { shareSums, type ShareSum } from "../itemSums.ts";
import { defineMetric, type Metric } from "../metric.ts";
import { shareFigure, wilsonInterval } from "../shareMetric.ts";

/** A stage that associations are read among. */
export type AssociationStage = DriverEvidence["associations"][number]["among"];

const who: Readonly<Record<AssociationStage, string>> = {
  aware: "those who know the hospital",
  consider: "those who consider the hospital",
  prefer: "those whose first choice the hospital is",
};

const among = (stage: AssociationStage): Metric<ShareSum> =>
  defineMetric({
    id: `association-${stage}`,
    label: `Linked with it, among ${who[stage]}`,
    question: `Do ${who[stage]} link it with this driver?`,
    meaning: `Of ${who[stage]}, the share who say this driver describes it; its top two rating boxes where that was not asked.`,
    formula: `Σ weight × (associated, else rated in the top 2 boxes) ÷ Σ weight, over respondents with ${stage} = 1`,
    interval: wilsonInterval,
    base: `${who[stage]}, asked about this driver`,
    exclusions: ["not asked or no answer", "rows without a legal weight"],
    version: 1,
    unit: "share",
    counted: {
      view: "rating",
      only: null,
      keys: ["brand", "driver"],
      sums: shareSums(`(CASE WHEN ${stage} = 1 THEN associated END)`),
      byGroup: false,
    },
    over: null,
    figure: (sums, keys) => shareFigure(`association-${stage}`, sums, { ...keys, stage }, false),
  });

/** The share that links a brand with a driver, among those aware of it, considering it, preferring it. */
export const associationMetrics: Readonly<Record<AssociationStage, Metric<ShareSum>>> = {
  aware: among("aware"),
  consider: among("consider"),
  prefer: among("prefer"),
};
