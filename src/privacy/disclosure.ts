import { smallestHomogeneousBase } from "../stats/gates.ts";
import { isSmallCount } from "../stats/status.ts";

/** Why a share may not be shown: too few, or nearly everybody alike. */
export type Withholding = "small-count" | "homogeneous";

/** Whether a count may be shown: 0, or at least 11. */
export function countDisclosable(count: number): boolean {
  return !isSmallCount(count);
}

/** Why the share numerator/base of unweighted counts must be withheld, or null when it may be shown. Public data is exempt. */
export function withholding(
  numerator: number,
  base: number,
  access: "protected" | "public" = "protected",
): Withholding | null {
  if (access === "public") return null;
  const counts = [numerator, base - numerator, base];
  if (!counts.every(countDisclosable)) return "small-count";
  const homogeneous = base > 0 && (numerator === 0 || numerator === base);
  return homogeneous && base < smallestHomogeneousBase ? "homogeneous" : null;
}

/** Whether the share numerator/base may be shown and leave the page. */
export function disclosable(numerator: number, base: number, access: "protected" | "public" = "protected"): boolean {
  return withholding(numerator, base, access) === null;
}
