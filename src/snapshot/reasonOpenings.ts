import type { Figure } from "../domain/figure.ts";
import type { Reasons } from "../domain/reasons.ts";
import { closeLine } from "../privacy/closeLine.ts";

/**
 * The reasons that must not leave beside the others: where records give one reason each, the partners of withheld ones, which would follow from
 * the records with a reason.
 */
export const reasonOpenings = ({ rows }: Pick<Reasons, "rows">): readonly Figure[] => [
  ...openings(rows.map(({ chose }) => chose)),
  ...openings(rows.map(({ lost }) => lost)),
];

/** Of a column whose figures may add up to its base; where records give several reasons they add up to more, and nothing follows. */
function openings(figures: readonly Figure[]): readonly Figure[] {
  const whole = figures.reduce((most, { n }) => Math.max(most, n), 0);
  const counts = figures.map(({ value, n, status }) => (status === "suppressed" ? null : Math.round((value ?? 0) * n)));
  const told = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  if (told > whole) return [];
  const { partners, isTotalWithheld } = closeLine(counts, whole);
  return figures.filter(
    ({ status }, place) =>
      status !== "no-data" && status !== "suppressed" && (isTotalWithheld || partners.includes(place)),
  );
}
