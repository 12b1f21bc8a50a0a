/** Why a figure's change was not tested, or is not told at all (`formula`, `scale`, `outcome`: the two are not the same figure). */
export type SinceUntested =
  "formula" | "scale" | "outcome" | "withheld" | "no-data" | "same-months" | "too-few" | "no-spread";

/** How one figure changed between two snapshots, in its own unit. */
export type SinceChange = {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Benjamini–Hochberg adjusted p over the figures of one part of the page. */
  readonly adjustedP: number | null;
  readonly mark: "up" | "down" | null;
  readonly untested: SinceUntested | null;
  /** The smallest true change that these bases would show four times in five. */
  readonly minimumDetectable: number | null;
};

/** Why two snapshots are not compared at all. */
export type SinceRefusal = "other-hospital" | "other-population";

/** What differs between two snapshots beside their figures. */
export type SinceDifference =
  | { readonly kind: "formulas"; readonly before: string; readonly now: string }
  | { readonly kind: "outcome"; readonly before: string | null; readonly now: string | null }
  | { readonly kind: "maturity"; readonly before: number; readonly now: number }
  | { readonly kind: "rivals"; readonly gone: readonly string[]; readonly added: readonly string[] }
  | { readonly kind: "drivers"; readonly gone: readonly string[]; readonly added: readonly string[] }
  | {
      readonly kind: "files";
      readonly gone: readonly string[];
      readonly added: readonly string[];
      readonly same: number;
    }
  | { readonly kind: "later" };
