import { smallestPlainBase } from "../../stats/gates.ts";
import { formatCoefficient, formatCount } from "../format.ts";
import type * as en from "../en/market.ts";
import type { Twin } from "../twin.ts";

/** How the scores of public hospitals are to be read. */
export const marketWords: Twin<typeof en.marketWords> = {
  summary: ({ complete, hospitals, rSquared }) =>
    `${formatCount(complete)} de ${formatCount(hospitals)} hospitales informan todas las medidas.${rSquared === null ? "" : ` R² ${formatCoefficient(rSquared)}.`} Cada hospital cuenta una vez; asociación, no prueba.`,
  reading:
    "Puntajes como los publica CMS: más allá de lo que CMS hizo antes, aquí no se ajustan por tipo de pacientes. Un promedio de hospitales no se pondera: cada uno cuenta una vez, tenga los pacientes que tenga.",
  thin: ({ thin, hospitals }) =>
    thin === 0
      ? ""
      : `${formatCount(thin)} de ${formatCount(hospitals)} hospitales ${thin === 1 ? "se apoya" : "se apoyan"} en menos de ${String(smallestPlainBase)} encuestas completas, muy pocas para que CMS les dé estrellas.`,
  own: (surveys) =>
    surveys === null
      ? ""
      : surveys < smallestPlainBase
        ? `, ⚑ solo ${formatCount(surveys)} ${surveys === 1 ? "encuesta completa" : "encuestas completas"}: menos de las ${String(smallestPlainBase)} desde las que CMS da estrellas`
        : `, ${formatCount(surveys)} encuestas completas`,
};
