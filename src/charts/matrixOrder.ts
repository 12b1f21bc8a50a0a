import { evidenceKinds, type DriverEvidence, type EvidenceKind } from "../domain/answer.ts";
import type { DriverRole } from "../domain/driver.ts";
import { magnitude } from "../domain/figure.ts";
import { shownValue } from "./parts/interval.ts";

/** What the matrix can be ordered by: a kind of evidence, the driver's name, disagreement, or the gap. */
export type MatrixOrder = EvidenceKind | "driver" | "disagree" | "gap";

/** A group of rows with its own title: rated drivers have none. */
export type MatrixGroupRole = "rated" | "gate" | "signal";

/** The group a role is listed in. */
export const groupOf = (role: DriverRole): MatrixGroupRole => (role === "gate" || role === "signal" ? role : "rated");

const fallbacks: readonly EvidenceKind[] = ["moves", "says", "writes", "does"];

/** The order in force where none was chosen: *moves*, else the first kind that has values, else none (taxonomy order). */
export function automaticOrder(drivers: readonly DriverEvidence[]): EvidenceKind | null {
  const rated = drivers.filter(({ role }) => groupOf(role) === "rated");
  return fallbacks.find((kind) => rated.some((driver) => shownValue(driver[kind].figure) !== null)) ?? null;
}

/** Drivers in the order asked for, largest first, of ranks the first (gaps: furthest behind first), names last of all; ties keep their order. */
export function orderDrivers(drivers: readonly DriverEvidence[], order: MatrixOrder | null): readonly DriverEvidence[] {
  if (order === null) return drivers;
  if (order === "driver") return [...drivers].sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
  const size = (driver: DriverEvidence): number => sortValue(driver, order) ?? Number.NEGATIVE_INFINITY;
  return [...drivers].sort((a, b) => size(b) - size(a) || 0);
}

function sortValue(driver: DriverEvidence, order: Exclude<MatrixOrder, "driver">): number | null {
  if (order === "disagree") return driver.disagreement === "hidden" ? 2 : driver.disagreement === "claimed" ? 1 : 0;
  if (order === "gap") return driver.gap?.difference.value == null ? null : -driver.gap.difference.value;
  return shownValue(driver[order].figure) === null ? null : magnitude(driver[order].figure);
}

/** Whether any kind of evidence has a value for the driver. */
export const hasEvidence = (driver: DriverEvidence): boolean =>
  evidenceKinds.some((kind) => shownValue(driver[kind].figure) !== null);
