import type { HealthGap, HealthPartId } from "../../domain/brandHealth.ts";
import { healthParts } from "../../domain/brandHealth.ts";
import { formatNumber, formatShare } from "../format.ts";
import type * as en from "../en/brandHealth.ts";
import type { Twin } from "../twin.ts";
import { healthPartLabels } from "./healthParts.ts";
import { listWords } from "./lists.ts";

const gaps: Readonly<Record<HealthGap, string>> = {
  "no-data": "sin datos",
  withheld: "retenido: un grupo pequeño",
  "too-few": "muy pocas respuestas",
};

const asked: Readonly<Record<HealthPartId, string>> = {
  aware: "si la gente nos conoce",
  consider: "si nos consideraría",
  nps: "si nos recomendaría (0–10)",
  experience: "cómo nos califica",
  stars: "reseñas con estrellas",
};

/** The words of the brand health index. */
export const healthWords: Twin<typeof en.healthWords> = {
  gaps,
  part: "Parte",
  weight: "Peso",
  figure: "Cifra",
  onHundred: "En 0–100",
  points: "Puntos",
  ofMost: (points, most) => `${points} de ${most}`,
  change: (since) => `Cambio desde ${since}, puntos del índice`,
  lowest: "la más baja",
  of100: (index) => `${index} de 100`,
  lowestPart: (part) => `La más baja en 0–100: ${healthPartLabels[part]}, `,
  noEarlier: "Ningún período anterior tiene las mismas partes para comparar.",
  unchanged: (since, needed) =>
    `Sin cambio detectable desde ${since}; habrían hecho falta ${formatNumber(needed)} puntos para verlo.`,
  changeUntested: (why) => `Cambio: ${why}.`,
  notCounted: "no se cuenta",
  index: "Índice",
  hospital: "Hospital",
  rank: "Rango",
  ranks: "Rango con cualquier peso",
  beside: "El índice junto al de los demás",
  setWeights: "Fijar los pesos",
  sheet: {
    title: "Qué cuenta en el índice de salud de marca",
    note: "Cualquier número desde 0: solo importa cómo son unos respecto de otros. Nada más cambia en la página.",
    keep: "Usar estos pesos",
    equal: "Todos iguales",
    bad: "Los pesos son números desde 0, y al menos uno es mayor que 0.",
  },
};

const labelInLine = (part: HealthPartId): string => (part === "nps" ? "NPS" : healthPartLabels[part].toLowerCase());

/** The weights in force, in one line: `Pesos: conocimiento 25%, consideración 25% …`. */
export const weightsLine: typeof en.weightsLine = (parts) =>
  `Pesos: ${parts.map(({ part, weight }) => `${labelInLine(part)} ${formatShare(weight)}`).join(", ")}.`;

/** Why there is no index, or over what it was shared out anew; null where every part is there. */
export const gapsSentence: typeof en.gapsSentence = (parts, available) => {
  const missing = parts.filter(({ gap, weight }) => gap !== null && weight > 0);
  if (missing.length === 0) return null;
  const named = listWords(missing.map(({ part, gap }) => `${labelInLine(part)} (${gap === null ? "" : gaps[gap]})`));
  const lack = missing.length === 1 ? "falta" : "faltan";
  if (available >= 0.8 - 1e-12)
    return `Aquí ${lack} ${named}: las otras partes se reparten el ${formatShare(1 - available)} del peso.`;
  const wanted = listWords(missing.map(({ part }) => asked[part]));
  return `Retenido: ${lack} ${named}, lo que deja ${formatShare(available)} del peso; hace falta 80%. Pregunte ${wanted}, amplíe el filtro o fije otros pesos.`;
};

/** On what hospitals are compared, and what the range of ranks means. */
export const rankedOnSentence: typeof en.rankedOnSentence = (rankedOn, weights) => {
  const counted = healthParts.filter((part) => weights[part] > 0);
  const on =
    rankedOn.length === counted.length
      ? "todas las partes"
      : `las partes que se conocen de cada uno: ${listWords(rankedOn.map(labelInLine))}`;
  return `Comparados en ${on}. El último rango es el mejor y el peor lugar en 999 sorteos de todos los pesos posibles: donde es ancho, deciden los pesos. A eso se suma el azar de las respuestas; lo dicen los intervalos.`;
};

/** Points of the index with one decimal: `15.6`. */
export const formatPointsOfIndex: typeof en.formatPointsOfIndex = (points) => formatNumber(points, 1);
