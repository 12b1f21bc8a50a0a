import type { Trend } from "../../domain/answer.ts";
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
    note: (bases) => `intervalos de 95% · rango = banda de 95% entre los factores calificados · ${bases}`,
  },
  sources: {
    note: "filas en el archivo = encabezado y pie + usadas + excluidas · nada salió de este navegador",
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
