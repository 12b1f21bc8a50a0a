import { defineMetric } from "../metric.ts";
import { toneFigure, toneSums } from "../netTone.ts";

/** Net tone of the texts about us that mention a driver, −100 to +100, by the stars of the review. */
export const tone = defineMetric({
  id: "tone",
  label: "Tone",
  question: "Do texts that mention this praise or complain?",
  meaning:
    "Among texts about us that mention this driver: share in favour (4–5 stars) minus share against (1–2 stars).",
  formula: "100 × (texts in favour − texts against) ÷ texts with a known tone",
  interval: "Adjusted Wald interval AW(3), 95 % (Rocks 2016)",
  base: "texts about us that mention the driver and carry stars",
  exclusions: ["texts without stars", "texts under three words"],
  version: 1,
  unit: "net",
  counted: { view: "own_mention", only: null, keys: ["driver"], sums: toneSums, byGroup: true },
  over: null,
  figure: (sums, keys) => toneFigure("tone", sums, keys),
});
