import type { Trend } from "../../domain/answer.ts";
import { fewestPeriods, smallestTestedBase } from "../../stats/gates.ts";
import type * as en from "../en/ledesBelow.ts";
import type { Twin } from "../twin.ts";
import { countWord } from "./lists.ts";

const small = (count: number): string => countWord(count).toLowerCase();
const bucketNames = {
  month: { one: "mes", several: "meses" },
  quarter: { one: "trimestre", several: "trimestres" },
} as const satisfies Readonly<Record<Trend["bucket"], object>>;

/** The sentence above a trend. */
export const trendLedes: Twin<typeof en.trendLedes> = {
  withheld: (bucket) =>
    `Cada ${bucketNames[bucket].one} de aquí está retenido: con él se podría reconocer a un grupo de 1 a 10.`,
  nothing: (bucket) => `Ningún ${bucketNames[bucket].one} de aquí tiene respuestas que una línea pueda seguir.`,
  noBand: (bucket, tooShort) =>
    `${
      tooShort
        ? `Menos de ${small(fewestPeriods)} ${bucketNames[bucket].several} completos`
        : `Menos de ${String(smallestTestedBase)} respuestas efectivas, o ninguna que difiera, en uno de los primeros ${small(fewestPeriods)} ${bucketNames[bucket].several}`
    }: la línea se dibuja sin banda de ruido esperado.`,
  noShift: "Sin cambio de nivel: todos los valores suavizados quedan dentro del ruido esperado.",
  shift: "Posible cambio de nivel",
  since: (start, signalled) => `, empieza hacia ${start}; señalado en ${signalled}.`,
};

/** The sentence above the tone of drivers. */
export const toneLedes: Twin<typeof en.toneLedes> = {
  unchanged: "Tono neto por factor. Ningún tono cambió de forma detectable.",
  changed: "Tono neto por factor. Cambió: ",
  and: " y ",
};
