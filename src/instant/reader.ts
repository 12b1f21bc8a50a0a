import type { Figure, FigureKeys } from "../domain/figure.ts";
import { attributes, type Attribute, type Filter } from "../domain/filter.ts";
import type { Counting, Metric, SumsOf } from "../metrics/metric.ts";
import type { Period } from "../domain/period.ts";
import type { Cube } from "./cube.ts";
import { cubeId } from "./plan.ts";
import { figureId } from "./figureId.ts";
import { projected } from "./project.ts";
import type { InstantData } from "./fill.ts";
import { fold, foldBy, sumsOf, sumsOfKey, type Fold, type When } from "./fold.ts";

/** Sums and figures of one filtered population. Cubes are folded when first read, and once. */
export type Reader = {
  readonly sums: <Name extends string>(counting: Counting<Name>, when: When, match?: FigureKeys) => SumsOf<Name>;
  /** The figure of a metric; `keys` address it where they are more than what is matched. */
  readonly figure: <Name extends string, Base extends string>(
    metric: Metric<Name, Base>,
    when: When,
    keys?: FigureKeys,
  ) => Figure;
  /** The sums of every key tuple of a counting's cube. */
  readonly byTuple: <Name extends string>(counting: Counting<Name>, when: When) => ReturnType<ReadTuples<Name>>;
  /** The sums of every key tuple at every value of an attribute, in the order of the cube's values. */
  readonly byValue: <Name extends string>(
    counting: Counting<Name>,
    attribute: Attribute,
  ) => readonly ReadTuples<Name>[];
  /** The key tuples that occur in a counting's cube. */
  readonly tuples: (counting: Counting) => readonly (readonly string[])[];
};

/** Reads the sums of every key tuple over some months. */
export type ReadTuples<Name extends string> = (
  when: When,
) => readonly { readonly tuple: readonly string[]; readonly sums: SumsOf<Name> }[];

/** The last reader of each data, so that another period or outcome of the same population folds nothing again. */
const readers = new WeakMap<InstantData, { readonly keep: string; readonly reader: Reader }>();

/** A reader over the population a filter keeps. */
export function openReader(data: InstantData, keep: Filter["keep"]): Reader {
  const name = JSON.stringify(Object.entries(keep).sort());
  const last = readers.get(data);
  if (last?.keep === name) return last.reader;
  const reader = newReader(data, keep);
  readers.set(data, { keep: name, reader });
  return reader;
}

function newReader(data: InstantData, keep: Filter["keep"]): Reader {
  const active = attributes.filter((attribute) => keep[attribute] !== undefined);
  const folds = new Map<string, Fold>();
  const figures = new Map<string, Figure>();
  const parted = new Map<string, readonly Fold[]>();
  const folded = (counting: Counting): Fold => {
    const id = cubeId(counting);
    const known = folds.get(id) ?? fold(projected(cubeOf(data, counting), active), keep);
    folds.set(id, known);
    return known;
  };
  const sums: Reader["sums"] = (counting, when, match) => sumsOf(folded(counting), counting, when, match);
  return {
    sums,
    figure: (metric, when, keys = {}) => {
      const id = figureId(metric.id, keys, when);
      const known = figures.get(id);
      if (known !== undefined) return known;
      const own = sums(metric.counted, when, keys);
      const both = metric.over === null ? own : { ...own, ...sums(metric.over, when) };
      const figure = metric.figure(both as Parameters<typeof metric.figure>[0], keys); // the two hold every name between them
      const dated = ofPeriod(figure, typeof when === "string" ? null : when);
      figures.set(id, dated);
      return dated;
    },
    byTuple: (counting, when) => tuplesOf(folded(counting), counting)(when),
    byValue: (counting, attribute) => {
      const id = `${cubeId(counting)} by ${attribute}`;
      const grain = attributes.filter((each) => each === attribute || active.includes(each));
      const found = parted.get(id) ?? foldBy(projected(cubeOf(data, counting), grain), keep, attribute);
      parted.set(id, found);
      return found.map((part) => tuplesOf(part, counting));
    },
    tuples: (counting) => cubeOf(data, counting).keys,
  };
}

const tuplesOf =
  <Name extends string>(folded: Fold, counting: Counting<Name>): ReadTuples<Name> =>
  (when) =>
    folded.cube.keys.map((tuple, key) => ({ tuple, sums: sumsOfKey(folded, counting, when, key) }));

/** Written out: an answer makes a thousand, and a spread takes many times as long. */
const ofPeriod = (
  { metric, keys, unit, value, lower, upper, n, nEffective, status }: Figure,
  period: Period | null,
): Figure => ({ metric, keys, unit, value, lower, upper, n, nEffective, status, period });

/** The cube that holds a counting's sums. Throws RangeError (a defect) when the registry lacks the counting. */
export function cubeOf(data: InstantData, counting: Omit<Counting, "sums">): Cube {
  const cube = data.cubes[cubeId(counting)];
  if (cube === undefined) throw new RangeError(`No cube holds ${cubeId(counting)}.`);
  return cube;
}
