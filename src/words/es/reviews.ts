import { smallestTestedBase } from "../../stats/gates.ts";
import { formatNumber } from "../format.ts";
import type * as en from "../en/reviews.ts";
import type { Twin } from "../twin.ts";

/** The words of what public reviews say of the hospitals compared. */
export const reviewWords: Twin<typeof en.reviewWords> = {
  note: `intervalos de 95% · los rangos van solo por el promedio nivelado, entre hospitales con ${String(smallestTestedBase)} reseñas o más`,
  columns: {
    brand: "Hospital",
    reviews: "Reseñas con estrellas",
    mean: "Estrellas promedio",
    shrunk: "Nivelado",
    rank: "Rango",
    voice: "Parte de la conversación",
    replied: "Con respuesta",
    days: "Mitad respondida en",
    recommended: "Recomendado (sitios de sí/no)",
  },
  prior: ({ mean, strength, isDeclared }) =>
    strength === null
      ? `Las estrellas de los hospitales no difieren más que por azar, así que todos los promedios se nivelan a ${formatNumber(mean, 2)}★.`
      : isDeclared
        ? `Menos de cinco hospitales: cada promedio se nivela como si tuviera ${formatNumber(strength)} reseñas más de ${formatNumber(mean, 2)}★, el promedio de todas sus reseñas en cualquier fecha.`
        : `Cada promedio se nivela como si tuviera ${formatNumber(strength)} reseñas más de ${formatNumber(mean, 2)}★, como pide la variación entre los hospitales.`,
  priorTerm: "Nivelado",
  ownMean: "Estrellas promedio, niveladas: ",
  place: (band, of) => `, lugar ${band} de ${String(of)} hospitales`,
  voice: "Parte de la conversación: ",
  replied: "Con respuesta: ",
  within: ", la mitad de ellas en ",
  recommended: "En sitios de sí/no, nos recomienda ",
  carry: "Las reseñas que lo mencionan llevan ",
  againstOthers: (base) => ` frente a las que no (${base} lo mencionan); según con qué frecuencia se menciona, `,
  differ: ". También pueden diferir en otras cosas.",
  effects: "Estrellas donde se menciona",
  fewMentions: `Menos de ${String(smallestTestedBase)} reseñas con estrellas que lo mencionan, o que no lo mencionan: no se dice ningún efecto en estrellas.`,
};
