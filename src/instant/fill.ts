import type { Coverage } from "../domain/coverage.ts";
import type { Beliefs } from "../domain/belief.ts";
import type { HealthWeights } from "../domain/brandHealth.ts";
import type { Brand } from "../domain/brand.ts";
import type { DriverId, SelectionDriver } from "../domain/driver.ts";
import type { Weighting } from "../domain/weighting.ts";
import type { Cube } from "./cube.ts";
import type { HospitalRow } from "./hospitalRows.ts";
import type { RatingRows } from "./ratingRows.ts";

/** What the user settled, as far as answers depend on it. */
export type Workspace = {
  readonly brands: readonly Brand[];
  readonly drivers: readonly SelectionDriver[];
  readonly maturityDays: number;
  /** Our own public hospital, for market mode. */
  readonly facilityId: string | null;
  /** Whether the data are an invented example. */
  readonly isInvented?: boolean;
  /** What marketing believes of the drivers; absent or null where nothing was entered. */
  readonly beliefs?: Beliefs | null;
  /** What the parts of the brand health index count; absent or null: all alike. */
  readonly healthWeights?: HealthWeights | null;
};

/** Cubes by their id, and the rows of ratings. */
export type Sums = { readonly cubes: Readonly<Record<string, Cube>>; readonly ratings: RatingRows };

/** Everything that answers filters without the engine; copies and transfers between threads. */
export type InstantData = Sums & {
  readonly workspace: Workspace;
  readonly coverage: Coverage;
  readonly weighting: Weighting;
  readonly hospitals: readonly HospitalRow[];
  /** Set where cubes and ratings are of those alone who cite drivers, with the data of everybody. */
  readonly narrowed?: { readonly cites: readonly DriverId[]; readonly whole: InstantData };
};

/** Sums and rows of those who cite drivers: all in which their data differ from everybody's. */
export type CitingData = Sums & { readonly cites: readonly DriverId[] };

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
export function transferable({ cubes, ratings }: Sums): readonly ArrayBufferLike[] {
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
