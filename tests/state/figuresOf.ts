import type { Figure } from "../../src/domain/figure.ts";

/** A figure and where in an answer it stands, list positions left out: `drivers.says.figure`. */
export type PlacedFigure = { readonly place: string; readonly figure: Figure };

/** Every figure of an answer. */
export function figuresOf(part: unknown, place = ""): readonly PlacedFigure[] {
  if (typeof part !== "object" || part === null) return [];
  if ("metric" in part && "keys" in part && "status" in part) return [{ place, figure: part as Figure }];
  return Object.entries(part).flatMap(([name, value]) =>
    figuresOf(value, Array.isArray(part) ? place : `${place}${place === "" ? "" : "."}${name}`),
  );
}
