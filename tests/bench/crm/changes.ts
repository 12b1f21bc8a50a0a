import type { Attribute, Filter } from "../../../src/domain/filter.ts";

const numbered = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${name} ${String(i + 1)}`);

/** The values of every attribute, in the order of the columns; patients are new or returning. */
export const filterValues: Readonly<Record<Attribute, readonly string[]>> = {
  service_line: numbered("Line", 8),
  location: numbered("Site", 4),
  age_band: ["0-17", "18-34", "35-49", "50-64", "65-74", "75+"],
  gender: ["Woman", "Man", "Other"],
  payer: numbered("Payer", 5),
  zip3: Array.from({ length: 40 }, (_, i) => String(400 + i)),
  patient_type: ["new", "returning"],
};

/** One click on a filter: the values an attribute keeps from now on (null: all), and the filter as it then stands. */
export type Change = {
  readonly attribute: Attribute;
  readonly values: readonly string[] | null;
  readonly keep: Filter["keep"];
};

const seriesOf = (clicks: readonly (readonly [Attribute, readonly string[] | null])[]): readonly Change[] => {
  let keep: Filter["keep"] = {};
  return clicks.map(([attribute, values]) => {
    const { [attribute]: _, ...others } = keep;
    keep = values === null ? others : { ...others, [attribute]: values };
    return { attribute, values, keep };
  });
};

/** Attributes in the order in which they are gone through, each beside the one before it. */
const visited: readonly (readonly [Attribute, Attribute])[] = [
  ["location", "service_line"],
  ["age_band", "payer"],
  ["service_line", "gender"],
  ["zip3", "location"],
  ["payer", "age_band"],
  ["location", "service_line"],
  ["gender", "zip3"],
];

const value = (attribute: Attribute, place: number): string => {
  const values = filterValues[attribute];
  return values[place % values.length] ?? "";
};

/** One value of the first, another, two together, one; beside it one value of the second and another; then both are let go. */
const visit = ([first, second]: readonly [Attribute, Attribute], place: number) =>
  [
    [first, [value(first, place)]],
    [first, [value(first, place + 1)]],
    [first, [value(first, place), value(first, place + 1)]],
    [first, [value(first, place)]],
    [second, [value(second, place)]],
    [second, [value(second, place + 1)]],
    [first, null],
    [second, null],
  ] as const;

/** Sixty changes of the filter, as one goes through a page: no more than two attributes are set at a time. */
export const changes: readonly Change[] = seriesOf([
  ...visited.flatMap(visit),
  ...visit(["age_band", "location"], visited.length).slice(0, 4),
]);

/** Changes to warm up with, of an attribute that the sixty leave alone; they end without a filter. */
export const warming: readonly Change[] = seriesOf(
  ["1", "2", "3"].flatMap(() => [
    ["patient_type", ["new"]] as const,
    ["patient_type", ["returning"]] as const,
    ["patient_type", null] as const,
  ]),
);
