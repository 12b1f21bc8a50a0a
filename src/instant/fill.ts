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
  /** Set where cubes and ratings are of those alone who cite drivers, with the data of everybody. */
  readonly narrowed?: { readonly cites: readonly DriverId[]; readonly whole: InstantData };
};

/** Sums and rows of those who cite drivers: all in which their data differ from everybody's. */
export type CitingData = Pick<InstantData, "cubes" | "ratings"> & { readonly cites: readonly DriverId[] };

/** How data are filled: one question asked after another, and what is made of each result, here or in a worker. */
export type Filling<Result> = {
  readonly ask: (question: Question) => Promise<Result>;
  readonly cube: (plan: CubePlan, result: Result) => Cube | Promise<Cube>;
  readonly ratings: (drivers: readonly DriverId[], result: Result) => RatingRows | Promise<RatingRows>;
  readonly hospitals: (result: Result) => readonly HospitalRow[] | Promise<readonly HospitalRow[]>;
};

/** Asks every cube and row set once, after which no filter needs the engine. A cube is built while the next is asked for. */
export async function fillInstant<Result>(
  filling: Filling<Result>,
  workspace: Workspace,
  coverage: Coverage,
  weighting: Weighting = { state: "delivered", given: "none" },
): Promise<InstantData> {
  const drivers = workspace.drivers.map(({ id }) => id);
  const sums = await fillSums(filling, drivers);
  const hospitals = await filling.hospitals(await filling.ask(market.scores));
  return { workspace, coverage, weighting, ...sums, hospitals };
}

/** Asks the same of those alone who cite some drivers; between two questions it can be stopped, and then rejects with the signal's reason. */
export async function fillCiting<Result>(
  { ask, ...building }: Filling<Result>,
  drivers: readonly DriverId[],
  cites: readonly DriverId[],
  signal: AbortSignal,
): Promise<CitingData> {
  const asking: Filling<Result>["ask"] = (question) => {
    signal.throwIfAborted();
    return ask(question);
  };
  return { cites, ...(await fillSums({ ask: asking, ...building }, drivers, cites)) };
}

async function fillSums<Result>(
  { ask, cube, ratings }: Filling<Result>,
  drivers: readonly DriverId[],
  cites?: readonly DriverId[],
): Promise<Pick<InstantData, "cubes" | "ratings">> {
  const cubes: Promise<Cube>[] = [];
  for (const plan of planCubes(countings)) {
    const result = await ask(cubeQuestion(plan.grain, plan.sums, cites));
    const built = Promise.resolve(cube(plan, result));
    built.catch(() => undefined); // told below; until then nobody listens
    cubes.push(built);
  }
  const rows = await ratings(drivers, await ask(ratingQuestion(drivers, cites)));
  const built = await Promise.all(cubes);
  return { cubes: Object.fromEntries(built.map((each) => [each.id, each])), ratings: rows };
}

/** The data of those who cite drivers, beside everybody's. */
export const narrowedTo = (whole: InstantData, { cubes, ratings, cites }: CitingData): InstantData => ({
  ...whole,
  cubes,
  ratings,
  narrowed: { cites, whole },
});

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
  ...values.map(({ buffer }) => buffer),
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
