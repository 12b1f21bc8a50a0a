import { attributes, type Filter } from "../domain/filter.ts";
import type { When } from "./fold.ts";
import { keptPlaces, type RatingRows } from "./ratingRows.ts";

/** Sums over rows of ratings: by what they are remembered, how many they are, and how rows are added to them. */
export type SumsOfRows = {
  readonly id: string;
  readonly width: number;
  readonly add: (places: Uint32Array, into: Float64Array) => void;
};

/** Sums that are remembered at a time for the same rows: some hundred numbers each. */
const mostKnown = 4096;

/** More combinations of values than these are one set of rows. */
const mostCells = 256;

const known = new WeakMap<RatingRows, Map<string, Float64Array>>();

/**
 * The sums of the rows that a filter and some months keep; to be read only. They are added up per combination of single values,
 * each once: another choice among the same values adds sums, not rows.
 */
export function ratingSums(rows: RatingRows, sums: SumsOfRows, keep: Filter["keep"], when: When): Float64Array {
  const cells = cellsOf(keep).map((cell) => sumsOfCell(rows, sums, cell, when));
  const [first] = cells;
  if (first !== undefined && cells.length === 1) return first;
  const total = new Float64Array(sums.width);
  for (const cell of cells)
    for (let place = 0; place < sums.width; place += 1) total[place] = (total[place] ?? 0) + (cell[place] ?? 0);
  return total;
}

function sumsOfCell(rows: RatingRows, { id, width, add }: SumsOfRows, cell: Filter["keep"], when: When): Float64Array {
  const remembered = known.get(rows) ?? new Map<string, Float64Array>();
  known.set(rows, remembered);
  const months = typeof when === "string" ? when : `${String(when.from)}-${String(when.to)}`;
  const name = [
    id,
    months,
    ...Object.entries(cell).map(([attribute, values]) => `${attribute} ${values.join("\u0000")}`),
  ].join("|");
  const found = remembered.get(name);
  if (found !== undefined) return found;
  const sums = new Float64Array(width);
  add(keptPlaces(rows, cell, when), sums);
  if (remembered.size >= mostKnown) remembered.clear();
  remembered.set(name, sums);
  return sums;
}

/** The combinations of single values that a filter keeps, attributes in their order. */
function cellsOf(keep: Filter["keep"]): readonly Filter["keep"][] {
  const asked = attributes.flatMap((attribute) => {
    const values = keep[attribute];
    return values === undefined ? [] : [{ attribute, values: [...new Set(values)] }];
  });
  if (asked.reduce((count, { values }) => count * values.length, 1) > mostCells) return [keep];
  return asked.reduce<readonly Filter["keep"][]>(
    (cells, { attribute, values }) =>
      cells.flatMap((cell) => values.map((value) => ({ ...cell, [attribute]: [value] }))),
    [{}],
  );
}
