import type { DriverGroup } from "./driver.ts";
import type { Figure } from "./figure.ts";

/** The part of what ratings explain of the outcome that a whole value-frame group of drivers holds. */
export type GroupShare = { readonly group: DriverGroup; readonly figure: Figure };
