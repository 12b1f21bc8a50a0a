import type { DriverId } from "../domain/driver.ts";

/** How well the dictionary of a driver agrees with human coders, 0–1 each, on `testedOn` held-out comments. */
export type CodingAccuracy = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly testedOn: number;
};

/**
 * Measured on the odd-numbered half of the NHS England comments in `tests/fixtures/voice`; the even half was used for
 * tuning. UK survey comments: US reviews may differ. Drivers that no human theme covers are absent.
 */
export const codingAccuracy: Readonly<Record<DriverId, CodingAccuracy>> = {
  access: { precision: 0.84, recall: 0.83, f1: 0.83, testedOn: 2867 },
  location: { precision: 0.52, recall: 0.39, f1: 0.45, testedOn: 2867 },
  expertise: { precision: 0.57, recall: 0.47, f1: 0.52, testedOn: 2867 },
  "safety-outcomes": { precision: 0.41, recall: 0.39, f1: 0.4, testedOn: 2867 },
  communication: { precision: 0.82, recall: 0.86, f1: 0.84, testedOn: 2867 },
  team: { precision: 0.69, recall: 0.86, f1: 0.77, testedOn: 2867 },
  facility: { precision: 0.65, recall: 0.86, f1: 0.74, testedOn: 2867 },
  continuity: { precision: 0.54, recall: 0.42, f1: 0.47, testedOn: 2867 },
};

/** Good enough to rank (F1 ≥ .70) · to be read as approximate (≥ .50) · never ranked · never measured. */
export type CodingGrade = "normal" | "approximate" | "unranked" | "untested";

/** The grade a driver's mention shares deserve: normal from F1 .70, approximate from .50. */
export function codingGrade(driver: DriverId): CodingGrade {
  const accuracy = codingAccuracy[driver];
  if (accuracy === undefined) return "untested";
  if (accuracy.f1 >= 0.7) return "normal";
  return accuracy.f1 >= 0.5 ? "approximate" : "unranked";
}
