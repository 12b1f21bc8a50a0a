import type * as en from "../en/paper.ts";
import type { Twin } from "../twin.ts";

/** What is printed in the place of a page that may not leave. */
export const paperWords: Twin<typeof en.paperWords> = {
  title: "Esta página no se imprime.",
  underWay:
    "Todavía se estaba revisando si con ella se podría reconocer a un grupo de 1 a 10 personas. Cierre el diálogo de impresión, espere un momento e imprima de nuevo.",
  refused: (populations) =>
    `Con sus conteos, junto con lo que se exportó antes, se podría reconocer a un grupo de 1 a 10 personas (${populations.join("; ")}). Ayudaría un período más largo, menos filtros, o los filtros de una exportación anterior.`,
};
