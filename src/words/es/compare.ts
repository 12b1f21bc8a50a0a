import { smallestTestedBase } from "../../stats/gates.ts";
import { formatCount } from "../format.ts";
import type * as en from "../en/compare.ts";
import type { Twin } from "../twin.ts";

/** The words of two groups side by side. */
export const compareWords: Twin<typeof en.compareWords> = {
  title: "Dos grupos lado a lado",
  note: (period, kept) =>
    `${period ?? "Todas las fechas"}, ${kept.length === 0 ? "todos" : `con los demás filtros de la página: ${kept.join("; ")}`}. Los grupos difieren en quién está en ellos: edad, seguro, a qué vinieron. Nada de aquí lo tiene en cuenta, así que una diferencia no dice nada sobre su causa.`,
  by: "Comparar por",
  first: "Primero",
  second: "Segundo",
  swap: "Intercambiar",
  working: "Calculando",
  five: "Las cinco cifras",
  neither: "nada para ninguno de los dos",
  kinds: {
    says: "Dicen: parte de las personas que lo nombra",
    writes: "Escriben: parte de los textos sobre nosotros que lo menciona",
    does: "Hacen: parte de las selecciones que lo da como motivo, o llegó por ello",
  },
  moves: "Mueve: parte de la elección explicada",
  movesNote: "Dos modelos, uno por grupo: lea sus intervalos uno por uno. No se restan.",
  movesOf: (value, why) => `${value} (${why})`,
  movesLost: "La página necesitó el espacio para su propia respuesta. Cierre esta hoja y ábrala de nuevo.",
  save: "Copiar o guardar",
  kind: "Tipo",
  of: "Cifra o factor",
  figure: "Cifra",
  driver: "Factor",
  difference: (one, other) => `${one} menos ${other}`,
  more: "más",
  less: "menos",
  untested: {
    "too-few": `muy pocas para probar (hacen falta ${String(smallestTestedBase)} en ambos)`,
    withheld: "retenido",
    "no-spread": "todas iguales: sin prueba",
    "no-earlier-period": "–",
    unfinished: "–",
  },
  legend: (tests) =>
    `▲ más o ▼ menos en el primer grupo de lo que explica el azar, tras corregir por las ${formatCount(tests)} pruebas de esta hoja; sin marca no se puede decir que haya diferencia. Entre paréntesis, intervalos de 95%, sin corregir. Se retienen los grupos de 1 a 10 personas, y los que se podrían obtener quitando estos dos de todos.`,
  base: (n) => `n ${n}`,
};
