import type { Attribute, Filter } from "../domain/filter.ts";
import type { FigureKeys } from "../domain/figure.ts";
import type { Period } from "../domain/period.ts";
import type { Counting, SumsOf } from "../metrics/metric.ts";
import type { CodedAttribute } from "./columns.ts";
import type { Cube } from "./cube.ts";
import { keysMatching, sumPlaces } from "./cubePlaces.ts";
import { addCells } from "./sumColumns.ts";

/** Which months are added: a period, every row the undated included, or none. */
export type When = Period | "all" | "never";

/** A cube's sums under one filter: (months + 1) × keys × sums, the undated in the last month. */
export type Fold = { readonly cube: Cube; readonly totals: Float64Array };

/** The kept cells of a cube added up by month and key. A cube that lacks a filtered attribute keeps none. */
export function fold(cube: Cube, keep: Filter["keep"]): Fold {
  const [totals = new Float64Array(0)] = foldApart(cube, keep, { values: [null], codes: null });
  return { cube, totals };
}

/** The same at every value of an attribute, in the order of its values, in one pass; none where the cube lacks the attribute. */
export function foldBy(cube: Cube, keep: Filter["keep"], attribute: Attribute): readonly Fold[] {
  const column = cube.attributes.find((each) => each.attribute === attribute);
  return column === undefined ? [] : foldApart(cube, keep, column).map((totals) => ({ cube, totals }));
}

type Parts = Pick<CodedAttribute, "values"> & { readonly codes: CodedAttribute["codes"] | null };

function foldApart(cube: Cube, keep: Filter["keep"], { values, codes }: Parts): readonly Float64Array[] {
  const width = cube.sums.length;
  const size = (cube.months + 1) * cube.keys.length * width;
  const totals = new Float64Array(size * values.length);
  const cells = keptCells(cube, keep, { from: 0, to: cube.months });
  const to = new Uint32Array(cells.length);
  for (let place = 0; place < to.length; place += 1) {
    const cell = cells[place] ?? 0;
    to[place] = (codes?.[cell] ?? 0) * size + (cube.slots[cell] ?? 0) * width;
  }
  addCells(cube.values, cells, to, totals);
  return values.map((_, part) => totals.subarray(part * size, (part + 1) * size));
}

/** The kept cells of some months added up by seeded group: 200 × keys × sums, as the units of a group bootstrap. */
export function foldGroups(cube: Cube, keep: Filter["keep"], when: When): Float64Array {
  const { groups, slots } = cube;
  const [keys, width] = [cube.keys.length, cube.sums.length];
  const totals = new Float64Array(bootGroups * keys * width);
  if (groups === null) return totals;
  const cells = keptCells(cube, keep, monthsOf(cube, when));
  const to = new Uint32Array(cells.length);
  for (let place = 0; place < to.length; place += 1) {
    const cell = cells[place] ?? 0;
    to[place] = ((groups[cell] ?? 0) * keys + ((slots[cell] ?? 0) % keys)) * width;
  }
  addCells(cube.values, cells, to, totals);
  return totals;
}

/** How many seeded groups rows are drawn into at load. */
export const bootGroups = 200;

/** The sums of a counting over some months; keys not given are added up. */
export const sumsOf = <Name extends string>(
  folded: Fold,
  counting: Counting<Name>,
  when: When,
  match: FigureKeys = {},
): SumsOf<Name> => added(folded, counting, when, keysMatching(folded.cube, counting, match));

/** The sums of one key of a counting's cube. */
export const sumsOfKey = <Name extends string>(folded: Fold, counting: Counting<Name>, when: When, key: number) =>
  added(folded, counting, when, [key]);

function added<Name extends string>(
  { cube, totals }: Fold,
  counting: Counting<Name>,
  when: When,
  keys: readonly number[],
): SumsOf<Name> {
  const width = cube.sums.length;
  const stride = cube.keys.length * width;
  const { from, to } = monthsOf(cube, when);
  const { names, places } = sumPlaces(cube, counting);
  const result: Record<string, number> = {};
  for (let nth = 0; nth < names.length; nth += 1) {
    const place = places[nth] ?? 0;
    let total = 0;
    for (const key of keys) {
      for (let at = from * stride + key * width + place, month = from; month <= to; month += 1, at += stride)
        total += totals[at] ?? 0;
    }
    result[names[nth] ?? ""] = total;
  }
  return result as SumsOf<Name>; // every name of the counting was set above
}

type Months = { readonly from: number; readonly to: number };

/** The months of a cube that are counted, as places: the undated come last. */
export function monthsOf(cube: Pick<Cube, "firstMonth" | "months">, when: When): Months {
  if (when === "all") return { from: 0, to: cube.months };
  if (when === "never") return { from: 0, to: -1 };
  return { from: Math.max(0, when.from - cube.firstMonth), to: Math.min(cube.months - 1, when.to - cube.firstMonth) };
}

/** The cells of some months that a filter keeps, in their order. */
function keptCells({ attributes, slots, keys }: Cube, keep: Filter["keep"], { from, to }: Months): Uint32Array {
  const kept = keptRows(attributes, keep, slots.length);
  if (kept === "none") return new Uint32Array(0);
  const [first, end] = [from * keys.length, (to + 1) * keys.length];
  const cells = new Uint32Array(slots.length);
  let count = 0;
  for (let cell = 0; cell < slots.length; cell += 1) {
    const slot = slots[cell] ?? 0;
    cells[count] = cell;
    if (slot >= first && slot < end && (kept === "all" || kept[cell] === 1)) count += 1;
  }
  return cells.subarray(0, count);
}

/** Which rows a filter keeps: all, none, or a flag per row. */
export function keptRows(
  attributes: readonly CodedAttribute[],
  keep: Filter["keep"],
  rows: number,
): Uint8Array | "all" | "none" {
  let flags: Uint8Array | null = null;
  for (const [attribute, kept] of Object.entries(keep)) {
    const column = attributes.find((each) => each.attribute === attribute);
    if (column === undefined) return "none";
    const allowed = Uint8Array.from(column.values, (value) => (value !== null && kept.includes(value) ? 1 : 0));
    if (!allowed.includes(1)) return "none";
    if (flags === null) {
      flags = new Uint8Array(rows);
      for (let row = 0; row < rows; row += 1) flags[row] = allowed[column.codes[row] ?? 0] ?? 0;
    } else {
      for (let row = 0; row < rows; row += 1) if (allowed[column.codes[row] ?? 0] === 0) flags[row] = 0;
    }
  }
  return flags ?? "all";
}
