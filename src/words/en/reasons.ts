import { isNeverGiven, isPartlyKnown, type ReasonBase, type Reasons } from "../../domain/reasons.ts";
import { panelWords } from "./panels.ts";
import { formatCount, formatShare } from "../format.ts";

const unknownOf = ({ records, unknown }: ReasonBase, kind: string): string =>
  records === 0 || unknown === 0
    ? ""
    : `${formatCount(unknown)} of ${formatCount(records)} ${kind} (${formatShare(unknown / records)}) give no reason and are not in these shares. `;

/** The words of the reasons that the CRM holds. */
export const reasonWords = {
  note: "share giving it, 95% intervals",
  columns: { driver: "Driver", chose: "Chose us", lost: "Went elsewhere" },
  /** The title, marked where more than 40 % of the records give no known reason. */
  titleOf: ({ chose, lost }: Pick<Reasons, "chose" | "lost">): string =>
    `${panelWords.reasons.title}${isPartlyKnown(chose) || isPartlyKnown(lost) ? " (partly known)" : ""}`,
  unknown: ({ rows, chose, lost }: Reasons): string =>
    `${unknownOf(chose, "selections")}${unknownOf(lost, "lost records")}Reasons that are no driver (no longer needed, moved away) count in n and have no row; a record may give several: shares need not add to 100%. Signals stand here as reasons given; the matrix counts them by how people came.${isNeverGiven(rows) ? " Nobody here gives a driver at 0% as a reason: the CRM may not offer it as one." : ""}`,
} as const;
