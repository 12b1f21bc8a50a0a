import type { Attribute } from "../domain/filter.ts";
import type { Cube } from "./cube.ts";

/** More cells than this are not worth a table of their own: the filter then scans the cube itself. */
const mostCells = 2_000_000;

/**
 * The cube with only the attributes a filter uses: cells that differ in others are added up. Made once per set of
 * attributes, after which every value of those attributes, and every period, folds over few cells. Without groups.
 */
export function project(cube: Cube, active: readonly Attribute[]): Cube {
  const columns = cube.attributes.filter(({ attribute }) => active.includes(attribute));
  const places = (cube.months + 1) * cube.keys.length;
  const cells = columns.reduce((product, { values }) => product * Math.max(1, values.length), places);
  if (cells > mostCells || cells >= cube.slots.length) return cube;
  const width = cube.sums.length;
  const values = new Float64Array(cells * width);
  for (let cell = 0; cell < cube.slots.length; cell += 1) {
    let to = cube.slots[cell] ?? 0;
    for (const { codes, values: known } of columns) to = to * known.length + (codes[cell] ?? 0);
    const [into, from] = [to * width, cell * width];
    for (let place = 0; place < width; place += 1) {
      values[into + place] = (values[into + place] ?? 0) + (cube.values[from + place] ?? 0);
    }
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
