import { formatCoefficient, formatNumber } from "../format.ts";
import type * as en from "../en/agreement.ts";
import type { Twin } from "../twin.ts";
import { kindNames } from "./kinds.ts";

/** The words of how far the kinds of evidence agree. */
export const agreementWords: Twin<typeof en.agreementWords> = {
  w: "W de Kendall",
  all: "Coincidencia de los tipos de evidencia sobre todos los factores: ",
  pairs: "Qué tan parecido ordenan los factores dos tipos (rho de Spearman; 1 es el mismo orden, −1 el inverso): ",
  test: "Prueba",
  pair: ([one, other], rho) =>
    `${kindNames[one]} y ${kindNames[other]} ${rho === null ? "se desconoce" : formatCoefficient(rho)}`,
  chance: (p) =>
    `Órdenes repartidos al azar coincidirían tanto en ${p < 0.005 ? "menos de 1" : formatNumber(100 * p)} de cada 100 repartos.`,
};
