import { smallestShownBase } from "../stats/gates.ts";
import { isSmallCount } from "../stats/status.ts";

/** Neighbouring cells whose people a published figure adds up, from 0; `to` is left out. */
export type Run = { readonly from: number; readonly to: number };

/** A figure that would be published: whose people it adds up, and which counts of them it gives away. */
export type Candidate = {
  /** What to withhold it by; empty where it is published whatever follows. */
  readonly ids: readonly string[];
  readonly run: Run;
  readonly gives: readonly string[];
};

/** Counts of people per cell, by what is counted of them (those who said yes, those who said no, all). */
export type Cells = Readonly<Record<string, readonly number[]>>;

/**
 * The figures to withhold so that no group of 1 to 10 people can be had by adding and subtracting the others. Candidates come
 * in order of importance: each is published unless, with those before it, it would give such a group away.
 */
export function withheldAmong(cells: Cells, candidates: readonly Candidate[]): readonly string[] {
  const runsOf = (sort: string) => candidates.flatMap(({ run, gives }) => (gives.includes(sort) ? [run] : []));
  const sorts = Object.entries(cells).filter(([sort, counts]) => givesAway(counts, runsOf(sort)));
  if (sorts.length === 0) return [];
  const published = new Map<string, Run[]>();
  return candidates.flatMap(({ ids, run, gives }) => {
    const tells = sorts.filter(([sort]) => gives.includes(sort));
    const isUnsafe = tells.some(([sort, counts]) => givesAway(counts, [...(published.get(sort) ?? []), run]));
    if (isUnsafe && ids.length > 0) return ids;
    for (const [sort] of tells) published.set(sort, [...(published.get(sort) ?? []), run]);
    return [];
  });
}

/**
 * Whether the counts of these runs let somebody compute a group of 1 to 10. Runs are edges between their ends: whatever lies
 * between two connected ends is known. A known run less known runs of other ends inside it is known too.
 */
export function givesAway(counts: readonly number[], runs: readonly Run[]): boolean {
  const ends = connectedEnds(runs.filter(({ from, to }) => from < to));
  const before = counts.reduce<number[]>((sums, count) => [...sums, (sums.at(-1) ?? 0) + count], [0]);
  const sumOf = ({ from, to }: Run) => (before[to] ?? 0) - (before[from] ?? 0);
  const known = ends.map((nodes) => nodes.slice(1).map((to, place): Run => ({ from: nodes[place] ?? 0, to })));
  if (known.flat().some((run) => isSmallCount(sumOf(run)))) return true;
  return ends.some((nodes, own) => {
    const others = known.flatMap((some, place) => (place === own ? [] : some));
    return nodes.some((from, place) =>
      nodes.slice(place + 1).some((to) => {
        const inside = others.filter((run) => run.from >= from && run.to <= to);
        return inside.length > 0 && canLeaveSmall(counts, { from, to }, inside);
      }),
    );
  });
}

/** The ends of the runs in connected sets, each in ascending order. */
function connectedEnds(runs: readonly Run[]): readonly (readonly number[])[] {
  const leader = new Map<number, number>();
  const leaderOf = (end: number): number => {
    const next = leader.get(end) ?? end;
    return next === end ? end : leaderOf(next);
  };
  for (const { from, to } of runs) {
    leader.set(from, leaderOf(from));
    leader.set(to, leaderOf(to));
    leader.set(leaderOf(from), leaderOf(to));
  }
  const sets = new Map<number, number[]>();
  for (const end of [...leader.keys()].sort((a, b) => a - b)) {
    sets.set(leaderOf(end), [...(sets.get(leaderOf(end)) ?? []), end]);
  }
  return [...sets.values()];
}

/** Whether taking disjoint known runs out of an outer one can leave 1 to 10; reachable rests are bits 0 to 10. */
function canLeaveSmall(counts: readonly number[], { from, to }: Run, inside: readonly Run[]): boolean {
  const kept = 2 ** smallestShownBase - 1;
  const rests = new Map<number, number>([[from, 1]]);
  const reach = (end: number, bits: number) => rests.set(end, (rests.get(end) ?? 0) | bits);
  for (let cell = from; cell < to; cell += 1) {
    const bits = rests.get(cell) ?? 0;
    const count = counts[cell] ?? 0;
    if (count < smallestShownBase) reach(cell + 1, (bits << count) & kept);
    for (const run of inside) if (run.from === cell) reach(run.to, bits);
  }
  return ((rests.get(to) ?? 0) & ~1) !== 0;
}
