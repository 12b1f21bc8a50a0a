import type * as en from "../en/publicHospitals.ts";
import type { Twin } from "../twin.ts";

/** The words of the tables of public hospitals. */
export const publicHospitalWords: Twin<typeof en.publicHospitalWords> = {
  yours: "Su hospital",
  nameOrId: "nombre o identificador",
  find: "Buscar",
  showNone: "No mostrar ningún hospital nuestro",
  byState: (measure) => `${measure} por estado`,
  mean: "Promedio sin ponderar de los hospitales, 0–100.",
  againstPeers: "frente a promedios sin ponderar de sus pares",
  measure: "Medida",
  own: "Este hospital",
  peers: { state: "Mismo estado", type: "Mismo tipo", ownership: "Misma propiedad" },
  percentile: "Percentil",
};
