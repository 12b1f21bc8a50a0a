import { formatCount } from "../format.ts";
import type * as en from "../en/settle.ts";
import type { Twin } from "../twin.ts";

/** The words of the question whose hospital it is. */
export const settleWords: Twin<typeof en.settleWords> = {
  title: "¿Cuál es su hospital?",
  note: "Propuesto a partir de sus archivos. Se puede cambiar después con un clic en su nombre; nada sale de este navegador.",
  ours: "El nuestro",
  none: "Ninguno de estos",
  rivals: "Comparado con",
  more: (names) =>
    names === 1
      ? "1 nombre más de los archivos no se ofrece: es el que menos aparece."
      : `${formatCount(names)} nombres más de los archivos no se ofrecen: son los que menos aparecen.`,
  drivers: "Factores",
  show: "Mostrar la página",
};
