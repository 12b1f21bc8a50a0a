import type { DriverId } from "./driver.ts";
import type { Difference, Figure } from "./figure.ts";

/** How often texts about us mention one driver, now and in the period compared: `now` and `before` are figures of *writes*. */
export type Topic = {
  readonly driver: DriverId;
  readonly now: Figure;
  readonly before: Figure | null;
  /** Tested in one family over the drivers. */
  readonly change: Difference;
};

/** Whether anybody writes about it, now or before: else it is drawn nowhere, and is no test. */
export const isWrittenAbout = ({ now, before }: Pick<Topic, "now" | "before">): boolean =>
  (now.value ?? 0) > 0 || (before?.value ?? 0) > 0;

/** What patients write, beside the drivers' own tone. */
export type Voice = {
  readonly texts: number;
  /** How many of them carry no stars, so that their tone is read by machine. */
  readonly machineRead: number;
  readonly reviews: number;
  /** Counts per star, 5 first, as shares that add to 1. */
  readonly stars: readonly { readonly stars: number; readonly share: number; readonly count: number }[];
  readonly sites: readonly { readonly site: string; readonly figure: Figure }[];
  /** One per driver, in their order, but for one that the page's filter keeps those of who cite it: all of their texts mention it. */
  readonly topics: readonly Topic[];
};
