import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { RenderChart } from "../../snapshot/drawing/pictureOfDrawing.ts";

/** Draws a chart out of sight by the renderer that the page runs on: the static one would have to be fetched first. Not while React renders. */
export const drawnByPage: RenderChart = (chart) => {
  const place = document.createElement("div");
  const root = createRoot(place);
  flushSync(() => {
    root.render(chart);
  });
  const markup = place.innerHTML;
  root.unmount();
  return markup;
};
