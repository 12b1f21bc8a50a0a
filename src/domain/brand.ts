/** A hospital or system, by the name shown to the user; the same text in every table. */
export type BrandName = string;

/** A hospital compared on the page. Exactly one is our own. */
export type Brand = {
  readonly name: BrandName;
  readonly role: "own" | "rival";
  /** The one or two letters that stand for it beside a gap. */
  readonly initial: string;
};

/** One spelling found in the files, and the brand (and, for own sites, the location) it means. */
export type BrandAlias = { readonly label: string; readonly brand: BrandName; readonly location: string | null };
