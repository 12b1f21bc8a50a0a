import { formatCount } from "../format.ts";
import type * as en from "../en/topBar.ts";
import type { Twin } from "../twin.ts";

/** The words of the bar above the page. */
export const topBarWords: Twin<typeof en.topBarWords> = {
  example: "ejemplo",
  filters: "Filtros",
  period: "Período",
  allDates: "Todo",
  allMonths: (months) => `Todo, ${months}`,
  against: (period) => `vs. ${period}`,
  all: "Todas",
  segment: "Segmento",
  everyone: "Todos",
  cites: "Mencionan",
  remove: "quitar",
  clear: "Quitar filtros",
  sources: "Fuentes",
  exampleBriefly: "ejemplo",
  files: (count) => `${formatCount(count)} ${count === 1 ? "archivo" : "archivos"}`,
  to: (date) => `hasta ${date}`,
  complete: "completo",
  only: (source, month) => `${source} solo hasta ${month}`,
  toSources: "Fuentes y calidad: a dónde fue cada fila",
  drop: "Archivos",
  snapshot: "Instantánea",
  keys: "Teclas y ayuda",
  publicHospitals: "Hospitales de EE. UU.",
};

/** The page in the other language. */
export const otherLanguage: Twin<typeof en.otherLanguage> = {
  code: "en",
  short: "EN",
  name: "English",
  page: "index.html",
};
