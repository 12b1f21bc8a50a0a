import { isSmallCount } from "./status.ts";

/** An atom: the people who belong to exactly these exported populations, and how many they are. */
export type Atom = { readonly memberOf: readonly string[]; readonly size: number };

/** What a set of exported populations gives away by subtraction. */
export type DifferencingAudit = {
  /** Pairs of populations, the second inside the first, that differ by 1–10 people. */
  readonly nested: readonly { readonly outer: string; readonly inner: string; readonly size: number }[];
  /** Atoms of 1–10 people that some combination of the populations' counts isolates. */
  readonly recoverable: readonly Atom[];
  readonly isSafe: boolean;
};

/**
 * Whether counts of these populations let a group of 1–10 be computed: by a nested pair, or because a small atom lies in
 * the row space of the populations × atoms matrix (rank test; Willenborg & de Waal 2001, §6.3).
 */
export function auditDifferencing(atoms: readonly Atom[]): DifferencingAudit {
  const inhabited = atoms.filter(({ size, memberOf }) => size > 0 && memberOf.length > 0);
  const populations = [...new Set(inhabited.flatMap(({ memberOf }) => memberOf))];
  const membership = populations.map((name) => inhabited.map(({ memberOf }) => (memberOf.includes(name) ? 1 : 0)));
  const recoverable = isolatedColumns(membership).flatMap((place) => {
    const atom = inhabited[place];
    return atom !== undefined && isSmallCount(atom.size) ? [atom] : [];
  });
  const nested = populations.flatMap((outer, a) =>
    populations.flatMap((inner, b) => {
      const [larger, smaller] = [membership[a] ?? [], membership[b] ?? []];
      if (a === b || smaller.some((member, place) => member > (larger[place] ?? 0))) return [];
      const size = inhabited.reduce((sum, atom, i) => sum + ((larger[i] ?? 0) - (smaller[i] ?? 0)) * atom.size, 0);
      return isSmallCount(size) ? [{ outer, inner, size }] : [];
    }),
  );
  return { nested, recoverable, isSafe: nested.length === 0 && recoverable.length === 0 };
}

/** The atoms of populations given as lists of person numbers. */
export function atomsOf(populations: Readonly<Record<string, Iterable<number>>>): readonly Atom[] {
  const memberships = new Map<number, string[]>();
  for (const [name, people] of Object.entries(populations)) {
    for (const person of people) {
      const groups = memberships.get(person) ?? [];
      groups.push(name);
      memberships.set(person, groups);
    }
  }
  const sizes = new Map<string, { memberOf: readonly string[]; size: number }>();
  for (const memberOf of memberships.values()) {
    const key = JSON.stringify(memberOf);
    sizes.set(key, { memberOf, size: (sizes.get(key)?.size ?? 0) + 1 });
  }
  return [...sizes.values()];
}

/** Columns whose unit vector lies in the row space: pivots alone in their row of the reduced echelon form. */
function isolatedColumns(matrix: readonly (readonly number[])[]): readonly number[] {
  const rows = matrix.map((row) => [...row]);
  const width = rows[0]?.length ?? 0;
  const tolerance = 1e-9;
  let rank = 0;
  for (let column = 0; column < width && rank < rows.length; column += 1) {
    const size = (row: number) => Math.abs(rows[row]?.[column] ?? 0);
    let best = rank;
    for (let row = rank + 1; row < rows.length; row += 1) if (size(row) > size(best)) best = row;
    const pivotRow = rows[best];
    const displaced = rows[rank];
    if (pivotRow === undefined || displaced === undefined || size(best) <= tolerance) continue;
    rows[best] = displaced;
    const pivot = pivotRow[column] ?? 1;
    const unit = pivotRow.map((value) => value / pivot);
    rows[rank] = unit;
    rows.forEach((row, place) => {
      const factor = row[column] ?? 0;
      if (place !== rank && factor !== 0) rows[place] = row.map((value, k) => value - factor * (unit[k] ?? 0));
    });
    rank += 1;
  }
  return rows.slice(0, rank).flatMap((row) => {
    const filled = row.flatMap((value, place) => (Math.abs(value) > tolerance ? [place] : []));
    return filled.length === 1 ? filled : [];
  });
}
