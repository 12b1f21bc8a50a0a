import * as gates from "./gates.ts";
import { wilson } from "./wilson.ts";

/** How a figure may be shown, worst first: nothing, "n<11" only, grey, grey, flagged, plain. */
export type ShownStatus = "no-data" | "suppressed" | "low-base" | "unreliable" | "small-base" | "ok";

/** Whether a count of people may not be published: 1 to 10 (CMS cell size policy; zero may). */
export function isSmallCount(count: number): boolean {
  return count > 0 && count < gates.smallestShownBase;
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
  if (isSmallCount(n) && !isPublic) return "suppressed";
  if (!(nEffective > 0)) return "no-data";
  if (!isTestedBase(nEffective)) return "low-base";
  if (typeof share === "number" && isUnreliable(share, nEffective)) return "unreliable";
  return nEffective < gates.smallestPlainBase ? "small-base" : "ok";
}

/** Whether an effective base (respondents, mentions, decided leads, a wave) carries tests, ranks and whatever rests on them. */
export const isTestedBase = (nEffective: number): boolean => nEffective >= gates.smallestTestedBase;

/** Whether both sides carry enough effective respondents to be tested. */
export function isTestable(nEffectiveA: number, nEffectiveB: number): boolean {
  return isTestedBase(nEffectiveA) && isTestedBase(nEffectiveB);
}

function isUnreliable(share: number, nEffective: number): boolean {
  const limits = wilson(share, nEffective);
  if (limits === null) return false;
  const width = limits.upper - limits.lower;
  return width >= gates.widestReliable || (width > gates.alwaysReliable && width > gates.widestRelative * share);
}

/** Whether derived importance may be shown for a number of drivers, and with what reserve. */
export type DriverGate = "not-shown" | "directional" | "ok";

/** The effective respondents that derived importance of so many drivers needs. */
export const respondentsNeeded = (drivers: number): number =>
  Math.max(gates.fewestForImportance, gates.fewestPerDriver * drivers);

/** The gate of derived importance: n_eff ≥ max(100, 10 × drivers), directional below 300. */
export function driverGate(nEffective: number, drivers: number): DriverGate {
  if (nEffective < respondentsNeeded(drivers)) return "not-shown";
  return nEffective < gates.smallestSettledModel ? "directional" : "ok";
}

/** Whether a model explains too little for any ranking. */
export const explainsLittle = (rSquared: number): boolean => rSquared < gates.leastExplained;

/** The shown status of what a model says (a share of R², a what-if): grey without a ranking, flagged where directional. */
export function modelStatus(gate: DriverGate, rSquared: number): ShownStatus {
  if (gate === "not-shown") return "no-data";
  if (explainsLittle(rSquared)) return "unreliable";
  return gate === "directional" ? "small-base" : "ok";
}
