import type { Beliefs } from "../domain/belief.ts";
import type { Filter } from "../domain/filter.ts";
import { believing, narrowedTo, type CitingData, type InstantData } from "./fill.ts";

/** The data that requests are answered from: everybody's, and those of the people who cite what was last asked for. */
export type Held = { readonly whole: InstantData; readonly narrowed: InstantData | null };

/** Everybody's data alone. */
export const holding = (whole: InstantData): Held => ({ whole, narrowed: null });

/** The same with those of the people who cite drivers, in the place of others. */
export const narrowing = ({ whole }: Held, part: CitingData): Held => ({ whole, narrowed: narrowedTo(whole, part) });

/** What it holds of those who cite drivers, to be handed on. Throws RangeError (a defect) when that is nothing. */
export function citingPart({ narrowed }: Held): CitingData {
  if (narrowed?.narrowed === undefined) throw new RangeError("Nobody who cites a driver was asked for.");
  const { cubes, ratings } = narrowed;
  return { cubes, ratings, cites: narrowed.narrowed.cites };
}

/** The same beside other beliefs. */
export const heldBelieving = ({ whole, narrowed }: Held, beliefs: Beliefs | null): Held => ({
  whole: believing(whole, beliefs),
  narrowed: narrowed === null ? null : believing(narrowed, beliefs),
});

/** The data of those whom a filter keeps. Throws RangeError (a defect) when it keeps people who cite what was not asked for before. */
export function heldFor({ whole, narrowed }: Held, { keep }: Filter): InstantData {
  if (keep.cites === undefined) return whole;
  if (narrowed === null || String(narrowed.narrowed?.cites) !== String(keep.cites))
    throw new RangeError("Those who cite a driver are asked about before they were filled.");
  return narrowed;
}
