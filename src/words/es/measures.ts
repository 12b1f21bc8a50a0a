import type * as en from "../en/measures.ts";

/** What a published measure of CMS is called. */
export const measureTexts: typeof en.measureTexts = {
  H_RECMND: "Recomendación",
  H_HSP_RATING: "Calificación general",
  H_COMP_1: "Comunicación de enfermería",
  H_COMP_2: "Comunicación de médicos",
  H_COMP_3: "Respuesta del personal",
  H_COMP_4: "Manejo del dolor",
  H_COMP_5: "Comunicación sobre medicinas",
  H_COMP_6: "Información al alta",
  H_COMP_7: "Transición de la atención",
  H_CLEAN: "Limpieza",
  H_QUIET: "Silencio",
};
