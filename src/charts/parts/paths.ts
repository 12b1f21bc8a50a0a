/** A point of a line; null breaks it. */
export type LinePoint = { readonly x: number; readonly y: number } | null;

/** A slice of a ribbon; null breaks it. */
export type RibbonSlice = { readonly x: number; readonly top: number; readonly bottom: number } | null;

/**
 * SVG path data of straight lines through points, to a tenth of a pixel; a point alone is a dot. D3's `line` and `area` draw the same
 * and bring every curve along, 4 kB of the first paint.
 */
export const linePath = (points: readonly LinePoint[]): string =>
  unbroken(points)
    .map((run) => `M${run.map(({ x, y }) => place(x, y)).join("L")}${run.length === 1 ? "Z" : ""}`)
    .join("");

/** SVG path data of the ribbon between tops and bottoms, to a tenth of a pixel. */
export const ribbonPath = (slices: readonly RibbonSlice[]): string =>
  unbroken(slices)
    .map((run) => {
      const there = run.map(({ x, top }) => place(x, top));
      const back = run.map(({ x, bottom }) => place(x, bottom)).reverse();
      return `M${[...there, ...back].join("L")}Z`;
    })
    .join("");

const place = (x: number, y: number): string => `${String(tenth(x))},${String(tenth(y))}`;

const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;

/** The runs between gaps. */
function unbroken<T>(places: readonly (T | null)[]): readonly (readonly T[])[] {
  const runs: T[][] = [];
  let isOpen = false;
  for (const each of places) {
    if (each !== null) {
      if (isOpen) runs.at(-1)?.push(each);
      else runs.push([each]);
    }
    isOpen = each !== null;
  }
  return runs;
}
