import type { DriverEvidence } from "../../domain/answer.ts";
import type { Figure } from "../../domain/figure.ts";
import { formatInterval, formatNumber, formatPoints } from "../format.ts";
import type * as en from "../en/whatIf.ts";
import type { Twin } from "../twin.ts";
import { inSentence } from "./lists.ts";

/** What an outcome is called after a figure in points. */
export const outcomeNames: typeof en.outcomeNames = {
  choose: "probabilidad de elegirnos",
  overall: "nuestra calificación general",
  recommend: "probabilidad de recomendarnos",
  prefer: "preferencia",
};

/** An estimate with its interval, in points with one decimal: `+1.9 pts (0.8–3.0)`. */
function changeWords({ value, lower, upper }: Figure): { readonly value: string; readonly interval: string } {
  const [from, to] = [lower ?? 0, upper ?? 0].map((end) => formatNumber(end, 1));
  return {
    value: formatPoints(value ?? 0, "score", 1),
    interval: `(${from ?? ""}${(lower ?? 0) < 0 || (upper ?? 0) < 0 ? " a " : "–"}${to ?? ""})`,
  };
}

const warned: Readonly<Record<NonNullable<DriverEvidence["warning"]>, string>> = {
  "reverse-coded":
    "sus mejores calificaciones van con menos elección, así que primero hay que revisar cómo está codificado",
  suppressor: "su signo se invierte cuando se mantienen fijos los demás",
  "repeats-outcome": "su pregunta casi repite el resultado",
  collinear: "su parte no se puede distinguir de la de otras calificaciones",
  "no-spread": "todos le dan la misma calificación",
  "too-many-missing": "muy pocas personas lo calificaron",
};

/** The words of a what-if; association, never more. */
export const whatIfWords: Twin<typeof en.whatIfWords> = {
  change: changeWords,
  notShown: "No se muestra el “qué pasaría”",
  line: ({ label }, { held, points }, outcome) => {
    const { value, interval } = changeWords(held);
    return [
      { text: `${formatPoints(points, "score")} en ${inSentence(label)} va con ` },
      { text: `${value} de ${outcomeNames[outcome ?? "choose"]} ${interval}`, figure: held },
      { text: "; asociación, no promesa." },
    ];
  },
  refusal: (why, { moves: { figure }, warning }) => {
    switch (why) {
      case "explains-little":
        return "estas calificaciones explican muy poco del resultado";
      case "too-few":
        return "muy pocas personas nos calificaron en todos los factores";
      case "warned":
        return warned[warning ?? "collinear"];
      case "average":
        return figure.lower === null || figure.upper === null
          ? "su importancia no tiene intervalo"
          : `su importancia puede ser la promedio (${formatInterval(figure.lower, figure.upper, "share")})`;
      case "no-room":
        return "está calificado en el extremo de lo observado";
    }
  },
};
