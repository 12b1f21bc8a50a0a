import type * as en from "../en/beliefSheet.ts";
import type { Twin } from "../twin.ts";

/** The words of the sheet on which beliefs are entered. */
export const beliefWords: Twin<typeof en.beliefWords> = {
  title: "Por qué creemos que eligen los pacientes",
  note: "Escriba un rango para cada factor (1 es el que más importa) o lo que se gasta en él. Se pone junto al rango de “mueve”; nada más cambia en la página.",
  by: { rank: "Rangos", spend: "Gasto" },
  how: "Escribir como",
  value: { rank: "Rango", spend: "Gasto" },
  keep: "Poner junto a la evidencia",
  clear: "Olvidar lo que creemos",
  badRank: (most) => `Los rangos son números de 1 a ${String(most)}; el gasto es 0 o más.`,
};
