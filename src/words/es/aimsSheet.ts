import { formatCount } from "../format.ts";
import type * as en from "../en/aimsSheet.ts";
import type { Twin } from "../twin.ts";

/** The words of the sheet on which targets and events are set. */
export const aimsWords: Twin<typeof en.aimsWords> = {
  title: "Metas y eventos",
  note: "Aparecen junto a las cifras y en la tendencia, en la página y en la instantánea. Ninguna cifra cambia con ellos.",
  targets: "Metas",
  forWhom: (people) => `Para las personas y los meses que la página describe ahora: ${people}.`,
  now: (figure) => `ahora ${figure}`,
  value: (figure) => `Meta de ${figure}`,
  unit: (unit) => (unit === "share" ? "%" : unit === "net" ? "puntos" : ""),
  overMonths: (months) => (months === 1 ? "en un mes" : `en ${formatCount(months)} meses`),
  by: "para",
  events: "Eventos",
  noEvents: "Todavía ninguno.",
  day: "Día",
  what: "Qué pasó",
  add: "Agregar evento",
  remove: "Quitar",
  removeEvent: (text) => `Quitar el evento “${text}”`,
  masked:
    "Los nombres, números y direcciones de personas se quitan de los eventos antes de que salgan en una instantánea.",
  keep: "Poner junto a las cifras",
  bad: "Una meta es un número entero: de 0 a 100 para un porcentaje, de −100 a 100 para NPS, 1 o más para personas. Deje el campo en blanco si no hay meta.",
  unfinished: "Agregue primero el evento que está escribiendo, o bórrelo.",
  full: "No caben más eventos. Quite uno primero.",
};
