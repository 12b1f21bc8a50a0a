import type { DriverEvidence } from "../../domain/answer.ts";
import type { Sentence } from "../../domain/sentence.ts";
import { formatApart, formatCoefficient, formatFigureWithInterval, formatNumber, formatSigned } from "../format.ts";
import type * as en from "../en/driver.ts";
import type { Twin } from "../twin.ts";
import { inSentence, ordinalBand } from "./lists.ts";

function rankWords({ disagreement, says, moves }: DriverEvidence): Sentence {
  if (says.rank === null || moves.rank === null) return [];
  const opening =
    disagreement === "hidden" ? "Factor oculto. " : disagreement === "claimed" ? "Factor declarado. " : "";
  return [
    { text: opening },
    {
      text: `Los pacientes lo ${says.figure.metric.startsWith("says-") ? "ponen" : "mencionan"} en ${ordinalBand(says.rank)} lugar`,
      figure: says.figure,
    },
    { text: "; " },
    { text: `va con la elección en ${ordinalBand(moves.rank)}`, figure: moves.figure },
    { text: ". " },
  ];
}

function gapWords({ gap, performance }: DriverEvidence): Sentence {
  if (gap?.difference.value == null) return [];
  const points = formatApart(gap.difference.value, "score");
  const text =
    gap.difference.mark === null
      ? `No se encontró una brecha con ${gap.rival}, el mejor competidor.`
      : `Estamos ${points} por ${gap.difference.mark === "down" ? "debajo" : "encima"} de ${gap.rival}.`;
  return [{ text, figure: performance }];
}

const driverWarnings = {
  "reverse-coded":
    "Aquí las mejores calificaciones van con menos elección: revise si la pregunta está codificada al revés.",
  suppressor: "Su signo se invierte cuando se mantienen fijos los demás: léalo con cuidado.",
  "repeats-outcome": "Esta pregunta casi repite el resultado.",
  collinear: "Varios otros factores juntos dicen casi lo mismo: su parte es arbitraria, la suma no lo es.",
  "no-spread": "Todos dan la misma calificación, así que no puede explicar nada.",
  "too-many-missing": "Más de 40% no lo calificó, así que queda fuera del modelo.",
} as const;

/** The words of the driver pane. */
export const driverWords: Twin<typeof en.driverWords> = {
  openWords: "Leer sus textos y las palabras que buscamos",
  close: "Cerrar el factor en foco",
  againstOthers: "Nuestra calificación frente a los demás",
  writtenTitle: "Qué escriben los pacientes",
  standing: (evidence) => {
    const { role, met } = evidence;
    if (role === "signal")
      return [{ text: "Una señal: cómo supieron de nosotros los pacientes, no algo que hagamos. No se califica." }];
    if (role !== "gate") {
      const placed = [...rankWords(evidence), ...gapWords(evidence)];
      return placed.length > 0 || evidence.says.everyone
        ? placed
        : [{ text: "Aquí hay muy poca evidencia para ubicarlo." }];
    }
    return met === null
      ? [
          {
            text: "Un requisito: debe cumplirse antes de que sea posible elegir, así que se cuenta aparte y nunca recibe un rango.",
          },
        ]
      : [
          { text: "Un requisito: se cumple para " },
          { text: formatFigureWithInterval(met), figure: met },
          { text: " de quienes nos califican. Se cuenta aparte y nunca recibe un rango. " },
          ...gapWords(evidence),
        ];
  },
  written: ({ writes, tone, toneBefore }) => [
    writes.everyone
      ? { text: "todos los textos de aquí lo mencionan" }
      : { text: `${formatFigureWithInterval(writes.figure)} de los textos`, figure: writes.figure },
    ...(tone.value === null || tone.status === "low-base"
      ? []
      : [{ text: ", " }, { text: `neto ${formatSigned(tone.value)}`, figure: tone }]),
    ...(toneBefore?.value == null
      ? []
      : [{ text: ", " }, { text: `antes ${formatSigned(toneBefore.value)}`, figure: toneBefore }]),
  ],
  cross: (correlation, johnsonShare, methodDependent) => {
    const r = correlation === null ? "" : `r ${formatCoefficient(correlation)} con el resultado. `;
    const johnson =
      johnsonShare === null
        ? ""
        : `Verificación cruzada (pesos relativos): ${formatNumber(johnsonShare)}%${methodDependent ? ", así que la parte depende del método" : ""}.`;
    return `${r}${johnson}`.trim();
  },
  logistic: (check, driver) => {
    switch (check?.state) {
      case undefined:
        return "";
      case "shown": {
        const own = check.shares.find((each) => each.driver === driver);
        return own === undefined
          ? ""
          : `Segunda verificación (pesos logísticos, para un sí o no): ${formatNumber(own.share)}%.`;
      }
      case "too-few":
        return `Sin segunda verificación: los pesos logísticos necesitan ${String(check.needed)} personas que nos elijan primero y otras tantas que no.`;
      case "separation":
        return "Sin segunda verificación: las calificaciones distinguen cada sí de cada no (separación), así que los pesos logísticos no tienen respuesta.";
      case "singular":
        return "Sin segunda verificación: los factores se repiten entre sí, así que los pesos logísticos no tienen respuesta.";
    }
  },
  caution: ({ label, warning, together }) => {
    if (together?.r != null)
      return `${label} y ${inSentence(together.label)} van juntos (r ${formatCoefficient(together.r)}): sus partes son arbitrarias, la suma no lo es.${warning === null || warning === "collinear" ? "" : ` ${driverWarnings[warning]}`}`;
    if (together !== null)
      return `${label} repite ${inSentence(together.label)} (r mayor que .999), así que solo ${inSentence(together.label)} está en el modelo: únalos.`;
    return warning === null ? "" : driverWarnings[warning];
  },
};
