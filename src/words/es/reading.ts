import { readingGrade, type Reading } from "../../domain/driver.ts";
import { formatCount, formatShare } from "../format.ts";

/** How well texts are read for a driver, in a few words for a table: `acierta 84%, halla 83%`. */
export const readingInTable = (reading: Reading | null, edited = false): string =>
  edited
    ? "editado: sin medir"
    : reading === null
      ? "sin medir"
      : `acierta ${formatShare(reading.precision)}, halla ${formatShare(reading.recall)}`;

/** How well texts are read for a driver, and what follows for its rank, in whole sentences. */
export function readingInFull(reading: Reading | null, edited = false): string {
  const grade = readingGrade(reading);
  if (edited)
    return "Editado: sin medir. Las palabras que buscamos se cambiaron aquí, así que lo que se midió de ellas ya no vale: aproximado.";
  if (reading === null)
    return "Se lee por frases que nadie ha contrastado todavía con lectores humanos: aproximado. Lea algunos de los textos antes de confiar en ello.";
  const measured = `Se lee por frases. Frente a lectores humanos de ${formatCount(reading.testedOn)} comentarios del NHS, ${formatShare(reading.precision)} de las menciones encontradas son correctas y se encuentra ${formatShare(reading.recall)} de las que hay.`;
  const verdicts = {
    normal: "",
    approximate: " Aproximado.",
    unranked: " Demasiado impreciso para un rango, así que no tiene lugar entre los factores aquí.",
    untested: "",
  } as const;
  return `${measured}${verdicts[grade]}`;
}
