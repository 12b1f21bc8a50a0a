import { smallestPlainBase, smallestTestedBase } from "../../stats/gates.ts";
import type * as en from "../en/status.ts";

/** What each status of a figure means, in full. */
export const statusWords: typeof en.statusWords = {
  "no-data": "sin datos: aquí nadie lo respondió",
  suppressed: "retenido: con ello se podría reconocer a un grupo de 1 a 10",
  "low-base": `base baja: menos de ${String(smallestTestedBase)} respuestas efectivas, nunca con rango ni prueba`,
  unreliable: "intervalo demasiado ancho para confiar en él",
  "small-base": `base pequeña: menos de ${String(smallestPlainBase)} respuestas efectivas`,
  ok: "suficientes respuestas",
};
