import type { Outcome } from "../../domain/answer.ts";
import { formatCoefficient, formatCount, formatNumber } from "../format.ts";
import type * as en from "../en/notes.ts";
import type { Twin } from "../twin.ts";

const outcomes: Readonly<Record<Outcome, string>> = {
  choose: "qué tan probable es que la gente nos elija",
  overall: "su calificación general de nosotros",
  recommend: "qué tan probable es que nos recomiende",
  prefer: "si somos su primera opción",
};

/** The terms and sentences that a figure's explanation adds to its metric's own words. */
export const noteWords: Twin<typeof en.noteWords> = {
  asked: "Preguntado como",
  askedAs: {
    cited: "motivos para mencionar: la parte que lo menciona",
    rated:
      "importancia para calificar: la parte que lo pone en las dos casillas más altas. Las calificaciones suelen ser altas, así que lea el orden, no la altura",
    both: "motivos para mencionar en una encuesta, importancia para calificar en otra: donde no se podía mencionar nada, cuentan las dos casillas más altas",
    "best-worst":
      "el mejor y el peor de unos pocos por vez: la parte es una porción de toda la preferencia, así que es pequeña donde se muestran muchos motivos. A nadie se le pidió mencionar ni calificar",
    ranked:
      "motivos para ordenar: el lugar promedio, 1 es el primero, así que más bajo es más. A nadie se le pidió mencionar, calificar ni elegir",
  },
  reading: "Lectura",
  rank: "Rango",
  model: "Modelo",
  crossCheck: "Verificación cruzada",
  readAs: "Cómo leerlo",
  weights: "Pesos",
  rankOf: (band, ranked) =>
    `${band} de ${String(ranked)} factores con rango: dónde queda en el 95% central de 999 réplicas con semilla.`,
  designEffect: (effect) =>
    `Las respuestas están ponderadas, así que dicen tanto como el n efectivo, que es menor; el intervalo lo tiene en cuenta (efecto de diseño ${formatNumber(effect, 2)}).`,
  modelOf: ({ outcome, rSquared, rSquaredLower, rSquaredUpper, n, missing, completeCases, dropped }) => {
    const explained =
      rSquared === null
        ? ""
        : `R² ${formatCoefficient(rSquared)}${rSquaredLower === null || rSquaredUpper === null ? "" : ` (${formatCoefficient(rSquaredLower)}–${formatCoefficient(rSquaredUpper)})`}. `;
    const answers =
      missing === "em"
        ? `Respuestas faltantes por EM: ${formatCount(completeCases)} de ${formatCount(n)} respondieron todo.`
        : `Solo quienes respondieron todo: ${formatCount(n)}.`;
    const left = dropped.length === 0 ? "" : ` Fuera del modelo: ${String(dropped.length)}.`;
    return `Explica ${outcome === null ? "el resultado" : outcomes[outcome]}. ${explained}${answers}${left}`;
  },
  sharedVariance:
    "Aquí importancia significa varianza compartida en esta muestra. No prueba que mejorar la pregunta cambie la elección; una buena impresión general (halo) sube todas las calificaciones juntas.",
};
