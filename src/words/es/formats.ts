import type * as en from "../en/formats.ts";

/** The usual formats by the importer's id. */
export const formatTexts: typeof en.formatTexts = {
  "salesforce-report": { label: "Informe de Salesforce" },
  qualtrics: { label: "Encuesta de Qualtrics" },
  "outscraper-google-reviews": { label: "Reseñas de Google (Outscraper)" },
  "generic-crm": { label: "Selecciones del CRM" },
  "generic-survey": { label: "Encuesta" },
  "generic-reviews": { label: "Reseñas" },
};
