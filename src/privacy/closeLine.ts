import { countDisclosable } from "./disclosure.ts";

/** What must be withheld besides, so that a published total gives away no small remainder. */
export type ClosedLine = {
  /** Places of cells that were published and must not be. */
  readonly partners: readonly number[];
  /** No cell was left to withhold: the total must go, too. */
  readonly isTotalWithheld: boolean;
};

/**
 * Partners for the withheld cells (null) of a line of counts with a published total: the smallest non-zero published ones, until
 * what the total leaves over is no count of 1 to 10 (ResDAC cell size policy 2024).
 */
export function closeLine(cells: readonly (number | null)[], total: number): ClosedLine {
  const published = cells
    .flatMap((count, place) => (count === null ? [] : [{ count, place }]))
    .sort((a, b) => a.count - b.count || a.place - b.place);
  if (published.length === cells.length) return { partners: [], isTotalWithheld: false };
  let remainder = total - published.reduce((sum, { count }) => sum + count, 0);
  const partners: number[] = [];
  for (const { count, place } of published.filter((cell) => cell.count > 0)) {
    if (countDisclosable(remainder)) break;
    remainder += count;
    partners.push(place);
  }
  return { partners, isTotalWithheld: !countDisclosable(remainder) };
}
