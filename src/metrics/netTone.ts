import type { Figure, FigureKeys } from "../domain/figure.ts";
import { netPromoterScore, npsSums, type NpsSums } from "../stats/nps.ts";
import { machineTone } from "../domain/machineTone.ts";
import { smallestTestedBase } from "../stats/gates.ts";
import { isTestedBase } from "../stats/status.ts";
import { figureOf } from "./figureOf.ts";
import type { SumsOf } from "./metric.ts";

/** The SQL of the sums of tone: texts whose tone is known, those in favour, those against, and those read by machine. */
export const toneSums = {
  n: "count(tone)",
  up: "count(CASE WHEN tone > 0 THEN 1 END)",
  down: "count(CASE WHEN tone < 0 THEN 1 END)",
  read: "count(read_tone)",
} as const;

/** The names of the sums of tone. */
export type ToneSum = keyof typeof toneSums;

/** The sums as the statistics take them: in favour +1, against −1, else 0. */
export const toneOf = ({ n, up, down }: SumsOf<Exclude<ToneSum, "read">>): NpsSums =>
  npsSums({ n, w: n, ww: n }, { w: up, ww: up }, { w: down, ww: down });

/**
 * Net tone −100 to +100 with the AW(3) interval; of public texts, so never suppressed. The machine errs on single texts:
 * below the base at which figures are tested, no value rests on its reading.
 */
export function toneFigure(metric: string, sums: SumsOf<ToneSum>, keys: FigureKeys): Figure {
  const guarding = { metric, keys, unit: "net", isPublic: true, numerator: null, share: null } as const;
  const figure = figureOf(netPromoterScore(toneOf(sums)), guarding);
  const unsure = sums.read > 0 && !isTestedBase(sums.n);
  return unsure ? { ...figure, value: null, lower: null, upper: null } : figure;
}

/** What every tone says of itself: whose word it is, and how far the machine's can be trusted. */
export const toneWords = {
  meaning: `stars say it (4–5 in favour, 1–2 against); where a text has none it is machine-read, right on ${String(
    Math.round(100 * machineTone.rightOfClear),
  )}% of clear comments of the test set`,
  interval: "Adjusted Wald interval AW(3), 95% (Rocks 2016); what the machine misreads comes on top",
  exclusions: [
    "texts without stars that are not in English or mostly of unknown words",
    `machine-read tones where fewer than ${String(smallestTestedBase)} texts are counted`,
  ],
} as const;
