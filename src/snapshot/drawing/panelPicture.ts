import { wrapWords } from "../../charts/parts/textWidth.ts";
import type { PanelContent } from "../panels/panelContent.ts";
import { readColour, type Colour } from "./colour.ts";
import { lightColour, pictureOfDrawing, type RenderChart } from "./pictureOfDrawing.ts";
import { moved, type Paint, type Picture, type Shape } from "./shape.ts";

/** A panel as one picture, with what a program reads of it beside. */
export type PanelPicture = Picture & {
  readonly title: string;
  readonly description: string;
  readonly facts: readonly string[];
};

const margin = 24;
const least = 520;

type Line = {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly token: "ink" | "ink2" | "ink3";
};

/** What of a panel is drawn. */
export type DrawnPanel = Pick<PanelContent, "title" | "summary" | "notes" | "charts">;

/** The panel's drawing under its title and sentence, and under it how to read it, and the facts it is made from; null where nothing is drawn. */
export function panelPicture(panel: DrawnPanel, facts: readonly string[], render: RenderChart): PanelPicture | null {
  const drawings = panel.charts.flatMap((chart) => pictureOfDrawing(chart, render) ?? []);
  if (drawings.length === 0) return null;
  const inner = Math.max(least, ...drawings.map(({ width }) => width));
  const shapes: Shape[] = [];
  let y = margin;
  const write = (lines: readonly Line[], gap: number): void => {
    for (const line of lines)
      for (const words of wrapWords(line.text, inner * 0.97, line.size)) {
        y += Math.round(line.size * 1.35);
        shapes.push(textAt(words, margin, y - line.size * 0.3, line));
      }
    y += gap;
  };
  write([{ text: panel.title, size: 18, weight: 650, token: "ink" }], 2);
  write(panel.summary === "" ? [] : [{ text: panel.summary, size: 13, weight: 400, token: "ink2" }], 12);
  for (const drawing of drawings) {
    shapes.push(...drawing.shapes.map((shape) => moved(shape, margin, y)));
    y += drawing.height + 12;
  }
  write(
    panel.notes.map((text) => ({ text, size: 11, weight: 400, token: "ink3" as const })),
    8,
  );
  shapes.push(rule(margin, margin + inner, y));
  y += 4;
  write(
    facts.map((text) => ({ text, size: 10.5, weight: 400, token: "ink3" as const })),
    margin - 8,
  );
  const [width, height] = [inner + 2 * margin, Math.ceil(y)];
  return {
    width,
    height,
    title: panel.title,
    description: panel.summary,
    facts,
    shapes: [{ kind: "rect", x: 0, y: 0, width, height, rx: 0, paint: ground }, ...shapes],
  };
}

const colour = (token: Parameters<typeof lightColour>[0]): Colour => readColour(lightColour(token)) ?? black;
const black: Colour = { hex: "#000000", alpha: 1 };
const white: Colour = { hex: "#ffffff", alpha: 1 };
const ground: Paint = { fill: white, stroke: null, strokeWidth: 0, dash: null };

const textAt = (text: string, x: number, y: number, { size, weight, token }: Line): Shape => ({
  kind: "text",
  x,
  y,
  anchor: "start",
  runs: [{ text, size, weight, italic: false, fill: colour(token) }],
  halo: null,
});

const rule = (x1: number, x2: number, y: number): Shape => ({
  kind: "line",
  x1,
  x2,
  y1: y - 0.5,
  y2: y - 0.5,
  paint: { fill: null, stroke: colour("rule2"), strokeWidth: 1, dash: null },
});
