import type { DriverId } from "../domain/driver.ts";
import { attributes, type Attribute } from "../domain/filter.ts";
import {
  askCodes,
  cubeQuestion,
  dropGathered,
  gathered,
  inPlace,
  keepGathered,
  keptGathered,
  makeCodes,
  packed,
  rowsQuestion,
  type CodedValues,
  type PackedColumn,
} from "../metrics/gathering.ts";
import { attributesOf, type Question } from "../metrics/question.ts";
import { countings } from "../metrics/registry.ts";
import type { ViewName } from "../metrics/view.ts";
import type { Cube } from "./cube.ts";
import type { Sums } from "./fill.ts";
import type { HospitalRow } from "./hospitalRows.ts";
import { planCubes, ratingColumns, type CubePlan } from "./plan.ts";
import type { RatingRows } from "./ratingRows.ts";

/** How data are filled: one question asked after another on one connection, and what is made of each result, here or in a worker. */
export type Filling<Result> = {
  readonly ask: (question: Question) => Promise<Result>;
  readonly codes: (result: Result) => readonly CodedValues[] | Promise<readonly CodedValues[]>;
  readonly cube: (plan: CubePlan, result: Result, packing: readonly PackedColumn[]) => Cube | Promise<Cube>;
  readonly ratings: (
    drivers: readonly DriverId[],
    result: Result,
    packing: readonly PackedColumn[],
  ) => RatingRows | Promise<RatingRows>;
  readonly hospitals: (result: Result) => readonly HospitalRow[] | Promise<readonly HospitalRow[]>;
};

/** Asks every cube and the rows of ratings, of everybody or of those who cite some drivers. A cube is built while the next is asked for. */
export async function fillSums<Result>(
  { ask, codes, cube, ratings }: Filling<Result>,
  drivers: readonly DriverId[],
  cites?: readonly DriverId[],
): Promise<Sums> {
  await ask(makeCodes);
  const coded = await codes(await ask(askCodes));
  const packingOf = (view: ViewName) =>
    packed(coded.filter(({ attribute }) => attributesOf({ view }).includes(attribute)));
  const cubes: Promise<Cube>[] = [];
  const all = planCubes(countings);
  for (const view of new Set(all.map(({ grain }) => grain.view))) {
    const plans = all.filter(({ grain }) => grain.view === view);
    const packing = packingOf(view);
    const rows = gathered(view, packing, attributesNamedBy(plans), cites);
    const isKept = plans.length > 1;
    if (isKept) await ask(keepGathered(rows));
    for (const plan of plans) {
      const result = await ask(cubeQuestion(plan.grain, plan.sums, packing, isKept ? keptGathered : inPlace(rows)));
      const built = Promise.resolve(cube(plan, result, packing));
      built.catch(() => undefined); // told below; until then nobody listens
      cubes.push(built);
    }
    if (isKept) await ask(dropGathered);
  }
  const packing = packingOf("own_rating");
  const asked = rowsQuestion(
    [...ratingColumns(drivers), ...packing.map(({ name }) => name)],
    inPlace(gathered("own_rating", packing, [], cites)),
  );
  const rows = await ratings(drivers, await ask(asked), packing);
  const built = await Promise.all(cubes);
  return { cubes: Object.fromEntries(built.map((each) => [each.id, each])), ratings: rows };
}

/** The attributes that sums or conditions name: they are needed as texts. */
function attributesNamedBy(plans: readonly CubePlan[]): readonly Attribute[] {
  const texts = plans.flatMap(({ grain, sums }) => [grain.only ?? "", ...grain.keys, ...sums]);
  return attributes.filter((attribute) => texts.some((text) => new RegExp(`\\b${attribute}\\b`).test(text)));
}
