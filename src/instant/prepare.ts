import type { Request } from "../domain/answer.ts";
import { attributes, type Attribute } from "../domain/filter.ts";
import { arrivalConversion } from "../metrics/definitions/arrivalConversion.ts";
import type { InstantData } from "./fill.ts";
import { fitMoves } from "./moves.ts";
import { cellsOf, projecting } from "./project.ts";
import { meanRatingErrors } from "./quadrant.ts";
import { cubeOf } from "./reader.ts";
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
    for (const cube of Object.values(data.cubes)) yield* projecting(cube, wanted);
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

/** Numbers that are worked out ahead, of all cubes together; most are held in a byte or two each. */
const mostNumbers = 8_000_000;

/**
 * The sums at the grain of no attribute, of each and of every pair, in short steps: nobody's first or second filter waits for them. The
 * small ones come first; of a cube for which they would be more than twice its own cells, as many as are not. The cube that is read by
 * service line holds that, too.
 */
export function* preparingSums(data: InstantData): Generator<undefined, void> {
  const byLine = cubeOf(data, arrivalConversion.counted);
  let numbers = mostNumbers;
  for (const cube of Object.values(data.cubes)) {
    const grains = grainsOf(cube.attributes.map(({ attribute }) => attribute));
    const wanted = cube === byLine ? distinct([...grains, ...grains.map(withLine)]) : grains;
    let cells = 2 * cube.slots.length;
    for (const grain of wanted.toSorted((a, b) => cellsOf(cube, a) - cellsOf(cube, b))) {
      const more = cellsOf(cube, grain);
      cells -= more;
      numbers -= more * cube.sums.length;
      if (Math.min(cells, numbers) < 0) break;
      yield* projecting(cube, grain);
    }
    yield;
  }
}

const grainsOf = (held: readonly Attribute[]): readonly (readonly Attribute[])[] => [
  [],
  ...held.map((each) => [each]),
  ...held.flatMap((first, place) => held.slice(place + 1).map((second) => [first, second])),
];

const distinct = (grains: readonly (readonly Attribute[])[]): readonly (readonly Attribute[])[] => [
  ...new Map(grains.map((grain) => [grain.join(), grain])).values(),
];

const withLine = (some: readonly Attribute[]): readonly Attribute[] =>
  attributes.filter((each) => each === "service_line" || some.includes(each));
