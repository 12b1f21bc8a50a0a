import { smallestTestedBase } from "../../stats/gates.ts";
import { formatCount, formatShare } from "../format.ts";
import type * as en from "../en/arrivals.ts";
import type { Twin } from "../twin.ts";
import { chartWords } from "./charts.ts";

/** The sentences on how patients arrive, and on those who return. */
export const arrivalWords: Twin<typeof en.arrivalWords> = {
  best: (source) =>
    `“${chartWords.arrivals[source]}” reserva más que el resto, entre iguales: de sus prospectos reserva el `,
  against: ", frente al ",
  ofAll: (share) => `${share} de todos`,
  inAll: (share) => `${share} en total`,
  withheld: "Cada forma de llegada está retenida aquí: con ella se podría reconocer a un grupo de 1 a 10.",
  undecided: (withheld) =>
    `Parte de las selecciones según cómo llegaron; cuántos reservan ${withheld ? "está retenido" : "no se ha decidido todavía"}.`,
  tooFew: `Muy pocos prospectos decididos para comparar fuentes: hacen falta ${String(smallestTestedBase)} de cada lado (`,
  book: (share) => `reserva ${share} en total`,
  none: "Ninguna fuente reserva detectablemente más que el resto (",
  unknown: (unknown, all) =>
    `${formatCount(unknown)} de ${formatCount(all)} selecciones (${formatShare(unknown / all)}) no tienen fuente conocida y no están en estas partes. `,
  young: (leads, days, newest) =>
    `${formatCount(leads)} prospectos de menos de ${String(days)} días quedan fuera de las reservas${newest === null ? "" : `, que son de prospectos hasta ${newest}`}. `,
  marks: "▲ ▼ reservan más o menos que el resto, entre iguales.",
  differ: "Personas distintas llegan por vías distintas.",
  mix: (source) => `Efecto de composición: ${chartWords.arrivals[source].toLowerCase()} reserva `,
  mixPoints: (crude, alike) =>
    `${crude} frente al resto en total, pero ${alike} dentro de la misma línea de servicio y trimestre`,
  noTrend: "No se detecta ninguna tendencia en las reservas",
  trend: (points) => `Las reservas cambian ${points} por trimestre`,
  cohorts: (first, last) => ` en los prospectos de ${first} a ${last}. `,
  returningWithheld:
    "La parte de pacientes recurrentes está retenida: con ella se podría reconocer a un grupo de 1 a 10.",
  returning: "Pacientes recurrentes: ",
  ofKnown: (share) => `${share} de las selecciones que se sabe si son nuevas o recurrentes`,
};
