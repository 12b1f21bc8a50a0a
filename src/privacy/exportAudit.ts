import { auditDifferencing, type Atom } from "../stats/differencing.ts";
import { isDerivable } from "../stats/rowSpace.ts";
import { countDisclosable } from "./disclosure.ts";

/** The people who belong to exactly these populations, and how many they are. */
export type ExportAtom = Atom;

/** Why a set of populations may not leave together: the populations whose counts give a group of 1 to 10 away. */
export type ExportFinding = { readonly populations: readonly string[] };

/** Small atoms beyond this are audited one by one and in nested pairs only: subsets of more would take minutes. */
const mostJoined = 14;

/**
 * Whether the counts of these populations, added and subtracted in any way, give a group of 1 to 10 away: by a nested pair, by a
 * single atom (rank test), or by several small atoms together. null when they may leave; else the populations concerned.
 */
export function auditExport(atoms: readonly Atom[]): ExportFinding | null {
  const published = withoutSmallPopulations(atoms);
  const { nested, recoverable } = auditDifferencing(published);
  const [pair] = nested;
  if (pair !== undefined) return { populations: [pair.outer, pair.inner] };
  const [atom] = recoverable;
  if (atom !== undefined) return { populations: atom.memberOf };
  return smallGroup(published);
}

/** A population of 1 to 10 is itself withheld, so its count is no help to anybody. */
function withoutSmallPopulations(atoms: readonly Atom[]): readonly Atom[] {
  const sizes = new Map<string, number>();
  for (const { memberOf, size } of atoms) for (const name of memberOf) sizes.set(name, (sizes.get(name) ?? 0) + size);
  const merged = new Map<string, Atom>();
  for (const { memberOf, size } of atoms) {
    const kept = memberOf.filter((name) => countDisclosable(sizes.get(name) ?? 0));
    const key = JSON.stringify(kept);
    merged.set(key, { memberOf: kept, size: (merged.get(key)?.size ?? 0) + size });
  }
  return [...merged.values()].filter(({ memberOf, size }) => memberOf.length > 0 && size > 0);
}

function smallGroup(atoms: readonly Atom[]): ExportFinding | null {
  const names = [...new Set(atoms.flatMap(({ memberOf }) => memberOf))];
  const rows = names.map((name) => atoms.map(({ memberOf }) => (memberOf.includes(name) ? 1 : 0)));
  const small = atoms.flatMap(({ size }, place) => (countDisclosable(size) ? [] : [place])).slice(0, mostJoined);
  const found = subsetsOf(small).find((subset) => {
    const size = subset.reduce((sum, place) => sum + (atoms[place]?.size ?? 0), 0);
    return !countDisclosable(size) && isDerivable(rows, subset);
  });
  return found === undefined
    ? null
    : { populations: [...new Set(found.flatMap((place) => atoms[place]?.memberOf ?? []))] };
}

/** Every subset of two or more. */
const subsetsOf = (places: readonly number[]): readonly (readonly number[])[] =>
  places
    .reduce<readonly (readonly number[])[]>((sets, place) => [...sets, ...sets.map((set) => [...set, place])], [[]])
    .filter(({ length }) => length > 1);
