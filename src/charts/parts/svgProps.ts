import type { Size } from "../chart.ts";

/** The properties of a drawing's `svg`: its size, and for a still drawing the role and name of a picture. */
export function svgProps({ width, height }: Size, still: boolean, id: string) {
  const picture = still ? { role: "img", "aria-labelledby": `${id}-title` } : {};
  return { className: "drawing", width, height, viewBox: `0 0 ${String(width)} ${String(height)}`, ...picture };
}
