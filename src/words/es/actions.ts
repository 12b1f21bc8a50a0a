import type { DriverEvidence } from "../../domain/answer.ts";
import { joinPhrases, type Phrase, type Sentence } from "../../domain/sentence.ts";
import type * as en from "../en/actions.ts";
import { formatApart, formatShare, formatSigned } from "../format.ts";
import type { Twin } from "../twin.ts";
import { inSentence, listWords, ordinalBand } from "./lists.ts";

function rankLine({ disagreement, says, moves }: DriverEvidence): Sentence | null {
  if (moves.rank === null) return null;
  const band = ordinalBand(moves.rank);
  if (disagreement === null || says.rank === null)
    return [{ text: `Va con la elección ${band}`, figure: moves.figure }];
  return [
    { text: disagreement === "hidden" ? "Oculto: " : "Declarado: " },
    { text: `se dice ${ordinalBand(says.rank)}`, figure: says.figure },
    { text: ", " },
    { text: `va con la elección ${band}`, figure: moves.figure },
  ];
}

function writesLine({ writes, tone }: DriverEvidence): Sentence | null {
  if (writes.figure.value === null) return null;
  const share: Phrase = { text: `en ${formatShare(writes.figure.value)} de las reseñas`, figure: writes.figure };
  return tone.value === null || tone.status === "low-base"
    ? [share]
    : [share, { text: ", " }, { text: `neto ${formatSigned(tone.value)}`, figure: tone }];
}

function gapLine({ gap, performance }: DriverEvidence): Sentence | null {
  if (gap?.difference.value == null) return null;
  const points = formatApart(gap.difference.value, "score");
  const text =
    gap.difference.mark === null
      ? "a la par del mejor competidor, hasta donde se ve aquí"
      : `${points} por ${gap.difference.mark === "down" ? "debajo" : "encima"} de ${gap.rival}`;
  return [{ text, figure: performance }];
}

/** The words under an action and under *Not found*. */
export const actionWords: Twin<typeof en.actionWords> = {
  title: "Qué hacer",
  caution: "tres como máximo; asociación, no prueba",
  agreeing: (supporting) => `${String(supporting)} de 4 coinciden`,
  reasons: (evidence) => {
    const reasons = [rankLine(evidence), writesLine(evidence), gapLine(evidence)].filter((line) => line !== null);
    const why = evidence.quadrant === "low-priority" ? "; está aquí por esa brecha, no por su importancia." : ".";
    return [...joinPhrases(reasons, "; "), { text: why }];
  },
  none: "Ninguna acción tiene apoyo aquí. Una acción necesita dos tipos de evidencia que coincidan.",
  updating: "A la espera de los intervalos: una acción necesita saber qué tan estable es un rango.",
  notFound: "No se encontró:",
  noGaps: (drivers) =>
    `una brecha con el mejor competidor en ${listWords(
      drivers.map(({ label }) => inSentence(label)),
      "or",
    )}`,
  unsupported: ({ label, gap, performance }) => [
    { text: `dos tipos de evidencia para actuar en ${inSentence(label)}, ` },
    {
      text: `${formatApart(gap?.difference.value ?? 0, "score")} por debajo`,
      figure: performance,
    },
  ],
  claimed: ({ label, says, moves }) => {
    const said = says.figure.value;
    const band = moves.rank === null ? "" : ` (${ordinalBand(moves.rank)})`;
    return [
      { text: `${label} ` },
      { text: `va con la elección menos de lo que se dice${band}`, figure: moves.figure },
      ...(said === null
        ? []
        : [{ text: ", aunque " }, { text: `${formatShare(said)} lo menciona`, figure: says.figure }]),
    ];
  },
  nothingTested: "una brecha con el mejor competidor: no se pudo comprobar ninguna.",
  nothingMissing: "todas las comparaciones que estos archivos permiten dieron un resultado.",
};
