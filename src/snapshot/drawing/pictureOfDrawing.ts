import type { ReactElement } from "react";
import drawings from "../../charts/styles/drawings.css?raw";
import figures from "../../charts/styles/figures.css?raw";
import ink from "../../charts/styles/ink.css?raw";
import pointing from "../../charts/styles/pointing.css?raw";
import tokens from "../../ui/tokens.css?raw";
import { elementsWhere, readMarkup } from "./markup.ts";
import { pictureOf } from "./pictureOf.ts";
import type { Picture } from "./shape.ts";
import { lightTokens, readStyleSheet } from "./styleSheet.ts";

/** The light theme's colours, whatever the page wears: a file goes on white paper and into other people's decks. */
const light = lightTokens(tokens);

const sheet = readStyleSheet([ink, pointing, drawings, figures].join("\n"), light);

/** The colour of a token in the light theme. */
export const lightColour = (token: "paper" | "ink" | "ink2" | "ink3" | "rule2" | "us" | "us-soft" | "attn"): string =>
  light[`--${token}`] ?? "#000000";

/** Draws a chart as markup: React's static renderer, or the page's own, which is there already and need not be fetched. */
export type RenderChart = (chart: ReactElement) => string;

/** A chart of the page, drawn still, as a picture: the very drawing that the page and the snapshot show. null where it draws nothing. */
export function pictureOfDrawing(chart: ReactElement, render: RenderChart): Picture | null {
  const [svg] = elementsWhere(
    readMarkup(render(chart)),
    ({ tag, classes }) => tag === "svg" && classes.includes("drawing"),
  );
  return svg === undefined ? null : pictureOf(svg, sheet);
}
