import type { Attribute } from "../domain/filter.ts";
import type { CodedAttribute } from "./columns.ts";
import type { Cube } from "./cube.ts";
import { addColumn, narrowCodes, narrowest } from "./sumColumns.ts";

/** More cells than this are not worth a table of their own: the filter then scans the cube itself. */
const mostCells = 2_000_000;

/** Cells whose places are worked out together: they fit the processor's nearest memory. */
const cellsAtOnce = 8_192;

/** So many times as many are added up before others may have a turn: a few milliseconds. */
const runsATurn = 32;

/** Cubes with only some attributes, by the cube and those attributes. */
const projections = new WeakMap<Cube, Map<string, Cube>>();

/**
 * The cube with only the attributes a filter uses: cells that differ in others are added up. Made once per set of
 * attributes, after which every value of those attributes, and every period, folds over few cells. Without groups.
 */
export function projected(cube: Cube, active: readonly Attribute[]): Cube {
  const steps = projecting(cube, active);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same in short steps, for whoever must answer others in between. */
export function* projecting(cube: Cube, active: readonly Attribute[]): Generator<undefined, Cube> {
  const known = projections.get(cube) ?? new Map<string, Cube>();
  projections.set(cube, known);
  const name = nameOf(active);
  const found = known.get(name) ?? (yield* project(cube, active));
  known.set(name, found);
  return found;
}

/** How many cells the projection of a cube has. */
export const cellsOf = ({ attributes, months, keys }: Cube, active: readonly Attribute[]): number =>
  attributes
    .filter(({ attribute }) => active.includes(attribute))
    .reduce((product, { values }) => product * Math.max(1, values.length), (months + 1) * keys.length);

const nameOf = (active: readonly Attribute[]): string => active.join(" | ");

function* project(cube: Cube, active: readonly Attribute[]): Generator<undefined, Cube> {
  const columns = cube.attributes.filter(({ attribute }) => active.includes(attribute));
  const cells = cellsOf(cube, active);
  if (cells > mostCells || cells >= cube.slots.length) return cube;
  const values = cube.values.map(() => new Float64Array(cells));
  const to = new Uint32Array(cellsAtOnce);
  for (let from = 0; from < cube.slots.length; from += cellsAtOnce) {
    const count = Math.min(cellsAtOnce, cube.slots.length - from);
    place(cube.slots, columns, from, count, to);
    values.forEach((into, nth) => {
      addColumn(cube.values[nth] ?? into, from, count, to, into);
    });
    if ((from / cellsAtOnce) % runsATurn === runsATurn - 1) yield;
  }
  return { ...cube, ...addresses(columns, cells), groups: null, values: values.map(narrowest) };
}

/** Where the cells from one on belong among those of the columns alone. Pass by pass over numbers of one kind that lie side by side. */
function place(
  slots: Uint32Array,
  columns: readonly CodedAttribute[],
  from: number,
  count: number,
  to: Uint32Array,
): void {
  for (let i = 0; i < count; i += 1) to[i] = slots[from + i] ?? 0;
  for (const { codes, values } of columns)
    for (let i = 0; i < count; i += 1) to[i] = (to[i] ?? 0) * values.length + (codes[from + i] ?? 0);
}

/** The slot and the codes of every cell there can be, in the order of their places. */
function addresses(columns: readonly CodedAttribute[], cells: number): Pick<Cube, "attributes" | "slots"> {
  const slots = new Uint32Array(cells);
  const codes = columns.map(() => new Uint32Array(cells));
  for (let cell = 0; cell < cells; cell += 1) {
    let rest = cell;
    for (let column = columns.length - 1; column >= 0; column -= 1) {
      const size = columns[column]?.values.length ?? 1;
      const own = codes[column];
      if (own !== undefined) own[cell] = rest % size;
      rest = Math.floor(rest / size);
    }
    slots[cell] = rest;
  }
  return {
    attributes: columns.map((column, place) => ({
      ...column,
      codes: narrowCodes(codes[place] ?? slots, column.values.length),
    })),
    slots,
  };
}
