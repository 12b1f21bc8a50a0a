import type { Colour } from "./colour.ts";
import type { Paint, Picture, Shape, TextShape } from "./shape.ts";

/** What a canvas offers a picture. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | "scale"
  | "beginPath"
  | "rect"
  | "roundRect"
  | "moveTo"
  | "lineTo"
  | "closePath"
  | "ellipse"
  | "fill"
  | "stroke"
  | "setLineDash"
  | "fillText"
  | "strokeText"
  | "measureText"
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "lineJoin"
  | "font"
  | "textAlign"
  | "globalAlpha"
>;

/** Draws a picture shape by shape, so many times its size. No file is loaded into the canvas, so nothing taints it. */
export function drawOnCanvas(brush: Brush, { shapes }: Picture, times: number, fontFamily: string): void {
  brush.scale(times, times);
  for (const shape of shapes) {
    if (shape.kind === "text") write(brush, shape, fontFamily);
    else {
      outline(brush, shape);
      lay(brush, shape.paint);
    }
  }
}

function outline(brush: Brush, shape: Exclude<Shape, TextShape>): void {
  brush.beginPath();
  switch (shape.kind) {
    case "rect":
      if (shape.rx > 0) brush.roundRect(shape.x, shape.y, shape.width, shape.height, shape.rx);
      else brush.rect(shape.x, shape.y, shape.width, shape.height);
      return;
    case "line":
      brush.moveTo(shape.x1, shape.y1);
      brush.lineTo(shape.x2, shape.y2);
      return;
    case "ellipse":
      brush.ellipse(shape.cx, shape.cy, shape.rx, shape.ry, 0, 0, 2 * Math.PI);
      return;
    case "path":
      for (const { points, closed } of shape.runs) {
        points.forEach(([x, y], place) => {
          if (place === 0) brush.moveTo(x, y);
          else brush.lineTo(x, y);
        });
        if (closed) brush.closePath();
      }
  }
}

function lay(brush: Brush, { fill, stroke, strokeWidth, dash }: Paint): void {
  if (fill !== null && fill.alpha > 0) {
    brush.fillStyle = take(brush, fill);
    brush.fill();
  }
  if (stroke !== null && stroke.alpha > 0) {
    brush.strokeStyle = take(brush, stroke);
    brush.lineWidth = strokeWidth;
    brush.setLineDash([...(dash ?? [])]);
    brush.stroke();
  }
}

/** Sets how much a colour covers, and gives its name. */
function take(brush: Brush, { hex, alpha }: Colour): string {
  brush.globalAlpha = alpha;
  return hex;
}

function write(brush: Brush, { x, y, anchor, runs, halo }: TextShape, fontFamily: string): void {
  const fonts = runs.map(
    ({ size, weight, italic }) => `${italic ? "italic " : ""}${String(weight)} ${String(size)}px ${fontFamily}`,
  );
  const widths = runs.map(({ text }, place) => {
    brush.font = fonts[place] ?? "";
    return brush.measureText(text).width;
  });
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let left = anchor === "end" ? x - whole : anchor === "middle" ? x - whole / 2 : x;
  brush.textAlign = "left";
  runs.forEach(({ text, fill }, place) => {
    brush.font = fonts[place] ?? "";
    if (halo !== null) {
      brush.strokeStyle = take(brush, halo.colour);
      brush.lineWidth = halo.width;
      brush.lineJoin = "round";
      brush.setLineDash([]);
      brush.strokeText(text, left, y);
    }
    brush.fillStyle = take(brush, fill);
    brush.fillText(text, left, y);
    left += widths[place] ?? 0;
  });
}
