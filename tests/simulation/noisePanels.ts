import type { Answer } from "../../src/domain/answer.ts";
import type { Difference } from "../../src/domain/figure.ts";
import { noFilter } from "../../src/domain/filter.ts";
import { openDuckdbNode } from "../../src/engine/duckdbNode.ts";
import { answer } from "../../src/instant/answer.ts";
import { buildModel } from "../../src/model/buildModel.ts";
import { createTables } from "../../src/model/createTables.ts";
import { instantOf } from "../support/model.ts";
import { fillNoise, noiseModel, runLocation, type NoiseMarket } from "./noiseTables.ts";

/** The families of tests that the page draws, each corrected by itself, and the differences of an answer that belong to it. */
const families: Readonly<Record<string, (given: Answer) => readonly (Difference | undefined)[]>> = {
  "five headline changes": ({ headline }) => headline.map(({ change }) => change),
  "gap to the best rival, per driver": ({ drivers }) => drivers.map(({ gap }) => gap?.difference),
  "funnel against every rival": ({ funnel }) => funnel.flatMap(({ againstOwn }) => Object.values(againstOwn)),
  "lift per arrival source": ({ arrivals }) => arrivals.rows.map(({ lift }) => lift),
  "change of tone, per driver": ({ drivers }) => drivers.map(({ toneChange }) => toneChange),
  "tone against the average, per driver": ({ drivers }) => drivers.map(({ toneAgainstAverage }) => toneAgainstAverage),
};

/** How one panel fared over many runs of pure noise. */
export type NoisePanel = {
  readonly panel: string;
  readonly runs: number;
  /** Runs in which the panel showed any ▲ or ▼. */
  readonly marked: number;
  /** Tests in the family, on average: nothing is shown by a panel that tests nothing. */
  readonly tests: number;
};

/**
 * Runs of pure noise through the page's own path: tables in the engine, cubes filled from it, one answer a run. Every run is a
 * location of the same tables, and the filter on it gives the answer.
 */
export async function noisePanels(market: NoiseMarket, seed: number): Promise<readonly NoisePanel[]> {
  const engine = await openDuckdbNode();
  const settings = noiseModel(market);
  await createTables(engine);
  await buildModel(engine, settings);
  await fillNoise(engine, market, seed);
  const data = await instantOf(engine, settings);
  await engine.close();
  const answers = Array.from({ length: market.runs }, (_, run) =>
    answer(data, { filter: { ...noFilter, keep: { location: [runLocation(run)] } }, outcome: null }),
  );
  return Object.entries(families).map(([panel, differencesOf]) => {
    const drawn = answers.map((given) => differencesOf(given).filter((each) => each !== undefined));
    const tested = drawn.flat().filter(({ adjustedP }) => adjustedP !== null).length;
    return {
      panel,
      runs: market.runs,
      marked: drawn.filter((family) => family.some(({ mark }) => mark !== null)).length,
      tests: tested / market.runs,
    };
  });
}
