import type { Request } from "../domain/answer.ts";
import { attributes } from "../domain/filter.ts";
import type { InstantData } from "./fill.ts";
import { fitMoves } from "./moves.ts";
import { projecting } from "./project.ts";
import { meanRatingErrors } from "./quadrant.ts";
import { setScene } from "./scene.ts";

/**
 * What the next filter would wait for, in short steps: the sums at the grain of one more attribute than the request filters by, and
 * the sums over rows at each of its values. Nothing here is an answer; it is only found sooner.
 */
export function* preparing(data: InstantData, asked: Request): Generator<undefined, void> {
  const scene = setScene(data, asked);
  const { request } = scene;
  const { filter } = request;
  const active = attributes.filter((attribute) => filter.keep[attribute] !== undefined);
  for (const next of attributes) {
    if (active.includes(next)) continue;
    const wanted = attributes.filter((attribute) => attribute === next || active.includes(attribute));
    for (const cube of Object.values(data.cubes)) yield* projecting(data, cube, wanted);
    const values = data.ratings.attributes.find(({ attribute }) => attribute === next)?.values ?? [];
    for (const value of values) {
      if (value === null) continue;
      const narrowed = {
        ...scene,
        request: { ...request, filter: { ...filter, keep: { ...filter.keep, [next]: [value] } } },
      };
      meanRatingErrors(narrowed, fitMoves(narrowed, false).drivers);
      yield;
    }
  }
}
