import { formatCount, formatDate } from "../format.ts";
import type * as en from "../en/snapshot.ts";
import type { Twin } from "../twin.ts";
import { rowsOf } from "./rowCount.ts";

/** The words of the snapshot's page that the dashboard does not have. */
export const snapshotWords: Twin<typeof en.snapshotWords> = {
  accountBelow: "SQL, archivos y los trimestres anteriores",
  below: "Tendencia, voces y llegadas",
  ours: "nosotros",
  made: (version, formulas) => `Instantánea de Whyhere ${version} · fórmulas v${formulas}`,
  know: "¿Cómo lo sabemos?",
  knowAll: "¿Cómo lo sabemos? Cada cifra según lo que mide",
  rowsOf: (rows, file) => `${rowsOf(rows)} de ${file}`,
  numbers: "Ver los números",
  figures: (count) => `${formatCount(count)} ${count === 1 ? "cifra" : "cifras"}`,
  sinceBelow: "Cifra por cifra",
  changes: (count) =>
    count === 1 ? "Ver el cambio y su prueba" : `Ver los ${formatCount(count)} cambios y sus pruebas`,
  sources: "Fuentes y calidad",
  dataTo: (day) => (day === null ? "" : `Datos hasta ${formatDate(day)}.`),
  privacy: (withheld) =>
    `${withheld === 0 ? "Ninguna cifra está retenida" : withheld === 1 ? "Una cifra está retenida" : `${formatCount(withheld)} cifras están retenidas`}; instantáneas de fechas distintas se pueden comparar.`,
  noFiles: "Ningún archivo.",
  rowsNote: "Filas en el archivo = encabezado y pie + usadas + excluidas",
  terms: {
    formula: "Fórmula",
    target: "Meta",
    base: "Base",
    interval: "Intervalo",
    leftOut: "Excluido",
    version: "Versión de la fórmula",
    status: "Estado",
    files: "Archivos",
    sql: "SQL",
    sqlNote: "de la primera cifra de abajo; corre en el motor de la página",
  },
  columns: {
    figure: "Cifra",
    months: "Meses",
    value: "Valor",
    interval: "Intervalo de 95%",
    n: "n",
    effective: "n efectivo",
    rank: "Rango",
    status: "Estado",
  },
  all: "todas las fechas",
};
