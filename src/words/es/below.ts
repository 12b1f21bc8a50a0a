import type { Trend } from "../../domain/answer.ts";
import { machineTone } from "../../domain/machineTone.ts";
import { formatCount } from "../format.ts";
import type * as en from "../en/below.ts";
import type { Twin } from "../twin.ts";

const buckets: Readonly<Record<Trend["bucket"], string>> = { month: "por mes", quarter: "por trimestre" };

/** The words of the panels below the fold, beyond their titles. */
export const belowWords: Twin<typeof en.belowWords> = {
  intervals: "intervalos de 95%",
  partlyKnown: (title) => `${title} (conocido en parte)`,
  before: "antes",
  trend: {
    title: (title, figure, bucket) => `${title}: ${figure}, ${buckets[bucket]}`,
    nothing: "Nada de aquí lleva fechas que una tendencia pueda seguir.",
    noValue:
      "Aquí no puede mostrarse ningún punto: son muy pocas personas, o se sabría de un grupo de 1 a 10. Elija otra cifra o amplíe el filtro.",
    figure: "Cifra",
  },
  voice: {
    quiet: (needed, drivers) => `Menos de ${String(needed)} menciones, así que sin tono: ${drivers}.`,
    stars: (reviews, sites) => `Estrellas, n ${formatCount(reviews)}${sites > 1 ? ` (${String(sites)} sitios)` : ""}`,
  },
  reviews: { lowBase: "base baja" },
  table: {
    kinds: { says: "Dicen", moves: "Mueve", writes: "Escriben", does: "Hacen" },
    rank: "rango",
    driver: "Factor",
    role: "Papel",
    reading: "Lectura",
    tone: "Tono neto",
    score: "Calificación",
    gap: "Brecha con el mejor",
    disagree: "Difieren",
    note: (bases) =>
      `intervalos de 95% · rango = banda de 95% entre los factores calificados, ninguno donde los textos se leen con poca precisión · ${bases}`,
  },
  sources: {
    note: "filas en el archivo = encabezado y pie + usadas + excluidas · nada salió de este navegador",
    beingRead: "Se están leyendo los archivos de estas cifras.",
    empty: "Todavía ningún archivo. Suelte exportaciones de CRM, encuestas o reseñas en cualquier parte de la página.",
    refused: (count) => `${formatCount(count)} ${count === 1 ? "rechazada" : "rechazadas"}`,
    emptied: (count) =>
      `${formatCount(count)} ${count === 1 ? "valor ilegible quedó vacío" : "valores ilegibles quedaron vacíos"}`,
    nothing: "nada",
    leftOut: "Excluidas, y por qué",
    identifiers: "Columnas identificadoras eliminadas",
    noIdentifiers: "no se encontró ninguna",
  },
};

/** The heads of the table of files, on the page and in what leaves it. */
export const sourceHeads: Twin<typeof en.sourceHeads> = {
  source: "Fuente",
  format: "Reconocido como",
  dates: "Fechas",
  first: "Primer día",
  last: "Último día",
  records: "Filas en el archivo",
  frame: "Encabezado, pie",
  loaded: "Filas usadas",
  leftOut: "Excluidas",
};

/** How many texts carry no stars, and how far the machine that reads their tone can be trusted. */
export const machineToneNote: typeof en.machineToneNote = ({ texts, machineRead }) => {
  const right = String(Math.round(100 * machineTone.rightOfClear));
  return `${formatCount(machineRead)} de ${formatCount(texts)} ${texts === 1 ? "texto" : "textos"} ${machineRead === 1 ? "no lleva" : "no llevan"} estrellas: su tono lo lee una máquina, que acierta en ${right}% de los comentarios claros del conjunto de prueba.`;
};

/** Why rows were left out on purpose, short enough for a table. */
export const exclusionWords: typeof en.exclusionWords = {
  "no-data-use-consent": "sin consentimiento de uso",
  "test-or-preview": "vistas previas y pruebas",
  unfinished: "sin terminar",
  deleted: "borradas en el CRM",
  duplicate: "dos veces en el archivo",
  "already-here": "contadas de otro archivo",
  "empty-row": "vacías",
};
