import type { PopulationMargin, SurveyShares, Weighting } from "../domain/weighting.ts";
import type { Engine } from "../engine/engine.ts";
import { rakeHere, type Rake, type RakeAsking } from "../instant/rakeInWorker.ts";
import type { Raking } from "../instant/rakeWaves.ts";
import { buildSurveyRows, surveyShares, type SurveyRows } from "../instant/surveyRows.ts";
import { givenWeights } from "../model/givenWeights.ts";
import { askSurveyRows, writeRakedWeights } from "../model/surveyWeights.ts";

/** What raking needs of every survey answer; it changes with the files only, so whoever tries weights reads it once. */
export const readSurvey = async (engine: Engine): Promise<SurveyRows> => buildSurveyRows(await askSurveyRows(engine));

const weightingOf = async (
  engine: Engine,
  margins: readonly PopulationMargin[],
  raking: Raking,
): Promise<Weighting> => {
  const given = await givenWeights(engine);
  return raking.ok
    ? { state: "raked", given, margins, waves: raking.waves }
    : {
        state: "refused",
        given,
        margins,
        problem: raking.problem,
        ...(raking.alsoIn.length === 0 ? {} : { alsoIn: raking.alsoIn }),
      };
};

/** Rakes the survey to the margins and writes the weights; where that is refused, delivered weights stay and it says why. */
export async function weighSurvey(
  engine: Engine,
  margins: readonly PopulationMargin[],
  rake: Rake = rakeHere,
): Promise<Weighting> {
  const raking = await rake(await readSurvey(engine), margins);
  if (raking.ok) await writeRakedWeights(engine, raking.weights);
  return weightingOf(engine, margins, raking);
}

/** How the weights would come out; nothing changes. */
export async function tryWeights(
  engine: Engine,
  margins: readonly PopulationMargin[],
  rake: Rake = rakeHere,
  asking: RakeAsking = {},
  survey: Promise<SurveyRows> = readSurvey(engine),
): Promise<Weighting> {
  const rows = await survey;
  asking.signal?.throwIfAborted();
  return weightingOf(engine, margins, await rake(rows, margins, asking));
}

/** The attributes the survey can be weighted on, with its own shares. */
export const sharesOfSurvey = async (survey: Promise<SurveyRows>): Promise<readonly SurveyShares[]> =>
  surveyShares(await survey);
