import { wilson } from "./wilson.ts";

/** How a figure may be shown, worst first: nothing, "n<11" only, grey, grey, flagged, plain. */
export type ShownStatus = "no-data" | "suppressed" | "low-base" | "unreliable" | "small-base" | "ok";

/** The smallest base that is shown at all (CMS cell rule), and the effective base from which figures are tested and ranked. */
export const smallestShownBase = 11;
/** The effective base below which a figure is grey and leaves headlines, rankings and tests. */
export const smallestTestedBase = 30;

/** Whether a count of people may not be published: 1 to 10 (CMS cell size policy; zero may). */
export function isSmallCount(count: number): boolean {
  return count > 0 && count < smallestShownBase;
}

/** What the ladder looks at; `share` is given for shares only, `isPublic` lifts suppression (reviews, CMS files). */
export type StatusBase = {
  readonly n: number;
  readonly nEffective: number;
  readonly share?: number | null;
  readonly isPublic?: boolean;
};

/** The shown status of a figure (CMS n < 11; NCHS Series 2 No 175, adapted to Wilson's interval). */
export function shownStatus({ n, nEffective, share, isPublic = false }: StatusBase): ShownStatus {
  if (n === 0) return "no-data";
  if (n < smallestShownBase && !isPublic) return "suppressed";
  if (!(nEffective > 0)) return "no-data";
  if (nEffective < smallestTestedBase) return "low-base";
  if (typeof share === "number" && isUnreliable(share, nEffective)) return "unreliable";
  return nEffective < 100 ? "small-base" : "ok";
}

/** Whether both sides carry enough effective respondents to be tested. */
export function isTestable(nEffectiveA: number, nEffectiveB: number): boolean {
  return nEffectiveA >= smallestTestedBase && nEffectiveB >= smallestTestedBase;
}

function isUnreliable(share: number, nEffective: number): boolean {
  const limits = wilson(share, nEffective);
  if (limits === null) return false;
  const width = limits.upper - limits.lower;
  return width >= 0.3 || (width > 0.05 && width > 1.3 * share);
}

/** Whether derived importance may be shown for a number of drivers, and with what reserve. */
export type DriverGate = "not-shown" | "directional" | "ok";

/** The gate of derived importance: n_eff ≥ max(100, 10 × drivers), directional below 300. */
export function driverGate(nEffective: number, drivers: number): DriverGate {
  if (nEffective < Math.max(100, 10 * drivers)) return "not-shown";
  return nEffective < 300 ? "directional" : "ok";
}
