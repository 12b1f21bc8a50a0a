import type { Figure, FigureKeys } from "../domain/figure.ts";
import { countDisclosable } from "../privacy/disclosure.ts";
import { netPromoterScore, npsSums, type NpsSums } from "../stats/nps.ts";
import { figureOf } from "./figureOf.ts";
import type { SumsOf } from "./metric.ts";

const promoter = "(recommend >= 9)";
const detractor = "(recommend <= 6)";
const weightWhere = (condition: string, weight: string) =>
  `coalesce(sum(CASE WHEN ${condition} THEN ${weight} END), 0)`;

/** The SQL of the sums behind a Net Promoter Score, over a column `recommend` of 0–10. */
export const npsSumsSql = {
  n: "count(recommend)",
  w: weightWhere("recommend IS NOT NULL", "weight"),
  ww: weightWhere("recommend IS NOT NULL", "weight * weight"),
  wPromoters: weightWhere(promoter, "weight"),
  wwPromoters: weightWhere(promoter, "weight * weight"),
  nPromoters: `count(CASE WHEN ${promoter} THEN 1 END)`,
  wDetractors: weightWhere(detractor, "weight"),
  wwDetractors: weightWhere(detractor, "weight * weight"),
  nDetractors: `count(CASE WHEN ${detractor} THEN 1 END)`,
} as const;

/** Formula words shared by every NPS. */
export const npsFormula = "100 × (Σ weight of 9–10 − Σ weight of 0–6) ÷ Σ weight";

/** Interval words shared by every NPS. */
export const npsInterval = "Adjusted Wald interval AW(3), 95%, on the effective n (Rocks 2016)";

/** The names of the sums behind a Net Promoter Score. */
export type NpsSum = keyof typeof npsSumsSql;

/** The sums as the statistics take them. */
export const npsOf = (of: SumsOf<NpsSum>): NpsSums =>
  npsSums(of, { w: of.wPromoters, ww: of.wwPromoters }, { w: of.wDetractors, ww: of.wwDetractors });

/** The figure of a Net Promoter Score from its sums. */
export const npsFigure = (metric: string, of: SumsOf<NpsSum>, keys: FigureKeys): Figure =>
  figureOf(netPromoterScore(npsOf(of)), {
    metric,
    keys,
    unit: "net",
    isPublic: false,
    numerator: fewestTold(of),
    share: null,
  });

/**
 * The count the disclosure rule judges: promoters, passives or detractors that are 1 to 10, since score and interval together
 * give all three away; or nobody, where all are alike; null where none is.
 */
function fewestTold({ n, nPromoters, nDetractors }: SumsOf<NpsSum>): number | null {
  const counts = [nPromoters, nDetractors, n - nPromoters - nDetractors];
  return counts.find((count) => !countDisclosable(count)) ?? (counts.includes(n) ? 0 : null);
}

/** Promoters, passives and detractors as shares that add to 1; null without answers, or when one is a small count. */
export function npsParts(of: SumsOf<NpsSum>) {
  const { promoters, passives, detractors } = netPromoterScore(npsOf(of));
  if (promoters === null || passives === null || detractors === null) return null;
  const counts = [of.nPromoters, of.nDetractors, of.n - of.nPromoters - of.nDetractors];
  if (!counts.every(countDisclosable)) return null;
  return { promoters: promoters / 100, passives: passives / 100, detractors: detractors / 100 };
}
