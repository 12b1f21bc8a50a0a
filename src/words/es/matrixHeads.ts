import type { MatrixHeadWords } from "../matrixWords.ts";

/** What stands under the head of each evidence column. */
export const matrixHeadWords: MatrixHeadWords = {
  measure: {
    says: "% que lo menciona",
    moves: "% de lo explicado",
    writes: "% de reseñas, tono neto",
    does: "% de selecciones",
  },
  brief: { says: "% lo menciona", moves: "% explicado", writes: "% de reseñas", does: "% de selecciones" },
  stated: {
    cited: "% que lo menciona",
    rated: "% lo ve importante",
    both: "% menciona o califica",
    "best-worst": "% de mejor–peor",
    ranked: "rango medio, 1 primero",
  },
  source: { says: "encuesta", moves: "enc.", writes: "reseñas", does: "CRM" },
  needs: (needed, here) => `faltan: ${String(needed)}; hay ${here}`,
  under: (base) => `menos de ${String(base)}`,
  effective: "ef.",
  partlyKnown: "en parte",
};
