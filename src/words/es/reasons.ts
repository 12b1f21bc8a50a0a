import { isNeverGiven, isPartlyKnown, type ReasonBase } from "../../domain/reasons.ts";
import { formatCount, formatShare } from "../format.ts";
import type * as en from "../en/reasons.ts";
import type { Twin } from "../twin.ts";
import { panelWords } from "./panels.ts";

const unknownOf = ({ records, unknown }: ReasonBase, kind: string): string =>
  records === 0 || unknown === 0
    ? ""
    : `${formatCount(unknown)} de ${formatCount(records)} ${kind} (${formatShare(unknown / records)}) no dan motivo y no están en estas partes. `;

/** The words of the reasons that the CRM holds. */
export const reasonWords: Twin<typeof en.reasonWords> = {
  columns: { driver: "Factor", chose: "Nos eligieron", lost: "Se fueron" },
  note: "parte que lo da, intervalos de 95%",
  titleOf: ({ chose, lost }) =>
    `${panelWords.reasons.title}${isPartlyKnown(chose) || isPartlyKnown(lost) ? " (conocidos en parte)" : ""}`,
  unknown: ({ rows, chose, lost }) =>
    `${unknownOf(chose, "selecciones")}${unknownOf(lost, "registros perdidos")}Los motivos que no son un factor (ya no hacía falta, se mudó) cuentan en n y no tienen fila; un registro puede dar varios: las partes no tienen que sumar 100%. Las señales son aquí motivos dados; la matriz las cuenta por cómo llegó la gente.${isNeverGiven(rows) ? " Aquí nadie da como motivo un factor con 0%: puede que el CRM no lo ofrezca." : ""}`,
};
