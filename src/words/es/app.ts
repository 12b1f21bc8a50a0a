import { formatShare } from "../format.ts";
import type * as en from "../en/app.ts";
import type { Twin } from "../twin.ts";

/** The words of the page around the panels. */
export const appWords: Twin<typeof en.appWords> = {
  opening: "Abriendo el ejemplo…",
  settling: "Calculando intervalos y bandas de rango",
  restoring: (progress) => `Recuperando sus archivos: ${formatShare(progress)}`,
  saving: "se guarda para su próxima visita",
  nothingToShow: "Todavía no hay nada que mostrar.",
  reading: (done, all) => `${String(done)} de ${String(all)} leídos`,
  dropHere: "Suelte de 1 a 20 archivos. Se leen en este navegador y no van a ninguna otra parte.",
  tooManyTitle: (count) => `${String(count)} archivos a la vez son demasiados. No se leyó nada.`,
  tooMany: "Suelte hasta 20 archivos por vez; los siguientes se suman a lo que ya está.",
  understood: "Entendido",
  failedTitle: "Algo falló de nuestro lado.",
  failed:
    "Sus archivos están como estaban y nada ha salido de este navegador. Vuelva a cargar la página; si ocurre otra vez, cuéntenos qué hizo, no qué hay en los archivos.",
  filesTitle: "Archivos",
  snapshotTitle: "Instantánea",
  saveTitle: "Guardar",
  views: "Vistas",
  data: "Sus datos",
  locked: "La página está bloqueada; no se lee nada.",
  reconsider: "¿Cuál es su hospital?",
  keysTitle: "Teclas",
  singleKeys: "Las teclas de una sola letra están activas",
  example: {
    riverside: {
      title: "Ejemplo: Riverside Health y sus números son inventados.",
      short: "Ejemplo inventado.",
      text: "Suelte sus archivos en la página; solo se leen en este navegador.",
      other: "Hospitales de EE. UU. (real, público)",
    },
    "us-hospitals": {
      title: "Ejemplo con archivos reales y públicos: HCAHPS 2024, 3,197 hospitales de EE. UU.",
      short: "Ejemplo: archivos reales y públicos.",
      text: "Compara hospitales, no pacientes. Suelte sus propios archivos para ver por qué lo eligen los pacientes.",
      other: "Ejemplo de Riverside Health (inventado)",
    },
  },
  chooseFiles: "Elegir archivos",
};

/** What stands where a part of the page could not be drawn. */
export const boundaryWords: Twin<typeof en.boundaryWords> = {
  failed: {
    title: "No se pudo dibujar este panel.",
    text: "La falla es nuestra, no de sus datos. El resto de la página sigue en pie y nada ha salido de este navegador.",
  },
  outdated: {
    title: "Hay una versión más nueva de la página en el servidor.",
    text: "Vuelva a cargar la página para continuar. Los archivos que se soltaron hay que soltarlos de nuevo.",
  },
  again: "Dibujar de nuevo",
};
