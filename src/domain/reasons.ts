import type { DriverId } from "./driver.ts";
import type { Figure } from "./figure.ts";

/** One driver among the reasons of those who chose us and of those who went elsewhere. */
export type ReasonRow = {
  readonly driver: DriverId;
  readonly label: string;
  readonly chose: Figure;
  readonly lost: Figure;
  /** Where the filter keeps only those who give it: the columns that would be 100 %, and have no figure. */
  readonly everyone?: readonly ("chose" | "lost")[];
};

/** How many records there are and how many of them give no reason known as a driver; both 0 where telling them is unsafe. */
export type ReasonBase = { readonly records: number; readonly unknown: number };

/** The reasons that the CRM holds, for choosing us and for going elsewhere. */
export type Reasons = {
  readonly rows: readonly ReasonRow[];
  readonly chose: ReasonBase;
  readonly lost: ReasonBase;
};

/** The share without a known reason above which a panel says that reasons are partly known (statistical specification §6). */
export const mostlyUnknown = 0.4;

/** Whether so many records give no known reason that the figures beside it are partly known. */
export const isPartlyKnown = ({ records, unknown }: ReasonBase): boolean =>
  records > 0 && unknown / records > mostlyUnknown;

/** Whether some driver is nobody's reason, for choosing us or for going elsewhere. */
export const isNeverGiven = (rows: readonly ReasonRow[]): boolean =>
  rows.some(({ chose, lost }) => chose.value === 0 || lost.value === 0);
