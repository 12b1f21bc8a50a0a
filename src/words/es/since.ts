import { formatCount } from "../format.ts";
import type * as en from "../en/since.ts";
import type { Twin } from "../twin.ts";
import { countWord, listWords } from "./lists.ts";

const gone = (names: readonly string[]): readonly string[] => (names.length === 0 ? [] : [`sin ${listWords(names)}`]);
const added = (names: readonly string[]): readonly string[] => (names.length === 0 ? [] : [`con ${listWords(names)}`]);
const moved = (what: string, change: { readonly gone: readonly string[]; readonly added: readonly string[] }): string =>
  `${what} ahora ${[...added(change.added), ...gone(change.gone)].join(" y ")}.`;

const changedOf = (marked: string, tested: number): string =>
  tested === 1
    ? `${marked} de 1 cifra probada cambió de forma detectable`
    : `${marked} de ${formatCount(tested)} cifras probadas ${marked === "1" || /^(ninguna|una)$/i.test(marked) ? "cambió" : "cambiaron"} de forma detectable`;

const feminine = (count: number): string => (count === 0 ? "Ninguna" : count === 1 ? "Una" : countWord(count));

/** The words of what changed since an earlier snapshot. */
export const sinceWords: Twin<typeof en.sinceWords> = {
  title: (snapshot) => (snapshot === null ? "Qué cambió desde entonces" : `Qué cambió desde ${snapshot}`),
  note: "La instantánea que soltó, junto a la página como está. Se leyó, no se cargó: ninguna cifra de la página viene de ella. La próxima instantánea puede decir lo mismo.",
  assumption:
    "Los cambios se prueban como entre personas independientes, con las cifras como las imprimen ambas instantáneas, y se corrigen por cada parte de la página; ± es la mitad de un intervalo de 95%.",
  waiting: "Los archivos y los intervalos todavía están en camino. Lo que cambió se dice cuando estén.",
  summary: (marked, tested) =>
    tested === 0 ? "Ninguna cifra se pudo probar." : `${changedOf(feminine(marked), tested)}.`,
  snapshotOf: (months, day) =>
    `la instantánea de ${months ?? "todas las fechas"}${day === null ? "" : ` (datos hasta ${day})`}`,
  changed: (figure, points, isUp) => `${isUp ? "▲" : "▼"} ${figure} ${points}`,
  since: (snapshot, marked, tested, named) => {
    const count =
      tested === 0 ? "ninguna cifra se pudo probar" : changedOf(marked === 0 ? "ninguna" : formatCount(marked), tested);
    const rest = marked - named.length;
    const list = [...named, ...(rest > 0 ? [`${formatCount(rest)} más`] : [])];
    return `Desde ${snapshot}, ${count}${list.length === 0 ? "" : `: ${list.join("; ")}`}.`;
  },
  withheldMonths: "no se dice aquí: ambas describen algunos de los mismos meses",
  nothing: "Las dos no tienen ninguna cifra en común.",
  refusals: {
    "other-hospital": "Esa instantánea es de otro hospital, así que no se compara nada.",
    "other-population":
      "Esa instantánea describe a otras personas (sus filtros son distintos), así que no se compara nada. Ponga los mismos filtros para comparar.",
  },
  unreadable: {
    title: "Esa instantánea no se puede comparar.",
    version: (version) => `Se hizo con la versión ${version} de la lista, que esta página no lee.`,
    damaged: "Su lista está dañada o se cambió a mano.",
  },
  differs: (difference) => {
    switch (difference.kind) {
      case "later":
        return "La instantánea que soltó es la posterior de las dos; los cambios van de ella a la página.";
      case "formulas":
        return `Las fórmulas cambiaron de la versión ${difference.before} a la ${difference.now}; las cifras cuya propia fórmula cambió no se comparan.`;
      case "outcome":
        return "“Mueve” explica ahora otro resultado, así que no se compara.";
      case "maturity":
        return `Los prospectos cuentan como decididos tras ${formatCount(difference.now)} días; antes eran ${formatCount(difference.before)}.`;
      case "rivals":
        return moved("Los competidores son", difference);
      case "drivers":
        return moved("La lista de factores es", difference);
      case "files":
        return `${difference.same === 1 ? "Un archivo es el mismo" : `${countWord(difference.same)} archivos son los mismos`}; ${[
          ...added(difference.added),
          ...gone(difference.gone),
        ].join(" y ")}.`;
    }
  },
  untested: {
    formula: "sin comparar: su fórmula cambió",
    scale: "sin comparar: su escala cambió",
    outcome: "sin comparar: el resultado cambió",
    withheld: "retenido: con ella se podría reconocer a un grupo de 1 a 10",
    "no-data": "sin datos en una de las dos",
    "same-months": "sin prueba: ambas describen algunos de los mismos meses",
    "too-few": "sin prueba: menos de 30 respuestas efectivas",
    "no-spread": "sin prueba: todas las respuestas son iguales",
  },
  unchanged: (needed) => `sin cambio detectable; para verlo, el cambio tendría que haber sido de ${needed}`,
  up: "▲ sube",
  down: "▼ baja",
  columns: { figure: "Cifra", before: "Entonces", now: "Ahora", change: "Cambio", test: "Prueba" },
};
