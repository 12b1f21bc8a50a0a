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

/** A label's place; crowded ones would cover others and are shown only while their point is looked at. */
export type PlacedLabel = LabelBox & { readonly crowded: boolean };

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

/** The eight places round a point, at two distances, nearest first. */
function places({ x, y, width, height }: LabelWish): readonly LabelBox[] {
  return [6, 14].flatMap((distance) =>
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
    const candidates = places(wish).map((box) => ({ box, cost: cost(box) }));
    const best = candidates.reduce((least, candidate) => (candidate.cost < least.cost - 0.5 ? candidate : least));
    placed.set(index, { ...best.box, crowded: best.cost > (wish.width * wish.height) / 6 });
  }
  return wishes.map((wish, index) => placed.get(index) ?? { ...wish, crowded: true });
}
