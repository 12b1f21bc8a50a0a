import { renderToStaticMarkup } from "react-dom/server";
import type { RenderChart } from "./pictureOfDrawing.ts";

/** Draws a chart where there is no page: by React's static renderer. */
export const drawnStill: RenderChart = (chart) => renderToStaticMarkup(chart);
