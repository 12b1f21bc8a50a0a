import type { DriverId } from "./driver.ts";

/** One public text that phrases met, masked as it was loaded, with the drivers it counts for now. */
export type MatchedText = {
  readonly reviewKey: string;
  readonly text: string;
  /** The words met; null where the user counts it for the driver by hand. */
  readonly met: string | null;
  readonly stars: number | null;
  readonly postedOn: string | null;
  readonly drivers: readonly DriverId[];
};

/** How many of the texts about us phrases meet, over all dates, and the newest of them. */
export type MatchedTexts = {
  readonly matched: number;
  readonly texts: number;
  /** The statement that counted them: its pieces, and the values (the phrases as one pattern) between them. */
  readonly counted: { readonly pieces: readonly string[]; readonly values: readonly (string | number)[] };
  readonly examples: readonly MatchedText[];
};
