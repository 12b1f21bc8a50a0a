import { ticks } from "d3";

/** A straight map from values to pixels, and round values along it. */
export type LinearScale = {
  (value: number): number;
  /** About this many round values inside the domain, in its order. */
  readonly ticks: (count: number) => readonly number[];
};

type Ends = readonly [number, number];

/**
 * Values of `domain` onto pixels of `range`; a domain of one value lies in the middle. D3's `scaleLinear` brings its
 * colours, dates and formats along, 7 kB of the first paint, of which a chart of numbers needs nothing.
 */
export function linearScale([low, high]: Ends, [from, to]: Ends): LinearScale {
  const place = (value: number): number =>
    low === high ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from);
  return Object.assign(place, { ticks: (count: number) => ticks(low, high, count) });
}
