import type * as en from "../en/locale.ts";
import type { Twin } from "../twin.ts";

/** What numbers, dates and units need of Spanish, as it is written in the United States. */
export const locale: Twin<typeof en.locale> = {
  language: "es",
  months: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
  quarter: "T",
  to: "a",
  withheld: "retenido",
  noData: "sin datos",
  effective: "efectivo",
  days: (count, isOne) => `${count} ${isOne ? "día" : "días"}`,
  points: (count, isOne) => `${count} ${isOne ? "pt" : "pts"}`,
  pointsInWords: (count, isOne) => `${count} ${isOne ? "punto" : "puntos"}`,
};
