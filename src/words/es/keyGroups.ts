import type * as en from "../en/keyGroups.ts";
import type { Twin } from "../twin.ts";

/** Every key of the page, as the help sheet shows them. */
export const keyGroups: Twin<typeof en.keyGroups> = [
  {
    title: "Mirar",
    keys: [
      { press: ["↑", "↓"], does: "moverse dentro de un dibujo" },
      { press: ["Enter"], does: "enfocar un factor, un hospital o una cifra; otra vez para soltar" },
      { press: ["Esc"], does: "salir un nivel; nunca quita filtros" },
      { press: ["Alt", "←"], does: "deshacer un filtro o un foco, como el botón de atrás del navegador" },
      { press: ["Alt", "→"], does: "traerlo de nuevo" },
      { press: ["C"], does: "dos sedes, líneas de servicio u otros grupos lado a lado" },
      { press: ["V"], does: "vistas guardadas" },
      { press: ["]"], does: "panel siguiente" },
      { press: ["["], does: "panel anterior" },
    ],
  },
  {
    title: "Preguntar",
    keys: [
      { press: ["?"], does: "explicar la cifra en foco" },
      { press: ["←", "→"], does: "llegar a las cifras de una fila, una oración o una tabla" },
      { press: ["T"], does: "ver los números detrás de un dibujo" },
      { press: [","], does: "un período atrás" },
      { press: ["."], does: "un período adelante" },
      { press: ["F"], does: "ir a los filtros" },
    ],
  },
  {
    title: "Archivos y papel",
    keys: [
      { press: ["O"], does: "soltar o elegir archivos" },
      { press: ["P"], does: "imprimir la instantánea" },
      { press: ["D"], does: "sus datos en este navegador: guardados, movidos, olvidados" },
      { press: ["L"], does: "bloquear la página" },
      { press: ["Shift", "?"], does: "esta lista" },
    ],
  },
];
