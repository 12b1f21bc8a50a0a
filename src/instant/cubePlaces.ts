import type { FigureKeys } from "../domain/figure.ts";
import type { Counting } from "../metrics/metric.ts";
import { matchOf } from "../metrics/question.ts";
import type { Cube } from "./cube.ts";

/** The sums of a counting by name, and where each stands among the sums of its cube. */
export type SumPlaces = { readonly names: readonly string[]; readonly places: Int32Array };

/** What was found before: an answer asks the same cubes for some thousand sums. Keyed by lists that projections of a cube share. */
const placesOf = new WeakMap<Cube["sums"], Map<Counting["sums"], SumPlaces>>();
const keysOf = new WeakMap<Cube["keys"], Map<string, readonly number[]>>();

/** Where the sums of a counting stand in its cube. Throws RangeError (a defect) when the cube lacks one. */
export function sumPlaces({ sums: held }: Pick<Cube, "sums">, { sums }: Pick<Counting, "sums">): SumPlaces {
  const known = placesOf.get(held) ?? new Map<Counting["sums"], SumPlaces>();
  placesOf.set(held, known);
  const found = known.get(sums);
  if (found !== undefined) return found;
  const entries = Object.entries<string>(sums);
  const places = {
    names: entries.map(([name]) => name),
    places: Int32Array.from(entries, ([, sum]) => held.indexOf(sum)),
  };
  if (places.places.includes(-1)) throw new RangeError(`A cube lacks one of ${places.names.join(", ")}.`);
  known.set(sums, places);
  return places;
}

/** The keys of a cube that match; a key column that is not given matches all. */
export function keysMatching(
  { keys }: Pick<Cube, "keys">,
  counting: Pick<Counting, "keys">,
  match: FigureKeys,
): readonly number[] {
  const known = keysOf.get(keys) ?? new Map<string, readonly number[]>();
  keysOf.set(keys, known);
  let name = "";
  for (const column of counting.keys) name += `${matchOf(match, column) ?? "\u0001"}\u0000`;
  const found = known.get(name);
  if (found !== undefined) return found;
  const wanted = counting.keys.map((column) => matchOf(match, column));
  const matching = keys.flatMap((tuple, key) =>
    wanted.every((value, place) => value === undefined || value === tuple[place]) ? [key] : [],
  );
  known.set(name, matching);
  return matching;
}
