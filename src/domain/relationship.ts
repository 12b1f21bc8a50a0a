import type { Difference, Figure } from "./figure.ts";

/** New and returning: the share of selections by returning patients, and what changed since the period compared. */
export type Relationship = { readonly now: Figure; readonly change: Difference };
