import { createContext } from "react";

/** Asks how one panel is to leave the page: as a drawing, an image or a table. */
export type Save = (panel: string) => void;

/** How any panel of the page is saved; null where nothing can be, as on paper. */
export const Saving = createContext<Save | null>(null);
