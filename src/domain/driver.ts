import type { ArrivalSource } from "./arrival.ts";

/** A driver's lasting name, kebab-case: `safety-outcomes`. Users may add their own, so any string. */
export type DriverId = string;

/** gate: must be met before a choice is possible · differentiator · experience · signal: how they heard of us. */
export type DriverRole = "gate" | "differentiator" | "experience" | "signal";

/** The value frame a driver belongs to. */
export type DriverGroup = "quality" | "convenience" | "cost" | "relationship";

/**
 * Words that count as writing about a driver, whole words, any case, in the phrase notation of `drivers/phrase.ts`.
 * `near` words count only within three words of one of their `context` words; an exclusion takes its words out first.
 */
export type DriverPhrases = {
  readonly mentions: readonly string[];
  readonly near: readonly { readonly words: readonly string[]; readonly context: readonly string[] }[];
  readonly exclusions: readonly string[];
};

/** How well a driver's phrases agree with human coders, 0–1 each, on `testedOn` comments that they were not tuned on. */
export type Reading = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly testedOn: number;
};

/** What a reading is good for: to be ranked · to be ranked as approximate · never ranked · ranked, but never measured. */
export type ReadingGrade = "normal" | "approximate" | "unranked" | "untested";

/** The grade a driver's mention shares deserve: normal from F1 .70, approximate from .50 (statistical specification §7). */
export function readingGrade(reading: Reading | null): ReadingGrade {
  if (reading === null) return "untested";
  if (reading.f1 >= 0.7) return "normal";
  return reading.f1 >= 0.5 ? "approximate" : "unranked";
}

/** Texts that are read worse than human coders would, or that no one has checked: their shares carry ≈. */
export const isReadApproximately = (reading: Reading | null): boolean => readingGrade(reading) !== "normal";

/** One reason patients choose a hospital: what it means, how each source words it, and what to do about it. */
export type SelectionDriver = {
  readonly id: DriverId;
  /** The name in charts and tables, at most 18 characters. */
  readonly label: string;
  /** One sentence. */
  readonly definition: string;
  readonly role: DriverRole;
  readonly group: DriverGroup;
  /** Wordings of survey items, in phrase notation. */
  readonly items: readonly string[];
  /** Wordings of CRM reasons beyond those of `items`, in phrase notation. */
  readonly reasons: readonly string[];
  /** Canonical arrival sources that are this driver; filled for signals alone. */
  readonly sources: readonly ArrivalSource[];
  readonly phrases: DriverPhrases;
  /**
   * Measured on the odd-numbered half of the NHS England comments in `tests/fixtures/voice`; the even half was used for
   * tuning. UK survey comments: US reviews may differ. null where no human theme covers the driver.
   */
  readonly reading: Reading | null;
  /** Set where the user edited the phrases, so that what was measured of the defined ones does not hold. */
  readonly edited?: true;
  /** Imperative sentences to be read aloud: close a gap, keep a strength. */
  readonly actions: { readonly fix: string; readonly protect: string };
};
