import { defineMetric } from "../metric.ts";
import { toneFigure, toneSums, toneWords } from "../netTone.ts";

/** Net tone of the texts about us that mention a driver, −100 to +100, by their stars, else as the machine reads them. */
export const tone = defineMetric({
  id: "tone",
  label: "Tone",
  question: "Do texts that mention this praise or complain?",
  meaning: `Among texts about us that mention this driver: share in favour minus share against. The ${toneWords.meaning}.`,
  formula: "100 × (texts in favour − texts against) ÷ texts with a known tone",
  interval: toneWords.interval,
  base: "texts about us that mention the driver and whose tone is known",
  exclusions: [...toneWords.exclusions, "texts under three words"],
  version: 2,
  unit: "net",
  counted: { view: "own_mention", only: null, keys: ["driver"], sums: toneSums, byGroup: true },
  over: null,
  figure: (sums, keys) => toneFigure("tone", sums, keys),
});
