import type { BeliefCheck } from "../../domain/belief.ts";
import type * as en from "../en/beliefs.ts";
import { inSentence, ordinal, ordinalBand } from "./lists.ts";

const place = (believed: number): string =>
  Number.isInteger(believed)
    ? `en ${ordinal(believed)} lugar`
    : `entre el ${ordinal(Math.floor(believed))} y el ${ordinal(Math.ceil(believed))} lugar`;

const band = ({ band: found }: BeliefCheck): string => (found === null ? "" : `rango ${ordinalBand(found)}`);

/** One driver's belief beside the evidence, in a line. */
export const beliefLine: typeof en.beliefLine = (check) => {
  const believed = `Ustedes lo creen ${place(check.believed)}`;
  switch (check.verdict) {
    case "inside":
      return `${believed}; la evidencia coincide (${band(check)}).`;
    case "overrated":
      return `${believed}; va con la elección menos que eso (${band(check)}).`;
    case "underrated":
      return `${believed}; va con la elección más que eso (${band(check)}).`;
    case "not-comparable":
      return `${believed}; aquí no tiene un rango con el cual comparar.`;
  }
};

/** What stands out between belief and evidence, in one sentence. */
export const beliefSentence: typeof en.beliefSentence = ({ checks }) => {
  const over = checks.find(({ verdict }) => verdict === "overrated");
  const under = checks.findLast(({ verdict }) => verdict === "underrated");
  if (over?.band) {
    const others = over.band.best - 1;
    const claim = over.believed === 1 ? "es lo que más importa" : `está ${place(over.believed)}`;
    return `Ustedes creen que ${inSentence(over.label)} ${claim}; va con la elección menos que ${others === 1 ? "otro factor" : `otros ${String(others)} factores`} (${band(over)}).`;
  }
  if (under?.band)
    return `Ustedes ponen ${inSentence(under.label)} ${place(under.believed)}; va con la elección más que eso (${band(under)}).`;
  const compared = checks.filter(({ verdict }) => verdict === "inside").length;
  return compared === 0
    ? "Lo que creen no se puede comparar aquí: ningún factor tiene un rango en “mueve”."
    : `Lo que creen no contradice la evidencia en ${compared === 1 ? "el único factor comparado" : `ninguno de los ${String(compared)} factores con rango`}.`;
};
