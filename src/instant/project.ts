import type { Attribute } from "../domain/filter.ts";
import type { Cube } from "./cube.ts";
import type { InstantData } from "./fill.ts";

/** More cells than this are not worth a table of their own: the filter then scans the cube itself. */
const mostCells = 2_000_000;

/** Cells added up before others may have a turn: a few milliseconds. */
const cellsAtOnce = 32_768;

/** Cubes with only some attributes, per data, by cube and attributes. */
const projections = new WeakMap<InstantData, Map<string, Cube>>();

/**
 * The cube with only the attributes a filter uses: cells that differ in others are added up. Made once per set of
 * attributes, after which every value of those attributes, and every period, folds over few cells. Without groups.
 */
export function projected(data: InstantData, cube: Cube, active: readonly Attribute[]): Cube {
  const steps = projecting(data, cube, active);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same in short steps, for whoever must answer others in between. */
export function* projecting(data: InstantData, cube: Cube, active: readonly Attribute[]): Generator<undefined, Cube> {
  const known = projections.get(data) ?? new Map<string, Cube>();
  projections.set(data, known);
  const name = [cube.id, ...active].join(" | ");
  const found = known.get(name) ?? (yield* project(cube, active));
  known.set(name, found);
  return found;
}

function* project(cube: Cube, active: readonly Attribute[]): Generator<undefined, Cube> {
  const columns = cube.attributes.filter(({ attribute }) => active.includes(attribute));
  const places = (cube.months + 1) * cube.keys.length;
  const cells = columns.reduce((product, { values }) => product * Math.max(1, values.length), places);
  if (cells > mostCells || cells >= cube.slots.length) return cube;
  const values = new Float64Array(cells * cube.sums.length);
  for (let from = 0; from < cube.slots.length; from += cellsAtOnce) {
    addCells(cube, columns, values, from, Math.min(cube.slots.length, from + cellsAtOnce));
    yield;
  }
  const slots = new Uint32Array(cells);
  const codes = columns.map(() => new Uint16Array(cells));
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
    ...cube,
    attributes: columns.map((column, place) => ({ ...column, codes: codes[place] ?? new Uint16Array(cells) })),
    slots,
    groups: null,
    values,
  };
}

/** Adds some cells of a cube where those alike in the columns belong. */
function addCells(cube: Cube, columns: Cube["attributes"], values: Float64Array, from: number, until: number): void {
  const width = cube.sums.length;
  for (let cell = from; cell < until; cell += 1) {
    let to = cube.slots[cell] ?? 0;
    for (const { codes, values: known } of columns) to = to * known.length + (codes[cell] ?? 0);
    const [into, out] = [to * width, cell * width];
    for (let place = 0; place < width; place += 1) {
      values[into + place] = (values[into + place] ?? 0) + (cube.values[out + place] ?? 0);
    }
  }
}
