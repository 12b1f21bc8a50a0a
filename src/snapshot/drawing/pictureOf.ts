import { readColour, type Colour } from "./colour.ts";
import type { MarkupElement } from "./markup.ts";
import { pathRuns, readPlacing } from "./pathRuns.ts";
import type { Paint, Picture, Shape, TextRun } from "./shape.ts";
import { declaredFor, type StyleSheet } from "./styleSheet.ts";

/** What an element passes on to those inside it, as CSS words. */
type Style = Readonly<Record<string, string>>;

const root: Style = {
  fill: "#000000",
  stroke: "none",
  "stroke-width": "1",
  "stroke-dasharray": "none",
  "font-size": "12.5px",
  "font-weight": "400",
  "font-style": "normal",
  visibility: "visible",
  "paint-order": "normal",
  "text-anchor": "start",
};
const inherited = Object.keys(root);
const silent: ReadonlySet<string> = new Set(["title", "desc"]);

/** The drawing in an `svg` element as a picture: every style looked up, every place in pixels, hidden parts gone. */
export function pictureOf(svg: MarkupElement, sheet: StyleSheet): Picture {
  const shapes = inside(svg, [], styled(svg, [], root, sheet), 1, sheet);
  return { width: numberOf(svg, "width"), height: numberOf(svg, "height"), shapes };
}

function inside(
  parent: MarkupElement,
  around: readonly MarkupElement[],
  style: Style,
  opacity: number,
  sheet: StyleSheet,
): readonly Shape[] {
  const path = [...around, parent];
  return parent.children.flatMap((child): readonly Shape[] => {
    if (typeof child === "string" || silent.has(child.tag)) return [];
    const own = styled(child, path, style, sheet);
    const seen = opacity * Number(own.opacity ?? 1);
    if (child.tag === "g") return inside(child, path, own, seen, sheet);
    if (own.visibility === "hidden") return [];
    const shape = shapeOf(child, path, own, seen, sheet);
    return shape === null ? [] : [shape];
  });
}

function styled(element: MarkupElement, around: readonly MarkupElement[], style: Style, sheet: StyleSheet): Style {
  const attributes = Object.entries(element.attributes).filter(
    ([name]) => inherited.includes(name) || name === "opacity",
  );
  const passed = Object.fromEntries(Object.entries(style).filter(([name]) => name !== "opacity"));
  return { ...passed, ...Object.fromEntries(attributes), ...declaredFor(sheet, element, around) };
}

function shapeOf(
  element: MarkupElement,
  around: readonly MarkupElement[],
  style: Style,
  opacity: number,
  sheet: StyleSheet,
): Shape | null {
  const at = (name: string): number => numberOf(element, name);
  const paint = paintOf(style, opacity, 1);
  switch (element.tag) {
    case "rect":
      return seen({
        kind: "rect",
        x: at("x"),
        y: at("y"),
        width: at("width"),
        height: at("height"),
        rx: at("rx"),
        paint,
      });
    case "line":
      return seen({
        kind: "line",
        x1: at("x1"),
        y1: at("y1"),
        x2: at("x2"),
        y2: at("y2"),
        paint: { ...paint, fill: null },
      });
    case "circle":
      return seen({ kind: "ellipse", cx: at("cx"), cy: at("cy"), rx: at("r"), ry: at("r"), paint });
    case "ellipse":
      return seen({ kind: "ellipse", cx: at("cx"), cy: at("cy"), rx: at("rx"), ry: at("ry"), paint });
    case "path": {
      const placing = readPlacing(element.attributes.transform);
      const runs = pathRuns(element.attributes.d ?? "", placing);
      return runs.length === 0 ? null : seen({ kind: "path", runs, paint: paintOf(style, opacity, placing.scale) });
    }
    case "text":
      return textOf(element, around, style, opacity, sheet);
    default:
      throw new Error(`No picture holds <${element.tag}>.`);
  }
}

/** What shows nothing is left out: a file should not carry what only a pointer finds. */
function seen<S extends Exclude<Shape, { readonly kind: "text" }>>(shape: S): S | null {
  const { fill, stroke } = shape.paint;
  return (fill?.alpha ?? 0) > 0 || (stroke?.alpha ?? 0) > 0 ? shape : null;
}

function paintOf(style: Style, opacity: number, scale: number): Paint {
  const dash = style["stroke-dasharray"] ?? "none";
  return {
    fill: faded(style.fill, opacity),
    stroke: faded(style.stroke, opacity),
    strokeWidth: Number.parseFloat(style["stroke-width"] ?? "1") * scale,
    dash: dash === "none" ? null : dash.split(/[\s,]+/).map(Number),
  };
}

function faded(text: string | undefined, opacity: number): Colour | null {
  const colour = readColour(text ?? "none");
  return colour === null ? null : { hex: colour.hex, alpha: colour.alpha * opacity };
}

function textOf(
  element: MarkupElement,
  around: readonly MarkupElement[],
  style: Style,
  opacity: number,
  sheet: StyleSheet,
): Shape | null {
  const runs = tidied(runsIn(element, around, style, opacity, sheet));
  if (runs.length === 0) return null;
  const size = sizeOf(style);
  const dy = element.attributes.dy ?? "0";
  const down = dy.endsWith("em") ? Number.parseFloat(dy) * size : Number(dy);
  const halo = style["paint-order"] === "stroke" ? faded(style.stroke, opacity) : null;
  return {
    kind: "text",
    x: numberOf(element, "x"),
    y: numberOf(element, "y") + down,
    anchor: anchors[style["text-anchor"] ?? "start"] ?? "start",
    runs,
    halo: halo === null ? null : { colour: halo, width: Number.parseFloat(style["stroke-width"] ?? "1") },
  };
}

const anchors: Readonly<Record<string, "start" | "middle" | "end">> = { start: "start", middle: "middle", end: "end" };

function runsIn(
  element: MarkupElement,
  around: readonly MarkupElement[],
  style: Style,
  opacity: number,
  sheet: StyleSheet,
): readonly TextRun[] {
  const path = [...around, element];
  return element.children.flatMap((child): readonly TextRun[] => {
    if (typeof child !== "string")
      return silent.has(child.tag) ? [] : runsIn(child, path, styled(child, path, style, sheet), opacity, sheet);
    const fill = faded(style.fill, opacity);
    if (fill === null) return [];
    const weight = Number(style["font-weight"] ?? 400);
    return [{ text: child, size: sizeOf(style), weight, italic: style["font-style"] === "italic", fill }];
  });
}

/** Blanks as SVG reads them: one where there are several, none at either end. */
function tidied(runs: readonly TextRun[]): readonly TextRun[] {
  const kept: TextRun[] = [];
  for (const run of runs) {
    const text = run.text.replace(/\s+/g, " ");
    const before = kept.at(-1)?.text ?? " ";
    const joined = before.endsWith(" ") ? text.trimStart() : text;
    if (joined !== "") kept.push({ ...run, text: joined });
  }
  return kept
    .map((run, place) => (place === kept.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
    .filter(({ text }) => text !== "");
}

const sizeOf = (style: Style): number => Number.parseFloat(style["font-size"] ?? "12.5");

function numberOf({ attributes, tag }: MarkupElement, name: string): number {
  const value = Number(attributes[name] ?? 0);
  if (!Number.isFinite(value)) throw new Error(`The drawing's <${tag}> has no number as ${name}.`);
  return value;
}
