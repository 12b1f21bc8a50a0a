/** The parts of the settings that are one value. */
export const valueParts = ["ownBrand", "ownFacility", "maturityDays"] as const;

/** The parts of the settings that hold entries. */
export const entryParts = [
  "rivals",
  "aliases",
  "hiddenDrivers",
  "phrases",
  "labels",
  "own",
  "mappings",
  "margins",
  "beliefs",
  "healthWeights",
  "targets",
  "events",
  "views",
  "exports",
] as const;

/** A part of the settings that is one value. */
export type ValuePart = (typeof valueParts)[number];

/** A part of the settings that holds entries. */
export type EntryPart = (typeof entryParts)[number];

/** A part of the settings, as a file of them holds it or not. */
export type SettingsPart = ValuePart | EntryPart;

/**
 * What a file of settings changes in one part: a value from and to, or how many entries come, go and are set anew. None of the three: their
 * order alone.
 */
export type SettingsChange =
  | {
      readonly part: ValuePart;
      readonly kind: "value";
      readonly before: string | number | null;
      readonly after: string | number | null;
    }
  | {
      readonly part: EntryPart;
      readonly kind: "entries";
      readonly added: number;
      readonly removed: number;
      readonly changed: number;
    };
