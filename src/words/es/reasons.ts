import { isPartlyKnown, type ReasonBase } from "../../domain/reasons.ts";
import { formatCount, formatShare } from "../format.ts";
import type * as en from "../en/reasons.ts";
import type { Twin } from "../twin.ts";
import { panelWords } from "./panels.ts";

const unknownOf = ({ records, unknown }: ReasonBase, kind: string): string =>
  records === 0 || unknown === 0
    ? ""
    : `${formatCount(unknown)} de ${formatCount(records)} ${kind} (${formatShare(unknown / records)}) no dan un motivo que se pueda leer como factor y no están en estas partes. `;

/** The words of the reasons that the CRM holds. */
export const reasonWords: Twin<typeof en.reasonWords> = {
  columns: { driver: "Factor", chose: "Nos eligieron", lost: "Se fueron" },
  note: "parte que lo da, intervalos de 95%",
  titleOf: ({ chose, lost }) =>
    `${panelWords.reasons.title}${isPartlyKnown(chose) || isPartlyKnown(lost) ? " (conocidos en parte)" : ""}`,
  unknown: ({ chose, lost }) =>
    `${unknownOf(chose, "selecciones")}${unknownOf(lost, "registros perdidos")}Un registro puede dar varios, así que las partes no tienen que sumar 100%. Las señales son aquí motivos dados; la matriz las cuenta por cómo llegó la gente.`,
};
