import { expose } from "comlink";
import type { PopulationMargin } from "../domain/weighting.ts";
import { rakeWaves } from "./rakeWaves.ts";
import type { SurveyRows } from "./surveyRows.ts";

/** What the worker offers: one survey raked, telling how far it is. */
const raker = {
  rake: (rows: SurveyRows, margins: readonly PopulationMargin[], onProgress: (fraction: number) => void) =>
    rakeWaves(rows, margins, onProgress),
};

/** What a page sees of the worker, through comlink. */
export type RakeWorker = typeof raker;

expose(raker);
