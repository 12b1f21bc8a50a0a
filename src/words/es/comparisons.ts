import type { Unit } from "../../domain/figure.ts";
import { smallestTestedBase } from "../../stats/gates.ts";
import type * as en from "../en/comparisons.ts";
import type { Twin } from "../twin.ts";

const independent = (unit: Unit): string =>
  unit === "count"
    ? "prueba condicional exacta de dos conteos; el anterior llevado al mismo número de meses"
    : unit === "share"
      ? "prueba z conjunta; intervalo de Newcombe"
      : "prueba z sobre el error estándar linealizado";

const paired = (): string => "prueba z e intervalo de Newcombe que tienen en cuenta a quienes respondieron sobre ambos";

const arrivalFamily = "todas las formas de llegada y la tendencia de las citas";
const indexFamily = "los cambios del índice y de sus partes";
const since = (before: string | null): string => `Cambio desde ${before ?? "el período anterior"}`;

/** How a difference is explained: its two sides, its test, and the family of tests it is corrected in. */
export const comparisonWords: Twin<typeof en.comparisonWords> = {
  change: { title: since, test: independent, family: "los cambios de las cinco cifras" },
  "tone-change": {
    title: (before) => `Cambio de tono desde ${before ?? "el período anterior"}`,
    test: independent,
    family: "los cambios de tono de todos los factores",
  },
  "topic-change": {
    title: since,
    test: independent,
    family: "los cambios de lo que se escribe, sobre todos los factores",
  },
  "tone-against-all": {
    title: () => "Frente al tono de todos nuestros textos",
    test: () => "probado como una extracción al azar de todos nuestros textos",
    family: "todos los factores frente al tono promedio",
  },
  gap: {
    title: (rival) => `Nosotros menos ${rival ?? "el mejor competidor"}, el competidor mejor calificado`,
    test: () => "prueba z que tiene en cuenta a quienes calificaron a ambos",
    family: "las brechas de todos los factores con cada competidor",
  },
  deviation: {
    title: () => "Frente al promedio de los factores del modelo",
    test: () => "sin prueba: solo el intervalo dice de qué lado de la línea de corte queda",
    family: "",
  },
  stage: {
    title: (rival) => `${rival ?? "Competidor"} menos nosotros, en esta etapa`,
    test: paired,
    family: "todas las etapas de todos los competidores",
  },
  lift: {
    title: () => "Frente a todos los demás prospectos, entre iguales",
    test: () => "prueba de Mantel–Haenszel dentro de línea de servicio y trimestre; intervalo de Sato",
    family: arrivalFamily,
  },
  "booking-trend": {
    title: () => "Tendencia por trimestre, solo trimestres maduros",
    test: () => "prueba de tendencia de Cochran–Armitage",
    family: arrivalFamily,
  },
  "loyalty-change": { title: since, test: independent, family: "este cambio solo" },
  "index-change": {
    title: since,
    test: () => "prueba z por el método delta: los errores de ambos períodos se suman",
    family: indexFamily,
  },
  "index-part": {
    title: (part) => `De ese cambio, por ${part ?? "esta parte"}`,
    test: () => "prueba z sobre el error estándar linealizado, por el peso",
    family: indexFamily,
  },
  untested: {
    "too-few": `necesita un n efectivo de ${String(smallestTestedBase)} de cada lado`,
    "no-earlier-period": "nada con qué comparar",
    unfinished: "su fuente no llegó al final de un período comparado",
    "no-spread": "todas las respuestas iguales",
    withheld: "un lado está retenido",
  },
  withheld: "retenido",
  interval: (points, ends) => `${points} (intervalo de 95% ${ends})`,
  notTested: (why) => `sin prueba: ${why}`,
  bases: (ours, other) => `bases: ${ours} frente a ${other}`,
  base: (base) => `base: ${base}`,
  result: (p, family, isMarked) =>
    `${p} tras la corrección de Benjamini–Hochberg sobre ${family}${isMarked ? "" : ": sin diferencia detectable"}`,
  detectable: (points, whole) =>
    `estas bases mostrarían una diferencia verdadera de ${points}${whole === null ? "" : ` (en puntos enteros, hacia arriba, ${whole})`} cuatro veces de cada cinco`,
};
