import type { SelectionDriver } from "../domain/driver.ts";
import { bestDriver, compilePhrases, plainWords, type DriverMatch } from "./matchPhrases.ts";
import { drivers } from "./registry.ts";

const cache = new WeakMap<SelectionDriver, ReturnType<typeof compilePhrases>>();

function reasonPhrases(driver: SelectionDriver): ReturnType<typeof compilePhrases> {
  const known = cache.get(driver);
  if (known !== undefined) return known;
  const compiled = compilePhrases([...driver.reasons, ...driver.items]);
  cache.set(driver, compiled);
  return compiled;
}

/** The driver one CRM reason names, for choosing or for being lost, or null ("Other", "No response", a rival's name). */
export function driverOfReason(text: string, among: readonly SelectionDriver[] = drivers): DriverMatch | null {
  const plain = plainWords(text).replace(/^\d+ (?=\D)/, "");
  return plain === "" ? null : bestDriver(plain, among, reasonPhrases);
}

/**
 * The parts of a reason cell that holds several: parted by `;`, `|` or a line end, and by commas when every part is a
 * driver by itself. A single reason is one part.
 */
export function reasonParts(cell: string, among: readonly SelectionDriver[] = drivers): readonly string[] {
  const parts = split(cell, /[;|\n]/);
  return parts.flatMap((part) => {
    const byComma = split(part, /,/);
    return byComma.length > 1 && byComma.every((reason) => driverOfReason(reason, among) !== null) ? byComma : [part];
  });
}

function split(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
