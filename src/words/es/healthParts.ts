import type * as en from "../en/healthParts.ts";

/** What the parts of the index are called. */
export const healthPartLabels: typeof en.healthPartLabels = {
  aware: "Conocimiento",
  consider: "Consideración",
  nps: "NPS",
  experience: "Experiencia",
  stars: "Estrellas de reseñas",
};
