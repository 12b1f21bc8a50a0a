import type * as en from "../en/views.ts";
import type { Twin } from "../twin.ts";
import { listWords } from "./lists.ts";

/** The words of saved views. */
export const viewWords: Twin<typeof en.viewWords> = {
  title: "Vistas guardadas",
  noteOwn:
    "Período, filtros, orden y foco bajo un nombre. Quedan en este navegador y en el archivo de ajustes; un nombre nunca viaja en un enlace.",
  noteExample:
    "Período, filtros, orden y foco bajo un nombre. Sobre un ejemplo duran mientras se muestra; un nombre nunca viaja en un enlace.",
  now: "Se muestra ahora",
  name: "Nombre",
  save: "Guardar esta vista",
  replace: "Guardar en su lugar",
  taken: (name) => `“${name}” ya existe; al guardar, toma su lugar.`,
  full: "No caben más vistas. Borre una primero.",
  none: "Todavía ninguna.",
  first: "Como se abre la página",
  open: (name) => `Abrir “${name}”`,
  isShown: "en la página",
  rename: "Cambiar nombre",
  renameNamed: (name) => `Cambiar el nombre de “${name}”`,
  newName: (name) => `Nombre nuevo para “${name}”`,
  keepName: "Conservar el nombre",
  cancel: "Cancelar",
  nameTaken: "Otra vista tiene este nombre.",
  remove: "Borrar",
  removeNamed: (name) => `Borrar “${name}”`,
  removed: (name) => `“${name}” se borró.`,
  bringBack: "Recuperarla",
  latest: "último trimestre completo",
  everyone: "todos",
  lookingAt: (name) => `en ${name}`,
  changedTitle: (name) => `“${name}” muestra otros números que cuando se guardó.`,
  changed: (figures) =>
    `${figures.length === 1 ? "Desde entonces una cifra se calcula" : "Desde entonces algunas cifras se calculan"} de otra manera: ${listWords(figures)}. La marca junto a una cifra dice cómo se calcula ahora.`,
  understood: "Entendido",
};
