import type { HeadlineFigure } from "../domain/answer.ts";
import { metricLabels, selectionsLabel } from "#words/panels.ts";

/** The name of one of the five figures: where new patients cannot be told apart, the fifth counts selections. */
export const figureTitle = ({ metric, now }: Pick<HeadlineFigure, "metric" | "now">): string =>
  now.metric === "selections" ? selectionsLabel : metricLabels[metric];
