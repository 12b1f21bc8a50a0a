import { defineMetric } from "../metric.ts";
import { toneFigure, toneSums, toneWords } from "../netTone.ts";

/** Net tone of all texts about us, −100 to +100: what each driver's tone is set against. */
export const toneOfAll = defineMetric({
  id: "tone-of-all",
  label: "Tone of all texts",
  question: "Do texts about us praise or complain?",
  meaning: `Among all texts about us: share in favour minus share against. The ${toneWords.meaning}.`,
  formula: "100 × (texts in favour − texts against) ÷ texts with a known tone",
  interval: toneWords.interval,
  base: "texts about us with at least three words and a known tone",
  exclusions: [...toneWords.exclusions, "texts under three words", "the same author, text and day twice"],
  version: 2,
  unit: "net",
  counted: { view: "public_text", only: "role = 'own' AND words >= 3", keys: [], sums: toneSums, byGroup: true },
  over: null,
  figure: (sums, keys) => toneFigure("tone-of-all", sums, keys),
});
