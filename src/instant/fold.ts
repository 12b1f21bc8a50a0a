import type { Filter } from "../domain/filter.ts";
import type { FigureKeys } from "../domain/figure.ts";
import type { Period } from "../domain/period.ts";
import type { Counting, SumsOf } from "../metrics/metric.ts";
import type { CodedAttribute, Cube } from "./cube.ts";
import { keysMatching, sumPlaces } from "./cubePlaces.ts";

/** Which months are added: a period, every row the undated included, or none. */
export type When = Period | "all" | "never";

/** A cube's sums under one filter: (months + 1) × keys × sums, the undated in the last month. */
export type Fold = { readonly cube: Cube; readonly totals: Float64Array };

/** The kept cells of a cube added up by month and key. A cube that lacks a filtered attribute keeps none. */
export function fold(cube: Cube, keep: Filter["keep"]): Fold {
  const width = cube.sums.length;
  const { slots, values } = cube;
  const totals = new Float64Array((cube.months + 1) * cube.keys.length * width);
  const kept = keptRows(cube.attributes, keep, slots.length);
  if (kept === "none") return { cube, totals };
  for (let cell = 0; cell < slots.length; cell += 1) {
    if (kept !== "all" && kept[cell] === 0) continue;
    const to = (slots[cell] ?? 0) * width;
    const from = cell * width;
    for (let place = 0; place < width; place += 1)
      totals[to + place] = (totals[to + place] ?? 0) + (values[from + place] ?? 0);
  }
  return { cube, totals };
}

/** The kept cells of some months added up by seeded group: 200 × keys × sums, as the units of a group bootstrap. */
export function foldGroups(cube: Cube, keep: Filter["keep"], when: When): Float64Array {
  const width = cube.sums.length;
  const stride = cube.keys.length * width;
  const totals = new Float64Array(bootGroups * stride);
  const kept = keptRows(cube.attributes, keep, cube.slots.length);
  if (kept === "none" || cube.groups === null) return totals;
  const counted = monthsOf(cube, when);
  for (let cell = 0; cell < cube.slots.length; cell += 1) {
    if (kept !== "all" && kept[cell] === 0) continue;
    const slot = cube.slots[cell] ?? 0;
    const month = Math.floor(slot / cube.keys.length);
    if (month < counted.from || month > counted.to) continue;
    const to = (cube.groups[cell] ?? 0) * stride + (slot % cube.keys.length) * width;
    for (let place = 0; place < width; place += 1) {
      totals[to + place] = (totals[to + place] ?? 0) + (cube.values[cell * width + place] ?? 0);
    }
  }
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

/** The months of a cube that are counted, as places: the undated come last. */
export function monthsOf(
  cube: Pick<Cube, "firstMonth" | "months">,
  when: When,
): { readonly from: number; readonly to: number } {
  if (when === "all") return { from: 0, to: cube.months };
  if (when === "never") return { from: 0, to: -1 };
  return { from: Math.max(0, when.from - cube.firstMonth), to: Math.min(cube.months - 1, when.to - cube.firstMonth) };
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
