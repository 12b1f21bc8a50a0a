import { smallestTestedBase } from "../../stats/gates.ts";
import type * as en from "../en/changes.ts";
import type { Twin } from "../twin.ts";

/** The line under a figure that says whether it changed. */
export const changeWords: Twin<typeof en.changeWords> = {
  untested: {
    "too-few": `muy pocas para probar (hacen falta ${String(smallestTestedBase)} de cada lado)`,
    "no-earlier-period": "sin período anterior para comparar",
    "no-spread": "todas las respuestas iguales: sin prueba",
    withheld: "el período anterior está retenido",
    unfinished: "sin período completo para comparar",
  },
  unfinished: (month) => `sin comparar: sus datos están completos hasta ${month}`,
  unchanged: (since) => `= sin cambio detectable desde ${since}`,
  changed: (points, since, ends) => `${points} desde ${since}${ends === null ? "" : ` (${ends})`}`,
};
