import type * as en from "../en/populations.ts";

/** What the rows of a count are. */
export const countedRows: typeof en.countedRows = {
  survey: "encuestados",
  selection: "selecciones",
  lost: "registros que se fueron a otro",
  lead: "prospectos",
};
