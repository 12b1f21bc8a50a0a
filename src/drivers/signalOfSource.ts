import type { ArrivalSource } from "../domain/arrival.ts";
import type { SelectionDriver } from "../domain/driver.ts";
import { drivers } from "./registry.ts";

/** The signal a canonical arrival source stands for (physician referral → referral), or null for any other source. */
export function signalOfSource(
  source: ArrivalSource,
  among: readonly SelectionDriver[] = drivers,
): SelectionDriver | null {
  return among.find((driver) => driver.sources.includes(source)) ?? null;
}
