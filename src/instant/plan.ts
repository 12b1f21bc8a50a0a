import { outcomes } from "../domain/answer.ts";
import type { DriverId } from "../domain/driver.ts";
import { ratingOf } from "../metrics/definitions/moves.ts";
import type { Counting } from "../metrics/metric.ts";

/** Countings that share their rows and grain, and so one cube: their sums together, each SQL text once. */
export type CubePlan = {
  readonly id: string;
  readonly grain: Omit<Counting, "sums">;
  readonly sums: readonly string[];
};

const ids = new WeakMap<Omit<Counting, "sums">, string>();

/** The name of the cube a counting reads. */
export function cubeId(counting: Omit<Counting, "sums">): string {
  const known = ids.get(counting);
  if (known !== undefined) return known;
  const { view, only, keys, byGroup } = counting;
  const id = [view, only ?? "", keys.join(","), byGroup ? "by group" : ""].join(" | ");
  ids.set(counting, id);
  return id;
}

/** The fewest cubes that hold all countings. */
export function planCubes(countings: readonly Counting[]): readonly CubePlan[] {
  const plans = new Map<string, { grain: Omit<Counting, "sums">; sums: Set<string> }>();
  for (const { sums, ...grain } of countings) {
    const id = cubeId(grain);
    const plan = plans.get(id) ?? { grain, sums: new Set<string>() };
    for (const sum of Object.values(sums)) plan.sums.add(sum);
    plans.set(id, plan);
  }
  return [...plans].map(([id, { grain, sums }]) => ({ id, grain, sums: [...sums] }));
}

/** The columns of our own ratings, a row each; their attributes apart. */
export const ratingColumns = (drivers: readonly DriverId[]): readonly string[] => [
  "month",
  "weight",
  "boot_group",
  ...outcomes,
  ...drivers.map((driver, place) => `${ratingOf(driver)} AS r${String(place)}`),
];
