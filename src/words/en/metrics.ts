/** The words that explain a metric, in this language. */
export type MetricTexts = {
  readonly label: string;
  readonly question: string;
  readonly meaning: string;
  readonly formula: string;
  readonly interval: string;
  readonly base: string;
  readonly exclusions: readonly string[];
};

/** By the metric's id; empty in English, in which metrics are defined. */
export const metricTexts: Readonly<Record<string, MetricTexts>> = {};
