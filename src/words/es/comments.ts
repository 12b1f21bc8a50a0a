import { formatBase, formatFigureWithInterval } from "../format.ts";
import type * as en from "../en/comments.ts";
import type { Twin } from "../twin.ts";
import { statusWords } from "./status.ts";

/** What stands in the driver pane of the comments in surveys. */
export const commentWords: Twin<typeof en.commentWords> = {
  title: "En los comentarios de las encuestas",
  share: (figure) => `${formatFigureWithInterval(figure)} lo menciona`,
  base: (figure) => `${formatBase(figure)}, encuestados que escribieron un comentario`,
  withheld: ({ status }) => `${statusWords[status].replace(/^./, (first) => first.toUpperCase())}.`,
  note: "Junto a lo que se escribe en público, nunca como parte de ello; se lee por lo que mencionan, nunca por su tono.",
};
