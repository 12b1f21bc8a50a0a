import type * as en from "../en/page.ts";
import type { Twin } from "../twin.ts";

/** What es.html itself says, before any script runs. */
export const pageWords: Twin<typeof en.pageWords> = {
  title: "Whyhere: por qué los pacientes eligen este hospital",
  description:
    "¿Por qué los pacientes eligen este hospital? Suelte exportaciones de encuestas, reseñas y CRM y lea la respuesta en una página. Nada sale del navegador.",
  noscript: "Whyhere lee sus archivos en este navegador, por eso necesita JavaScript.",
};
