/** A rectangle in pixels. */
export type LabelBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A point that wants a label: where it is, how large its text is, and whether it chooses before others. */
export type LabelWish = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly first: boolean;
};

/**
 * A label's place. One that found none beside its point stands further off, at the end of a thin line to `leader`; a crowded one would
 * cover others even there and is shown only while its point is looked at.
 */
export type PlacedLabel = LabelBox & {
  readonly crowded: boolean;
  readonly leader: { readonly x: number; readonly y: number } | null;
};

/** Pixels by which two boxes overlap, as an area. */
export function overlap(a: LabelBox, b: LabelBox): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 0 && down > 0 ? across * down : 0;
}

const directions: readonly (readonly [number, number])[] = [
  [1, -1],
  [-1, -1],
  [1, 0],
  [-1, 0],
  [1, 1],
  [-1, 1],
  [0, -1],
  [0, 1],
];

const beside = [6, 14];
const farOff = [24, 34, 46];

/** The eight places round a point at some distances, nearest first. */
function places({ x, y, width, height }: LabelWish, distances: readonly number[]): readonly LabelBox[] {
  return distances.flatMap((distance) =>
    directions.map(([across, down]) => ({
      x:
        across === 0
          ? x - width / 2
          : across > 0
            ? x + (down === 0 ? distance + 2 : distance)
            : x - width - (down === 0 ? distance + 2 : distance),
      y: down === 0 ? y - height / 2 : down > 0 ? y + distance - 3 : y - height - distance + 3,
      width,
      height,
    })),
  );
}

/**
 * A box for every label: the first of its places that covers no point, no label and nothing taken, inside the plot;
 * where none is free, the one that covers least. Certain points choose first. Same input, same places.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  plot: LabelBox,
  taken: readonly LabelBox[],
): readonly PlacedLabel[] {
  const dots = wishes.map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 }));
  const placed = new Map<number, PlacedLabel>();
  const order = wishes
    .map((wish, index) => ({ wish, index }))
    .sort((a, b) => Number(b.wish.first) - Number(a.wish.first) || a.index - b.index);
  for (const { wish, index } of order) {
    const obstacles = [...taken, ...[...placed.values()].filter(({ crowded }) => !crowded), ...dots];
    const cost = (box: LabelBox): number => {
      const outside = box.width * box.height - overlap(box, plot);
      return obstacles.reduce((sum, obstacle) => sum + overlap(box, obstacle), 0) + outside * 3;
    };
    const best = (distances: readonly number[]) =>
      places(wish, distances)
        .map((box) => ({ box, cost: cost(box) }))
        .reduce((least, candidate) => (candidate.cost < least.cost - 0.5 ? candidate : least));
    const covers = ({ cost: covered }: { readonly cost: number }, share: number) =>
      covered > wish.width * wish.height * share;
    const isCrowded = (found: { readonly cost: number }) => covers(found, 1 / 6);
    const near = best(beside);
    const far = covers(near, 1 / 40) ? best(farOff) : null; // a letter of two names over one another is misread
    const found = far !== null && far.cost < near.cost && !isCrowded(far) ? far : near;
    placed.set(index, {
      ...found.box,
      crowded: isCrowded(found),
      leader: found === far ? nearestIn(found.box, wish) : null,
    });
  }
  return wishes.map((wish, index) => placed.get(index) ?? { ...wish, crowded: true, leader: null });
}

/** The place in a box that is nearest to a point. */
const nearestIn = (box: LabelBox, { x, y }: { readonly x: number; readonly y: number }) => ({
  x: Math.min(Math.max(x, box.x), box.x + box.width),
  y: Math.min(Math.max(y, box.y), box.y + box.height),
});
