import { formatCount } from "../format.ts";
import type * as en from "../en/paperPage.ts";
import type { Twin } from "../twin.ts";

/** The words around a printed page, and of whom and when it describes. */
export const paperPageWords: Twin<typeof en.paperPageWords> = {
  invented: "Ejemplo: todas las cifras son inventadas",
  kind: "instantánea de salud de marca",
  formulas: (version) => `Whyhere · fórmulas v${version}`,
  know: "¿Cómo lo sabemos?",
  allDates: "todas las fechas",
  against: (period, before) => `${period} frente a ${before}`,
  everyone: "todos",
  citing: (driver) => `quienes mencionan ${driver}`,
  survey: (base) => `Encuesta ${base}`,
  selections: (known, all) =>
    `${formatCount(known)}${all === null ? "" : ` de ${formatCount(all)}`} selecciones del CRM con motivo conocido`,
  texts: (count) => `${formatCount(count)} ${count === 1 ? "texto" : "textos"}`,
  method:
    "Intervalos de 95% (Wilson; bootstrap en “mueve”); pruebas corregidas dentro de cada panel. Asociación, no prueba. Se retienen los grupos de 1–10.",
  leftOut: (rows) =>
    rows === 1 ? "1 fila excluida con un motivo." : `${formatCount(rows)} filas excluidas con un motivo.`,
  inputs: (files) => `Entradas: ${files}.`,
};
