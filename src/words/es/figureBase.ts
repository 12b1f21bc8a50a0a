import { formatCount } from "../format.ts";
import type * as en from "../en/figureBase.ts";
import type { Twin } from "../twin.ts";

/** The line that says what a figure rests on. */
export const baseWords: Twin<typeof en.baseWords> = {
  split: (promoters, passives, detractors) =>
    `P ${String(promoters)} · pas. ${String(passives)} · D ${String(detractors)}`,
  undatedToo: (base) => `${base}; las filas sin fecha cuentan solo en todas las fechas`,
  withheld: "retenido aquí y en toda exportación: con ello se podría reconocer a un grupo de 1 a 10",
  nothing: "sin respuestas con este filtro",
  low: { "low-base": ": base baja", unreliable: ": intervalo demasiado ancho", "small-base": ": base pequeña" },
  reviews: (reviews, sites) =>
    `n ${formatCount(reviews)} ${reviews === 1 ? "reseña" : "reseñas"}${sites > 0 ? `, ${String(sites)} ${sites === 1 ? "sitio" : "sitios"}` : ""}`,
  crm: "CRM, por fecha de decisión",
};
