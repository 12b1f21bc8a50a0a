import type { SelectionDriver } from "../domain/driver.ts";
import { bestDriver, compilePhrases, plainWords, type DriverMatch } from "./matchPhrases.ts";
import { drivers } from "./registry.ts";

/** Wordings of outcomes and background questions, which are never drivers whatever else they mention. */
const notDrivers = compilePhrases([
  "likel* to ... recommend",
  "likelihood to|of ... recommend*",
  "would|will you|i|patients recommend",
  "would definitely|probably recommend",
  "definitely recommend",
  "recommend* score|hospital|us|facility|practice",
  "willing* to recommend",
  "yes|patients would ... recommend",
  "net promoter*",
  "=nps",
  "h hsp rating",
  "h recmnd",
  "overall rating|satisfaction|experience|impression|opinion|score|care|quality",
  "=overall*",
  "rate|rating hospital|overall",
  "rat* ... 9|10|0",
  "rated ... hospital|doctor|provider ... scale",
  "rating of hospital|provider|doctor",
  "satisfaction overall|score",
  "star rating|ratings summary",
  "likel* to choose|return|use|visit|consider",
  "likelihood to|of choose|choosing|return*|us*",
  "first choice",
  "which hospital*",
  "heard of",
  "aware*",
  "would ... return|choose|consider",
  "preferred hospital",
  "hospital name",
  "facility name|id",
  "provider id|name",
  "street address",
  "city town",
]);

const cache = new WeakMap<SelectionDriver, ReturnType<typeof compilePhrases>>();

function itemPhrases(driver: SelectionDriver): ReturnType<typeof compilePhrases> {
  const known = cache.get(driver);
  if (known !== undefined) return known;
  const compiled = compilePhrases(driver.items);
  cache.set(driver, compiled);
  return compiled;
}

/**
 * The driver a survey item rates, with the wording that decided, or null. Whole words only, in the item alone: a matrix
 * item after its stem ("… - Short wait", "… [Short wait]") is read before the stem.
 */
export function driverOfItem(text: string, among: readonly SelectionDriver[] = drivers): DriverMatch | null {
  for (const part of itemParts(text)) {
    if (notDrivers.some(({ pattern }) => part.search(pattern) >= 0)) return null;
    const match = bestDriver(part, among, itemPhrases);
    if (match !== null) return match;
  }
  return null;
}

function itemParts(text: string): readonly string[] {
  const bracketed = /\[([^\]]+)\]\s*$/.exec(text)?.[1];
  const dashed = text.split(/\s+[-–—|]\s+|:\s+/).filter((part) => part.trim() !== "");
  const parts = [bracketed, dashed.length > 1 ? dashed.at(-1) : undefined, text];
  return [...new Set(parts.flatMap((part) => (part === undefined ? [] : [plainWords(part)])))].filter(
    (part) => part !== "",
  );
}
