import type { SinceChange, SinceDifference, SinceRefusal } from "./sinceChange.ts";
import type { SnapshotFigure } from "./snapshot.ts";

/** One figure of both snapshots. */
export type SinceFigure = {
  readonly before: SnapshotFigure;
  readonly now: SnapshotFigure;
  readonly change: SinceChange;
};

/** An earlier snapshot beside the present one. */
export type Since =
  | { readonly refusal: SinceRefusal }
  | {
      readonly refusal: null;
      readonly differs: readonly SinceDifference[];
      readonly figures: readonly SinceFigure[];
    };
