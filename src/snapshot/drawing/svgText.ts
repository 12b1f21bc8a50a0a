import type { Colour } from "./colour.ts";
import type { PanelPicture } from "./panelPicture.ts";
import type { Paint, Shape, TextRun } from "./shape.ts";

/** The page's letters, then those that stand closest to them where Inter is not installed. */
export const fontFamily = "Inter, 'Inter Variable', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** The picture as one SVG file: every style in the element it holds for, so that any program draws it. Equal pictures, equal text. */
export function svgText({ width, height, shapes, title, description, facts }: PanelPicture): string {
  const size = `width="${tidy(width)}" height="${tidy(height)}" viewBox="0 0 ${tidy(width)} ${tidy(height)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="title desc" font-family="${fontFamily}" style="font-variant-numeric:tabular-nums">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped([description, ...facts].filter((text) => text !== "").join(" "))}</desc>`,
    metadata(title, description, facts),
    ...shapes.map(element),
    "</svg>\n",
  ].join("\n");
}

/** The facts for programs that read them: Dublin Core, in the SVG's own metadata. */
function metadata(title: string, description: string, facts: readonly string[]): string {
  const [coverage = "", method = "", source = ""] = facts;
  const said = [
    ["title", title],
    ["description", [description, method].filter((text) => text !== "").join(" ")],
    ["coverage", coverage],
    ["source", source],
    ["creator", "Whyhere"],
  ] as const;
  return [
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="">',
    ...said.map(([name, text]) => `<dc:${name}>${escaped(text)}</dc:${name}>`),
    "</rdf:Description></rdf:RDF></metadata>",
  ].join("");
}

function element(shape: Shape): string {
  switch (shape.kind) {
    case "rect": {
      const { x, y, width, height, rx, paint } = shape;
      const round = rx === 0 ? "" : ` rx="${tidy(rx)}"`;
      return `<rect x="${tidy(x)}" y="${tidy(y)}" width="${tidy(width)}" height="${tidy(height)}"${round}${painted(paint)}/>`;
    }
    case "line":
      return `<line x1="${tidy(shape.x1)}" y1="${tidy(shape.y1)}" x2="${tidy(shape.x2)}" y2="${tidy(shape.y2)}"${painted(shape.paint)}/>`;
    case "ellipse":
      return `<ellipse cx="${tidy(shape.cx)}" cy="${tidy(shape.cy)}" rx="${tidy(shape.rx)}" ry="${tidy(shape.ry)}"${painted(shape.paint)}/>`;
    case "path":
      return `<path d="${pathData(shape)}"${painted(shape.paint)}/>`;
    case "text": {
      const { x, y, anchor, runs, halo } = shape;
      const placed = `x="${tidy(x)}" y="${tidy(y)}"${anchor === "start" ? "" : ` text-anchor="${anchor}"`}`;
      const round =
        halo === null
          ? ""
          : ` paint-order="stroke" stroke="${halo.colour.hex}" stroke-width="${tidy(halo.width)}" stroke-linejoin="round"`;
      const [only] = runs;
      if (runs.length === 1 && only !== undefined)
        return `<text ${placed}${round}${lettered(only)}>${escaped(only.text)}</text>`;
      const spans = runs.map((run) => `<tspan${lettered(run)}>${escaped(run.text)}</tspan>`).join("");
      return `<text ${placed}${round} xml:space="preserve">${spans}</text>`;
    }
  }
}

/** Straight lines as path data. */
export const pathData = ({ runs }: Extract<Shape, { readonly kind: "path" }>): string =>
  runs
    .map(({ points, closed }) => `M${points.map(([x, y]) => `${tidy(x)} ${tidy(y)}`).join("L")}${closed ? "Z" : ""}`)
    .join("");

function painted({ fill, stroke, strokeWidth, dash }: Paint): string {
  const edge =
    stroke === null || stroke.alpha === 0
      ? ""
      : ` stroke="${stroke.hex}"${strokeWidth === 1 ? "" : ` stroke-width="${tidy(strokeWidth)}"`}${cover("stroke", stroke)}${dash === null ? "" : ` stroke-dasharray="${dash.map(tidy).join(" ")}"`}`;
  const inside = fill === null || fill.alpha === 0 ? ' fill="none"' : ` fill="${fill.hex}"${cover("fill", fill)}`;
  return `${inside}${edge}`;
}

const cover = (what: "fill" | "stroke", { alpha }: Colour): string =>
  alpha === 1 ? "" : ` ${what}-opacity="${tidy(alpha)}"`;

const lettered = ({ size, weight, italic, fill }: TextRun): string =>
  ` font-size="${tidy(size)}"${weight === 400 ? "" : ` font-weight="${String(weight)}"`}${italic ? ' font-style="italic"' : ""} fill="${fill.hex}"${cover("fill", fill)}`;

/** A hundredth of a pixel is finer than any eye, and the same in every program that computes it. */
export const tidy = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** Text for markup; characters that XML cannot hold are left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
