import type { Run } from "./shape.ts";

/** Where a path stands and how much larger it is drawn. */
export type Placing = { readonly x: number; readonly y: number; readonly scale: number };

/** `translate(3 4) scale(0.9)`, as the drawings write it. Throws (a defect) for another form. */
export function readPlacing(transform: string | undefined): Placing {
  if (transform === undefined) return { x: 0, y: 0, scale: 1 };
  const [whole, x, y, scale = "1"] = /^translate\((\S+) (\S+)\)(?: scale\((\S+)\))?$/.exec(transform) ?? [];
  if (whole === undefined) throw new Error(`No drawing is placed by ${transform}.`);
  return { x: Number(x), y: Number(y), scale: Number(scale) };
}

const steps: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Z: 0 };

/** The straight lines of a path in pixels of the drawing. Throws (a defect) for curves: the drawings have none. */
export function pathRuns(data: string, { x, y, scale }: Placing): readonly Run[] {
  const runs: { points: [number, number][]; closed: boolean }[] = [];
  let at: [number, number] = [0, 0];
  for (const [, letter = "", rest = ""] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const command = letter.toUpperCase();
    const needed = steps[command];
    if (needed === undefined) throw new Error(`No drawing has the path command ${letter}.`);
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const relative = letter !== command;
    if (needed === 0) {
      const run = runs.at(-1);
      if (run) {
        run.closed = true;
        at = run.points[0] ?? at;
      }
      continue;
    }
    for (let place = 0; place < numbers.length; place += needed) {
      at = reached(command, numbers.slice(place, place + needed), at, relative);
      if (command === "M" && place === 0) runs.push({ points: [], closed: false });
      runs.at(-1)?.points.push(at);
    }
  }
  return runs.map(({ points, closed }) => ({
    closed,
    points: points.map(([right, down]) => [x + scale * right, y + scale * down] as const),
  }));
}

function reached(
  command: string,
  [first = 0, second = 0]: readonly number[],
  [x, y]: readonly [number, number],
  relative: boolean,
): [number, number] {
  if (command === "H") return [relative ? x + first : first, y];
  if (command === "V") return [x, relative ? y + first : first];
  return relative ? [x + first, y + second] : [first, second];
}
