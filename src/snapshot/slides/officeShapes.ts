import { textWidth } from "../../charts/parts/textWidth.ts";
import { slideWords } from "#words/slides.ts";
import type { Colour } from "../drawing/colour.ts";
import type { Paint, Picture, Shape, TextRun, TextShape } from "../drawing/shape.ts";
import { escaped } from "../drawing/svgText.ts";

/** Office's unit of length: 914,400 an inch, so 9,525 a pixel. */
export const emu = (pixels: number): string => String(Math.round(pixels * 9525));

/** Office's unit of type: hundredths of a point. */
export const hundredths = (pixels: number): string => String(Math.round(pixels * 75));

/** How far above and below the line the letters of a slide reach, in parts of their size (Arial). */
const [ascent, lineHeight] = [0.905, 1.117];

/** Where a picture stands on a slide, and how much larger. */
export type Placement = { readonly x: number; readonly y: number; readonly scale: number };

/** Numbers the shapes of one slide: Office asks for an id that no other shape of the slide has. */
export type Numbering = { readonly next: () => string };

/** Numbers from 2 on: 1 is the slide's own tree. */
export function numbering(): Numbering {
  let last = 1;
  return { next: () => String((last += 1)) };
}

/** A picture as one group of native shapes and text boxes: to move, restyle or take apart. `description` is its alternative text. */
export function officePicture(
  { width, height, shapes }: Picture,
  at: Placement,
  description: string,
  numbers: Numbering,
): string {
  const box = `<a:off x="${emu(at.x)}" y="${emu(at.y)}"/><a:ext cx="${emu(width * at.scale)}" cy="${emu(height * at.scale)}"/>`;
  const inside = box.replace("a:off", "a:chOff").replace("a:ext", "a:chExt");
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${numbers.next()}" name="${slideWords.drawing}" descr="${escaped(description)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${box}${inside}</a:xfrm></p:grpSpPr>${shapes.map((shape) => officeShape(shape, at, numbers)).join("")}</p:grpSp>`;
}

function officeShape(shape: Shape, { x, y, scale }: Placement, numbers: Numbering): string {
  const [right, down] = [(at: number) => x + at * scale, (at: number) => y + at * scale];
  switch (shape.kind) {
    case "rect": {
      const least = Math.min(shape.width, shape.height);
      const round = shape.rx > 0 && least > 0;
      const adjust = `<a:gd name="adj" fmla="val ${String(Math.round((50_000 * Math.min(shape.rx * 2, least)) / least))}"/>`;
      const form = round ? `<a:prstGeom prst="roundRect"><a:avLst>${adjust}</a:avLst></a:prstGeom>` : preset("rect");
      const box = { x: right(shape.x), y: down(shape.y), width: shape.width * scale, height: shape.height * scale };
      return solid(numbers, box, form, shape.paint, scale);
    }
    case "ellipse": {
      const box = {
        x: right(shape.cx - shape.rx),
        y: down(shape.cy - shape.ry),
        width: 2 * shape.rx * scale,
        height: 2 * shape.ry * scale,
      };
      return solid(numbers, box, preset("ellipse"), shape.paint, scale);
    }
    case "line": {
      const [left, top] = [Math.min(shape.x1, shape.x2), Math.min(shape.y1, shape.y2)];
      const flip = shape.x1 < shape.x2 === shape.y1 > shape.y2 && shape.x1 !== shape.x2 && shape.y1 !== shape.y2;
      const [width, height] = [Math.abs(shape.x2 - shape.x1) * scale, Math.abs(shape.y2 - shape.y1) * scale];
      const id = numbers.next();
      return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="${slideWords.line} ${id}"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm${flip ? ' flipV="1"' : ""}><a:off x="${emu(right(left))}" y="${emu(down(top))}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>${preset("line")}${edge(shape.paint, scale)}</p:spPr></p:cxnSp>`;
    }
    case "path": {
      const points = shape.runs.flatMap((run) => run.points);
      const [left, top] = [Math.min(...points.map(([at]) => at)), Math.min(...points.map(([, at]) => at))];
      const width = (Math.max(...points.map(([at]) => at)) - left) * scale;
      const height = (Math.max(...points.map(([, at]) => at)) - top) * scale;
      const lines = shape.runs
        .map(({ points: run, closed }) => {
          const [first, ...rest] = run.map(
            ([px, py]) => `<a:pt x="${emu((px - left) * scale)}" y="${emu((py - top) * scale)}"/>`,
          );
          return `<a:moveTo>${first ?? ""}</a:moveTo>${rest.map((point) => `<a:lnTo>${point}</a:lnTo>`).join("")}${closed ? "<a:close/>" : ""}`;
        })
        .join("");
      const open = shape.paint.fill === null ? ' fill="none"' : "";
      const form = `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${emu(width)}" h="${emu(height)}"${open}>${lines}</a:path></a:pathLst></a:custGeom>`;
      return solid(numbers, { x: right(left), y: down(top), width, height }, form, shape.paint, scale);
    }
    case "text":
      return lettering(shape, right(shape.x), down(shape.y), scale, numbers);
  }
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const preset = (form: string): string => `<a:prstGeom prst="${form}"><a:avLst/></a:prstGeom>`;

const boxed = ({ x, y, width, height }: Box): string =>
  `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;

function solid(numbers: Numbering, box: Box, form: string, paint: Paint, scale: number): string {
  const id = numbers.next();
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${slideWords.shape} ${id}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${boxed(box)}${form}${filled(paint.fill)}${edge(paint, scale)}</p:spPr></p:sp>`;
}

const filled = (fill: Colour | null): string =>
  fill === null || fill.alpha === 0 ? "<a:noFill/>" : `<a:solidFill>${officeColour(fill)}</a:solidFill>`;

/** A colour as Office writes it. */
export const officeColour = ({ hex, alpha }: Colour): string => {
  const value = hex.slice(1).toUpperCase();
  return alpha === 1
    ? `<a:srgbClr val="${value}"/>`
    : `<a:srgbClr val="${value}"><a:alpha val="${String(Math.round(alpha * 100_000))}"/></a:srgbClr>`;
};

function edge({ stroke, strokeWidth, dash }: Paint, scale: number): string {
  if (stroke === null || stroke.alpha === 0) return "<a:ln><a:noFill/></a:ln>";
  const dashed = dash === null ? "" : '<a:prstDash val="sysDash"/>';
  return `<a:ln w="${emu(strokeWidth * scale)}"><a:solidFill>${officeColour(stroke)}</a:solidFill>${dashed}</a:ln>`;
}

/** A line of text in a box of its own that neither wraps nor shrinks, its letters on the very line of the drawing. */
function lettering({ anchor, runs }: TextShape, x: number, y: number, scale: number, numbers: Numbering): string {
  const size = Math.max(...runs.map((run) => run.size)) * scale;
  const width = runs.reduce((sum, run) => sum + textWidth(run.text, run.size * scale, run.weight >= 600), 0) * 1.06 + 4;
  const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
  const box = { x: left, y: y - ascent * size, width, height: lineHeight * size };
  const id = numbers.next();
  const align = { start: "l", middle: "ctr", end: "r" }[anchor];
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${slideWords.text} ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${boxed(box)}${preset("rect")}<a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr algn="${align}"/>${runs.map((run) => officeRun(run, scale)).join("")}</a:p></p:txBody></p:sp>`;
}

/** Words of one look. */
export const officeRun = ({ text, size, weight, italic, fill }: TextRun, scale = 1): string =>
  `<a:r><a:rPr lang="${slideWords.language}" sz="${hundredths(size * scale)}"${weight >= 600 ? ' b="1"' : ""}${italic ? ' i="1"' : ""}><a:solidFill>${officeColour(fill)}</a:solidFill></a:rPr><a:t>${escaped(text)}</a:t></a:r>`;
