import { formatNumber } from "../format.ts";
import type * as en from "../en/weightSheet.ts";
import type { Twin } from "../twin.ts";
import { listWords } from "./lists.ts";
import { attributeLabels } from "./panels.ts";

/** The words of the sheet on which a survey is weighted. */
export const weightWords: Twin<typeof en.weightWords> = {
  title: "Ponderar la encuesta según la población",
  note: "Escriba cómo es la población, por ejemplo según el censo. Cada ola se pondera por sí misma; una respuesta sin ola cuenta en su trimestre. Los pesos que vienen con la encuesta son la mejor opción donde los hay.",
  add: "Ponderar por",
  addNone: "elegir un atributo",
  nothing: "Ningún atributo de la encuesta tiene de dos a veinte categorías por las cuales ponderar.",
  category: "Categoría",
  sample: "En la encuesta",
  population: "En la población, %",
  shareOf: (attribute, categories) =>
    `${attributeLabels[attribute]}: ${listWords(categories)}, porcentaje de la población`,
  few: "de 1 a 10 personas o su vecina: no se muestra",
  merge: "Unir con la de arriba",
  mergeOf: (categories) => `Unir ${listWords(categories)} con la de arriba`,
  split: "Separar",
  splitOf: (categories) => `Separar ${listWords(categories)}`,
  remove: (attribute) => `No ponderar por ${attributeLabels[attribute].toLowerCase()}`,
  sum: (sum) =>
    Math.abs(sum - 100) <= 1e-4
      ? "Suma 100%."
      : `Suma ${formatNumber(sum, 1)}%: ${sum < 100 ? "faltan" : "sobran"} ${formatNumber(Math.abs(100 - sum), 1)}.`,
  trying: "Calculando los pesos",
  stop: "Detener",
  stopped: "Detenido. Cambie un porcentaje para probar de nuevo.",
  use: "Usar estos pesos",
  takeOff: "Quitar los pesos",
  caption: "Cómo resultan los pesos",
  columns: {
    wave: "Ola",
    n: "n",
    nEffective: "n efectivo",
    designEffect: "Efecto de diseño",
    smallest: "El menor",
    largest: "El mayor",
    trimmed: "Cortados en 5",
    marginError: "Lejos de lo pedido",
  },
  points: (error) => (error < 5e-4 ? "0 pts" : `${formatNumber(100 * error, 1)} pts`),
  costly:
    "Un efecto de diseño mayor que 2 cuesta más de la mitad de las respuestas: las cifras quedan anchas. Considere unir categorías pequeñas.",
  approximate: "Los intervalos de cifras ponderadas son aproximados: toman los pesos como fijos.",
};
