import { formatCount } from "../format.ts";
import type * as en from "../en/absences.ts";
import type { Twin } from "../twin.ts";

/** Why a part of the page shows nothing, where its source alone does not say it. */
export const absenceWords: Twin<typeof en.absenceWords> = {
  notHere: "Aquí no",
  notYet: "Todavía no",
  notShown: "No se muestra",
  nothingCited:
    "Nadie dice aquí por qué factores elige: la encuesta no tiene esa columna, o nadie de este filtro la respondió.",
  noText: "Ninguna reseña o publicación sobre nosotros responde a este filtro.",
  noArrival: "Ninguna selección de aquí dice cómo llegó el paciente.",
  notCompared: "Aquí no se puede comparar nada.",
  notDrawn: "Sin dibujar.",
  noReason: ({ records, unknown }) =>
    records === 0
      ? "Ninguna selección de aquí da un motivo."
      : records === unknown
        ? `Ninguna de las ${formatCount(records)} selecciones da un motivo que podamos leer como factor: asigne en su archivo la columna de motivos del CRM, o qué significan sus códigos.`
        : null,
};
