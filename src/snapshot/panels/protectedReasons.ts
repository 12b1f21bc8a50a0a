import type { Figure } from "../../domain/figure.ts";
import type { ReasonRow, Reasons } from "../../domain/reasons.ts";
import { closeLine } from "../../privacy/closeLine.ts";
import { displayedFigure } from "../digits.ts";

/**
 * Reasons as they may leave: with the digits displayed and, where records give one reason each, without the partners of withheld ones,
 * which would follow from the records with a reason.
 */
export function protectedReasons(reasons: Reasons): Reasons {
  const chose = closed(reasons.rows.map((row) => row.chose));
  const lost = closed(reasons.rows.map((row) => row.lost));
  return {
    chose: reasons.chose,
    lost: reasons.lost,
    rows: reasons.rows.map(({ driver, label, ...row }, place): ReasonRow => ({
      driver,
      label,
      chose: displayedFigure(chose[place] ?? row.chose),
      lost: displayedFigure(lost[place] ?? row.lost),
    })),
  };
}

/** A column whose figures may add up to its base; where records give several reasons they add up to more, and nothing follows. */
function closed(figures: readonly Figure[]): readonly Figure[] {
  const whole = figures.reduce((most, { n }) => Math.max(most, n), 0);
  const counts = figures.map(({ value, n, status }) => (status === "suppressed" ? null : Math.round((value ?? 0) * n)));
  const told = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  if (told > whole) return figures;
  const { partners, isTotalWithheld } = closeLine(counts, whole);
  return figures.map((figure, place) => (isTotalWithheld || partners.includes(place) ? withheld(figure) : figure));
}

/** A reason whose records cannot be told; its base goes, too, where it would tell of them. */
const withheld = (figure: Figure): Figure =>
  figure.status === "no-data"
    ? figure
    : { ...figure, value: null, lower: null, upper: null, n: 0, nEffective: 0, status: "suppressed" };
