import type { Figure } from "./figure.ts";

/** What patients write, beside the drivers' own tone. */
export type Voice = {
  readonly texts: number;
  /** How many of them carry no stars, so that their tone is read by machine. */
  readonly machineRead: number;
  readonly reviews: number;
  /** Counts per star, 5 first, as shares that add to 1. */
  readonly stars: readonly { readonly stars: number; readonly share: number; readonly count: number }[];
  readonly sites: readonly { readonly site: string; readonly figure: Figure }[];
};
