import type { Coverage } from "../domain/coverage.ts";
import type { Beliefs } from "../domain/belief.ts";
import type { HealthWeights } from "../domain/brandHealth.ts";
import type { Brand } from "../domain/brand.ts";
import type { DriverId, SelectionDriver } from "../domain/driver.ts";
import type { Weighting } from "../domain/weighting.ts";
import { market } from "../metrics/definitions/market.ts";
import { cubeQuestion, type Question } from "../metrics/question.ts";
import { countings } from "../metrics/registry.ts";
import type { Cube } from "./cube.ts";
import type { HospitalRow } from "./hospitalRows.ts";
import { planCubes, ratingQuestion, type CubePlan } from "./plan.ts";
import type { RatingRows } from "./ratingRows.ts";

/** What the user settled, as far as answers depend on it. */
export type Workspace = {
  readonly brands: readonly Brand[];
  readonly drivers: readonly SelectionDriver[];
  readonly maturityDays: number;
  /** Our own public hospital, for market mode. */
  readonly facilityId: string | null;
  /** What marketing believes of the drivers; absent or null where nothing was entered. */
  readonly beliefs?: Beliefs | null;
  /** What the parts of the brand health index count; absent or null: all alike. */
  readonly healthWeights?: HealthWeights | null;
};

/** Everything that answers filters without the engine; copies and transfers between threads. */
export type InstantData = {
  readonly workspace: Workspace;
  readonly coverage: Coverage;
  readonly weighting: Weighting;
  /** By cube id. */
  readonly cubes: Readonly<Record<string, Cube>>;
  readonly ratings: RatingRows;
  readonly hospitals: readonly HospitalRow[];
};

/** How data are filled: one question asked after another, and what is made of each result, here or in a worker. */
export type Filling<Result> = {
  readonly ask: (question: Question) => Promise<Result>;
  readonly cube: (plan: CubePlan, result: Result) => Cube | Promise<Cube>;
  readonly ratings: (drivers: readonly DriverId[], result: Result) => RatingRows | Promise<RatingRows>;
  readonly hospitals: (result: Result) => readonly HospitalRow[] | Promise<readonly HospitalRow[]>;
};

/** Asks every cube and row set once, after which no filter needs the engine. A cube is built while the next is asked for. */
export async function fillInstant<Result>(
  { ask, cube, ratings, hospitals }: Filling<Result>,
  workspace: Workspace,
  coverage: Coverage,
  weighting: Weighting = { state: "delivered", given: "none" },
): Promise<InstantData> {
  const cubes: Promise<Cube>[] = [];
  for (const plan of planCubes(countings)) {
    const result = await ask(cubeQuestion(plan.grain, plan.sums));
    const built = Promise.resolve(cube(plan, result));
    built.catch(() => undefined); // told below; until then nobody listens
    cubes.push(built);
  }
  const drivers = workspace.drivers.map(({ id }) => id);
  const rows = await ratings(drivers, await ask(ratingQuestion(drivers)));
  const list = await hospitals(await ask(market.scores));
  const built = await Promise.all(cubes);
  return {
    workspace,
    coverage,
    weighting,
    cubes: Object.fromEntries(built.map((each) => [each.id, each])),
    ratings: rows,
    hospitals: list,
  };
}

/** The same data beside other beliefs: the sums do not depend on them. */
export const believing = (data: InstantData, beliefs: Beliefs | null): InstantData => ({
  ...data,
  workspace: { ...data.workspace, beliefs },
});

/** The buffers that a thread may hand over instead of copying. */
export function transferable({ cubes, ratings }: Pick<InstantData, "cubes" | "ratings">): readonly ArrayBufferLike[] {
  return [...Object.values(cubes).flatMap(buffersOfCube), ...buffersOfRows(ratings)];
}

/** Those of one cube. */
export const buffersOfCube = ({ attributes, slots, groups, values }: Cube): readonly ArrayBufferLike[] => [
  ...attributes.map(({ codes }) => codes.buffer),
  slots.buffer,
  ...(groups === null ? [] : [groups.buffer]),
  values.buffer,
];

/** Those of the rows of ratings. */
export const buffersOfRows = ({
  attributes,
  month,
  weight,
  group,
  ratings,
  outcomes,
}: RatingRows): readonly ArrayBufferLike[] => [
  ...attributes.map(({ codes }) => codes.buffer),
  ...[month, weight, group, ...ratings].map(({ buffer }) => buffer),
  ...Object.values(outcomes).map(({ buffer }) => buffer),
];
