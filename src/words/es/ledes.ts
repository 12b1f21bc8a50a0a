import type { EvidenceKind } from "../../domain/answer.ts";
import { fewestAgreedDrivers, smallestTestedBase } from "../../stats/gates.ts";
import { formatCoefficient } from "../format.ts";
import type * as en from "../en/ledes.ts";
import type { Twin } from "../twin.ts";
import { kindNames } from "./kinds.ts";
import { countWord, inSentence, listWords } from "./lists.ts";

const small = (count: number): string => countWord(count).toLowerCase();
const counts = ["Ningún tipo", "Un tipo", "Dos tipos", "Tres tipos", "Cuatro tipos"];
const quoted = (kinds: readonly EvidenceKind[]): string => listWords(kinds.map((kind) => `“${kindNames[kind]}”`));

/** The sentences at the head of the driver matrix: how far the kinds of evidence agree. */
export const agreementLedes: Twin<typeof en.agreementLedes> = {
  low: (withheld) =>
    `Nada recibe rango con menos de ${String(smallestTestedBase)} respuestas efectivas${withheld ? ", y lo que se retiene aquí se retiene en toda exportación" : ""}.`,
  nothing: "Ningún tipo de evidencia tiene aquí nada que mostrar.",
  unranked: "Aquí ningún tipo de evidencia ordena los factores.",
  notCompared: (settled) =>
    settled
      ? ` Menos de ${small(fewestAgreedDrivers)} factores tienen rango en todos los tipos, muy pocos para decir cuánto coinciden.`
      : " Cuánto coinciden se está calculando.",
  constant: (kinds) =>
    ` De los factores que todos los tipos ordenan, ${quoted(kinds)} no ${kinds.length === 1 ? "pone" : "ponen"} ninguno por encima de otro.`,
  pair: (kinds, rho) =>
    ` Entre ${quoted(kinds)} el orden coincide con una rho de Spearman de ${formatCoefficient(rho)}; 1 es el mismo orden.`,
  alone: (kinds, drivers) =>
    `${counts[kinds] ?? ""} de evidencia, una lista de ${String(drivers)} ${drivers === 1 ? "factor" : "factores"}${kinds === 1 ? "; con un segundo, la página dice cuánto coinciden" : ""}.`,
  byChance: ", lo que el azar solo podría dar",
  together: (kinds) => `${counts[kinds] ?? ""} de evidencia, una lista. `,
  word: {
    "largely agree": "Coinciden en gran parte",
    "partly agree": "Coinciden en parte",
    disagree: "No coinciden",
  },
  differences: (hidden, claimed) =>
    [
      ...(hidden > 0
        ? [`${hidden === 1 ? "un factor va" : `${small(hidden)} factores van`} con la elección más de lo que se dice`]
        : []),
      ...(claimed > 0 ? [`${small(claimed)}, menos`] : []),
    ].join("; "),
};

/** The sentence above importance and performance. */
export const quadrantLedes: Twin<typeof en.quadrantLedes> = {
  none: "Ninguno en el cual concentrarse con seguridad",
  concentrate: (labels) => `Concentrarse en ${listWords(labels.map(inSentence))}`,
  unsure: (count) =>
    `; ${small(count)} muy ${count === 1 ? "parejo" : "parejos"} para decidir (${count === 1 ? "hueco" : "huecos"}).`,
};

/** Lo que va antes, entre y después de las dos partes de la frase sobre el embudo: a quién prefieren, y al otro. */
export const preferredLede: Twin<typeof en.preferredLede> = {
  close: (one, other) => ["El ", ` prefiere ${one} y el `, `, ${other}: muy parejo para decidir. `],
  ahead: (one, other) => ["El ", ` prefiere ${one}, más que el `, ` que prefiere el siguiente, ${other}. `],
  behind: (one, other) => ["El ", ` prefiere ${one}, más que el `, ` que prefiere ${other}. `],
};
