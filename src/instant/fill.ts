import type { Coverage } from "../domain/coverage.ts";
import type { Beliefs } from "../domain/belief.ts";
import type { HealthWeights } from "../domain/brandHealth.ts";
import type { Brand } from "../domain/brand.ts";
import type { SelectionDriver } from "../domain/driver.ts";
import type { Weighting } from "../domain/weighting.ts";
import { market } from "../metrics/definitions/market.ts";
import { cubeQuestion, type Question } from "../metrics/question.ts";
import { countings } from "../metrics/registry.ts";
import { buildCube, planCubes, type ColumnArrays, type Cube } from "./cube.ts";
import { buildHospitalRows, type HospitalRow } from "./hospitalRows.ts";
import { buildRatingRows, ratingQuestion, type RatingRows } from "./ratingRows.ts";

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

/** Asks the engine one question and gives its columns; whoever holds the engine makes it. */
export type Ask = (question: Question) => Promise<ColumnArrays>;

/** Asks every cube and row set once, after which no filter needs the engine. */
export async function fillInstant(
  ask: Ask,
  workspace: Workspace,
  coverage: Coverage,
  weighting: Weighting = { state: "delivered", given: "none" },
): Promise<InstantData> {
  const cubes: Record<string, Cube> = {};
  for (const plan of planCubes(countings)) {
    cubes[plan.id] = buildCube(plan, await ask(cubeQuestion(plan.grain, plan.sums)));
  }
  const drivers = workspace.drivers.map(({ id }) => id);
  return {
    workspace,
    coverage,
    weighting,
    cubes,
    ratings: buildRatingRows(drivers, await ask(ratingQuestion(drivers))),
    hospitals: buildHospitalRows(await ask(market.scores)),
  };
}

/** The same data beside other beliefs: the sums do not depend on them. */
export const believing = (data: InstantData, beliefs: Beliefs | null): InstantData => ({
  ...data,
  workspace: { ...data.workspace, beliefs },
});

/** The buffers that a thread may hand over instead of copying. */
export function transferable({ cubes, ratings }: InstantData): readonly ArrayBufferLike[] {
  return [
    ...Object.values(cubes).flatMap(({ attributes, slots, groups, values }) => [
      ...attributes.map(({ codes }) => codes.buffer),
      slots.buffer,
      ...(groups === null ? [] : [groups.buffer]),
      values.buffer,
    ]),
    ...ratings.attributes.map(({ codes }) => codes.buffer),
    ...[ratings.month, ratings.weight, ratings.group, ...ratings.ratings].map(({ buffer }) => buffer),
    ...Object.values(ratings.outcomes).map(({ buffer }) => buffer),
  ];
}
