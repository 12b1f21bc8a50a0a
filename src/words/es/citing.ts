import type * as en from "../en/citing.ts";
import type { Twin } from "../twin.ts";

/** The words of the filter to those who cite a driver: its button, and what it says of the driver itself. */
export const citingWords: Twin<typeof en.citingWords> = {
  filter: (driver) => `Filtrar a quienes mencionan ${driver}`,
  remove: "Quitar este filtro",
  everyone: (driver) =>
    `La página está filtrada a quienes mencionan ${driver}, así que aquí todos lo mencionan: cuántos lo dicen, escriben o hacen no es un hallazgo.`,
};
