import type { PopulationMargin, SurveyShares, Weighting } from "../domain/weighting.ts";
import type { Engine } from "../engine/engine.ts";
import { rakeHere, type Rake, type RakeAsking } from "../instant/rakeInWorker.ts";
import type { Raking } from "../instant/rakeWaves.ts";
import { buildSurveyRows, surveyShares, type SurveyRows } from "../instant/surveyRows.ts";
import { givenWeights } from "../model/givenWeights.ts";
import { askSurveyRows, writeRakedWeights } from "../model/surveyWeights.ts";

const rowsOf = async (engine: Engine, asking?: RakeAsking): Promise<SurveyRows> =>
  buildSurveyRows(await askSurveyRows(engine, asking));

const weightingOf = async (
  engine: Engine,
  margins: readonly PopulationMargin[],
  raking: Raking,
): Promise<Weighting> => {
  const given = await givenWeights(engine);
  return raking.ok
    ? { state: "raked", given, margins, waves: raking.waves }
    : { state: "refused", given, margins, problem: raking.problem };
};

/** Rakes the survey to the margins and writes the weights; where that is refused, delivered weights stay and it says why. */
export async function weighSurvey(
  engine: Engine,
  margins: readonly PopulationMargin[],
  rake: Rake = rakeHere,
): Promise<Weighting> {
  const raking = await rake(await rowsOf(engine), margins);
  if (raking.ok) await writeRakedWeights(engine, raking.weights);
  return weightingOf(engine, margins, raking);
}

/** How the weights would come out; nothing changes. */
export async function tryWeights(
  engine: Engine,
  margins: readonly PopulationMargin[],
  rake: Rake = rakeHere,
  asking: RakeAsking = {},
): Promise<Weighting> {
  return weightingOf(engine, margins, await rake(await rowsOf(engine, asking), margins, asking));
}

/** The attributes the survey can be weighted on, with its own shares. */
export const sharesOfSurvey = async (engine: Engine): Promise<readonly SurveyShares[]> =>
  surveyShares(await rowsOf(engine));
