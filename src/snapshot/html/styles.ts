import inter from "@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2?inline";
import drawings from "../../charts/styles/drawings.css?raw";
import figures from "../../charts/styles/figures.css?raw";
import frame from "../../charts/styles/frame.css?raw";
import ink from "../../charts/styles/ink.css?raw";
import pointing from "../../charts/styles/pointing.css?raw";
import base from "../../ui/base.css?raw";
import sheets from "../../ui/sheets.css?raw";
import tokens from "../../ui/tokens.css?raw";
import paper from "./paper.css?raw";
import screen from "./screen.css?raw";
import since from "./since.css?raw";
import widths from "./widths.css?raw";

const font = `@font-face{font-family:"Inter Variable";font-style:normal;font-weight:100 900;src:url("${inter}") format("woff2-variations")}`;

/** The whole look of the snapshot in one text: the page's tokens and drawings, its own layout, and the letters. */
export const snapshotStyles = [
  font,
  tokens,
  base,
  sheets,
  frame,
  ink,
  pointing,
  drawings,
  figures,
  screen,
  since,
  widths,
  paper,
].join("\n");
