import type { Colour } from "./colour.ts";

/** How a shape is filled and outlined; lengths in pixels of the drawing. */
export type Paint = {
  readonly fill: Colour | null;
  readonly stroke: Colour | null;
  readonly strokeWidth: number;
  /** Lengths of dashes and gaps; null for a whole line. */
  readonly dash: readonly number[] | null;
};

/** Points joined by straight lines. */
export type Run = { readonly points: readonly (readonly [number, number])[]; readonly closed: boolean };

/** Words of one look inside a line of text. */
export type TextRun = {
  readonly text: string;
  /** In pixels. */
  readonly size: number;
  readonly weight: number;
  readonly italic: boolean;
  readonly fill: Colour;
};

/** A line of text: `y` is the line its letters stand on. */
export type TextShape = {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly runs: readonly TextRun[];
  /** The ground's colour drawn round the letters, so that lines behind do not cut them; null without. */
  readonly halo: { readonly colour: Colour; readonly width: number } | null;
};

/** One thing of a picture, placed in it and fully painted: nothing is inherited, looked up or left to a style sheet. */
export type Shape =
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly rx: number;
      readonly paint: Paint;
    }
  | {
      readonly kind: "line";
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly paint: Paint;
    }
  | {
      readonly kind: "ellipse";
      readonly cx: number;
      readonly cy: number;
      readonly rx: number;
      readonly ry: number;
      readonly paint: Paint;
    }
  | { readonly kind: "path"; readonly runs: readonly Run[]; readonly paint: Paint }
  | TextShape;

/** A picture: its shapes in the order they are laid on one another. */
export type Picture = { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };

/** The same shape elsewhere. */
export function moved(shape: Shape, right: number, down: number): Shape {
  switch (shape.kind) {
    case "rect":
    case "text":
      return { ...shape, x: shape.x + right, y: shape.y + down };
    case "line":
      return { ...shape, x1: shape.x1 + right, x2: shape.x2 + right, y1: shape.y1 + down, y2: shape.y2 + down };
    case "ellipse":
      return { ...shape, cx: shape.cx + right, cy: shape.cy + down };
    case "path":
      return {
        ...shape,
        runs: shape.runs.map(({ points, closed }) => ({
          closed,
          points: points.map(([x, y]) => [x + right, y + down] as const),
        })),
      };
  }
}
