import { formatCoefficient } from "../format.ts";
import type * as en from "../en/cautions.ts";
import type { Twin } from "../twin.ts";
import { inSentence, listWords } from "./lists.ts";

const named = (labels: readonly string[]): string => listWords(labels.map(inSentence));

/** The parts of the sentence on shares of *moves* that are not to be read by themselves. */
export const cautionWords: Twin<typeof en.cautionWords> = {
  together: (one, other, r) => `${named([one, other])} van juntos (r ${formatCoefficient(r)})`,
  repeats: (one, other) => `${inSentence(one)} repite ${inSentence(other)}`,
  repeatOutcome: (labels) => `${named(labels)} casi ${labels.length === 1 ? "repite" : "repiten"} el resultado`,
  reversed: (labels) => `las mejores calificaciones de ${named(labels)} van con menos elección`,
  whole: (parts) => `“Mueve” se debe leer con cuidado: ${parts.join("; ")}.`,
};
