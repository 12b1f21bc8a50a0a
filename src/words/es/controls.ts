import type * as en from "../en/controls.ts";
import type { Twin } from "../twin.ts";
import { kindNames } from "./kinds.ts";

/** The words of controls that stand wherever there is something to close, to copy or to save. */
export const controlWords: Twin<typeof en.controlWords> = {
  close: "Cerrar",
  hideBanner: "Ocultar este aviso",
  columns: "Columnas",
  save: "Copiar o guardar",
};

const states = { supports: "apoya", differs: "difiere", "not-measured": "sin medir" } as const;

/** The letters of the kinds of evidence, and what each says of an action. */
export const tileWords: Twin<typeof en.tileWords> = {
  initials: { says: "D", moves: "M", writes: "E", does: "H" },
  describe: (kind, state) => `${kindNames[kind]}: ${states[state]}`,
};
