import type * as en from "../en/topics.ts";
import type { Twin } from "../twin.ts";

/** The words of what is written about more, or less, than before. */
export const topicWords: Twin<typeof en.topicWords> = {
  title: "Temas que suben y bajan",
  now: "ahora",
  change: "cambio, pts",
  changed: "Cambio",
  share: "De los textos sobre nosotros",
  shareBefore: (period) => `De los textos, ${period}`,
  unchanged: "sin cambio detectable",
  notCompared: "Parte de los textos sobre nosotros que menciona cada factor. Sin período anterior para comparar.",
  untestable: (needed) => `Muy pocos textos para probar un cambio: hacen falta ${String(needed)} en ambos períodos.`,
  more: (since) => `Se escribe más que en ${since} sobre: `,
  less: (since, first) => (first ? `Se escribe menos que en ${since} sobre: ` : ". Se escribe menos sobre: "),
  and: " y ",
  others: (least, most, since) =>
    `Ningún otro tema cambió de forma detectable desde ${since}: habrían hecho falta ${range(least, most)} puntos. ${together}`,
  none: (least, most, since) =>
    `Ningún tema cambió de forma detectable desde ${since}: habrían hecho falta ${range(least, most)} puntos para verlo. ${together}`,
};

/** Why a topic may be unchanged though its own interval leaves 0 out. */
const together = "± es el intervalo de cada tema por sí solo; “=” y las marcas consideran todos juntos.";

const range = (least: string, most: string): string => (least === most ? least : `de ${least} a ${most}`);
