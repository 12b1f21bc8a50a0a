import type * as en from "../en/slides.ts";
import type { Twin } from "../twin.ts";

/** The words of a deck beside those of its slides. */
export const slideWords: Twin<typeof en.slideWords> = {
  language: "es-US",
  title: "Título",
  summary: "Resumen",
  method: "Método y datos",
  text: "Texto",
  drawing: "Dibujo",
  shape: "Forma",
  line: "Línea",
  table: "Tabla",
  number: "Número de diapositiva",
  slide: "Diapositiva",
  notes: "Notas",
  layout: "Título y dibujo",
  opening: "Apertura",
};
