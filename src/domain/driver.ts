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
  /** Imperative sentences to be read aloud: close a gap, keep a strength. */
  readonly actions: { readonly fix: string; readonly protect: string };
};
