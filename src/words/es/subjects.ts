import type * as en from "../en/subjects.ts";
import { chartWords } from "./charts.ts";
import { kindNames } from "./kinds.ts";

const kinds = Object.entries(kindNames);

const subjects: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(chartWords.arrivals).map(([source, name]) => [source, name.toLowerCase()])),
  ...Object.fromEntries(
    kinds.flatMap(([one, oneName]) =>
      kinds.map(([other, otherName]) => [`${one} and ${other}`, `${oneName} y ${otherName}`]),
    ),
  ),
  aware: "conocen",
  consider: "consideran",
  prefer: "prefieren",
  use: "usan",
  "aware-consider": "de conocer a considerar",
  "consider-prefer": "de considerar a preferir",
  "use-without-preference": "usan sin preferir",
  "all hospitals": "todos los hospitales",
  "same state": "mismo estado",
  "same type": "mismo tipo",
  "same ownership": "misma propiedad",
  "parts known of all": "partes que se conocen de todos",
  new: "nuevo",
  returning: "recurrente",
  selected: "elegido",
  lost: "perdido",
  open: "abierto",
  yes: "sí",
  English: "inglés",
  Spanish: "español",
  German: "alemán",
  French: "francés",
};

/** A way of arrival, a stage, a peer group or a kind of patient as it is shown; anything else stays as it is. */
export const subjectInWords: typeof en.subjectInWords = (name) => subjects[name] ?? name;
