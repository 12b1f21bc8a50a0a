import type { DriverId, DriverPhrases, SelectionDriver } from "./driver.ts";

/** What a user added to and took out of a driver's own phrases; whatever stands in neither is as defined. */
export type PhraseChanges = { readonly added: DriverPhrases; readonly removed: DriverPhrases };

/** Whether one public text counts for a driver, by the user's own reading of it. */
export type Correction = { readonly reviewKey: string; readonly driver: DriverId; readonly present: boolean };

/**
 * A driver that the user added: all that a definition has but what only its makers can give. Its definition is blank where the user
 * wrote none; its items word CRM reasons, too.
 */
export type OwnDriver = Pick<SelectionDriver, "id" | "label" | "definition" | "role" | "group" | "items" | "phrases">;

/** What the user worded anew, only where it differs from the definitions, and the texts that were corrected by hand. */
export type Wordings = {
  readonly phrases: Readonly<Record<DriverId, PhraseChanges>>;
  readonly labels: Readonly<Record<DriverId, string>>;
  /** Drivers that the user added, in the order added. */
  readonly own: readonly OwnDriver[];
  /** By the key of the review (a hash), then by driver: whether the text counts for it. */
  readonly corrections: Readonly<Record<string, Readonly<Record<DriverId, boolean>>>>;
};

/** What is settled of one driver in the sheet of words. */
export type WordingEdit = {
  readonly driver: DriverId;
  readonly phrases: DriverPhrases;
  /** At most 18 characters; blank takes the defined one. */
  readonly label: string;
  readonly hidden: boolean;
};

/** The longest name of a driver, in characters: what the matrix has room for. */
export const longestLabel = 18;

/** Nothing worded anew, nothing corrected. */
export const noWordings: Wordings = { phrases: {}, labels: {}, own: [], corrections: {} };
