import type { Figure, FigureKeys } from "../domain/figure.ts";
import { netPromoterScore, npsSums, type NpsSums } from "../stats/nps.ts";
import { figureOf } from "./figureOf.ts";
import type { SumsOf } from "./metric.ts";

/** The SQL of the sums of tone: texts whose tone is known, those in favour and those against. */
export const toneSums = {
  n: "count(tone)",
  up: "count(CASE WHEN tone > 0 THEN 1 END)",
  down: "count(CASE WHEN tone < 0 THEN 1 END)",
} as const;

/** The names of the sums of tone. */
export type ToneSum = keyof typeof toneSums;

/** The sums as the statistics take them: in favour +1, against −1, else 0. */
export const toneOf = ({ n, up, down }: SumsOf<ToneSum>): NpsSums =>
  npsSums({ n, w: n, ww: n }, { w: up, ww: up }, { w: down, ww: down });

/** Net tone −100 to +100 with the AW(3) interval; of public texts, so never suppressed. */
export const toneFigure = (metric: string, sums: SumsOf<ToneSum>, keys: FigureKeys): Figure =>
  figureOf(netPromoterScore(toneOf(sums)), { metric, keys, unit: "net", isPublic: true, numerator: null, share: null });
