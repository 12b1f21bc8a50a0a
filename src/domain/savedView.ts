/** A view of the page under a name of the user's own. */
export type SavedView = {
  readonly name: string;
  /** The view as a link carries it behind `#`: dates, attribute values and ids only. */
  readonly hash: string;
  /** The versions of the formulas it was saved with, by metric. */
  readonly formulas: Readonly<Record<string, number>>;
};

/** The longest name of a view, in characters. */
export const longestViewName = 60;
/** As many views can be saved; a file of settings may bring more. */
export const mostViews = 100;
