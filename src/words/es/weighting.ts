import type { Attribute } from "../../domain/filter.ts";
import type { GivenWeights, WeightingProblem } from "../../domain/weighting.ts";
import { leastEfficient, smallestTestedBase } from "../../stats/gates.ts";
import { formatNumber, formatPeriod, formatShare } from "../format.ts";
import type * as en from "../en/weighting.ts";
import { listWords } from "./lists.ts";
import { attributeLabels } from "./panels.ts";

/** What opens the sheet on which a survey is weighted. */
export const weightTheSurvey = "Ponderar la encuesta";

const delivered: Readonly<Record<GivenWeights, string>> = {
  all: "con los pesos que vienen en el archivo",
  some: "con los pesos que vienen en algunos archivos; las respuestas de los demás cuentan una vez cada una",
  none: "sin pesos: cada respuesta cuenta una vez",
};

/** A wave by its label, its quarters, or as undated. */
export const waveName: typeof en.waveName = ({ label, quarters }) =>
  label ?? (quarters === null ? "respuestas sin fecha" : formatPeriod(quarters));

const lower = (attribute: Attribute): string => attributeLabels[attribute].toLowerCase();

/** Why a survey is not weighted as asked, and what would help. */
export const weightingProblem: typeof en.weightingProblem = (problem) => {
  switch (problem.kind) {
    case "sum":
      return `Los porcentajes de ${lower(problem.attribute)} suman ${formatNumber(problem.sum, 1)}%, no 100%.`;
    case "empty":
      return `No hay respuestas en “${listWords(problem.categories)}” (${lower(problem.attribute)}) en ${waveName(problem.wave)}: únala con una vecina.`;
    case "unknown":
      return `La encuesta tiene respuestas en “${problem.category}” (${lower(problem.attribute)}), que todavía no tiene porcentaje.`;
    case "small-wave":
      return `${waveName(problem.wave)} tiene menos de ${String(smallestTestedBase)} respuestas: muy pocas para ponderarla por sí misma.`;
    case "inefficient": {
      const { wave, n, nEffective } = problem.wave;
      return `En ${waveName(wave)}, ${formatNumber(n)} respuestas contarían como no más de ${formatNumber(nEffective)}: queda menos de ${formatShare(leastEfficient)}. Una categorías pequeñas, o pondere por menos atributos.`;
    }
    case "no-survey":
      return "No hay ninguna encuesta que ponderar.";
  }
};

const ofOneWave: readonly WeightingProblem["kind"][] = ["empty", "small-wave", "inefficient"];

/** The same for all waves together: which others fail too, and why those that could be weighted are not. */
export const weightingRefusal: typeof en.weightingRefusal = ({ problem, alsoIn = [] }) => {
  if (!ofOneWave.includes(problem.kind)) return weightingProblem(problem);
  const others =
    alsoIn.length === 0
      ? ""
      : ` ${listWords(alsoIn.map(waveName))} tampoco ${alsoIn.length === 1 ? "se puede" : "se pueden"} ponderar.`;
  return `${weightingProblem(problem)}${others} Ninguna ola se pondera mientras una no lo esté: un cambio entre ellas sería de los pesos.`;
};

const marginNames = (margins: readonly { readonly attribute: Attribute }[]): string =>
  listWords(margins.map(({ attribute }) => lower(attribute)));

/** How the survey is weighted, in a line. */
export const weightingInBrief: typeof en.weightingInBrief = (weighting) => {
  if (weighting.state === "delivered") return `Encuesta: ${delivered[weighting.given]}.`;
  const names = marginNames(weighting.margins);
  if (weighting.state === "refused")
    return `Encuesta: ${delivered[weighting.given]}. Sin ponderar por ${names}: ${weightingRefusal(weighting)}`;
  const effects = weighting.waves.map(({ designEffect }) => designEffect ?? 1);
  const [least, most] = [Math.min(...effects), Math.max(...effects)].map((effect) => formatNumber(effect, 2));
  const range = least === most ? (least ?? "") : `${least ?? ""} a ${most ?? ""}`;
  return `Encuesta: ponderada según la población por ${names}, cada ola por sí misma; efecto de diseño ${range}.`;
};

/** How the survey is weighted, as the explanation of a survey figure says it. */
export const weightingInFull: typeof en.weightingInFull = (weighting) => {
  if (weighting.state !== "raked") return weightingInBrief(weighting);
  const start = weighting.given === "none" ? "un voto por persona" : "los pesos que vienen en el archivo";
  const cut = weighting.waves.some(({ trimmed }) => trimmed > 0)
    ? " Los pesos se cortan en cinco veces el promedio."
    : "";
  return `${weightingInBrief(weighting)} Ajustada (raking) desde ${start}.${cut} El intervalo es aproximado: toma los pesos como fijos.`;
};
