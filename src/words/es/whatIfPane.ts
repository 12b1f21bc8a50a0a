import { formatBase, formatCount } from "../format.ts";
import type * as en from "../en/whatIfPane.ts";
import type { Twin } from "../twin.ts";
import { outcomeNames } from "./whatIf.ts";

const stops = {
  rival: "el promedio del mejor competidor",
  scale: "el extremo de la escala",
  spread: "una desviación estándar: más queda fuera de lo observado",
} as const;

/** The words of the what-if in the driver pane. */
export const whatIfPaneWords: Twin<typeof en.whatIfPaneWords> = {
  title: "¿Y si se calificara mejor?",
  points: "Puntos de calificación",
  pointsAloud: (points, most) => `${points} de ${formatCount(most)} puntos`,
  goesWith: (outcome) => `va con, en puntos de ${outcomeNames[outcome ?? "choose"]}`,
  held: "con los demás factores como están",
  along: "con los demás factores moviéndose a la vez, como suelen hacerlo",
  stop: ({ most, stop }) => `Hasta ${formatCount(most)}: ${stops[stop]}.`,
  caution: ({ held }) =>
    `Asociación, no promesa: la verdad de un cambio puede quedar fuera de ambos; solo un experimento la muestra. ${formatBase(held)}, quienes calificaron todo.`,
};
