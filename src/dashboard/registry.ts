import { lazy } from "react";
import type { Panel } from "./panel.ts";
import { ActionsPanel } from "./panels/ActionsPanel.tsx";
import { DriversPanel } from "./panels/DriversPanel.tsx";
import { FunnelPanel } from "./panels/FunnelPanel.tsx";
import type { PanelBelow } from "./panelsBelow.ts";
import { QuadrantPanel } from "./panels/QuadrantPanel.tsx";
import { actionWords } from "#words/actions.ts";
import { panelWords } from "#words/panels.ts";

/** A panel below the fold: fetched with the others there, after the first paint. */
const below = (id: PanelBelow) => lazy(async () => ({ default: (await import("./panelsBelow.ts")).panelsBelow[id] }));

/** The panels in reading order. Each stands in the grid's place of its name. */
export const panels: readonly Panel[] = [
  {
    id: "market",
    title: panelWords.market.title,
    Component: lazy(async () => {
      const [panel] = await Promise.all([import("./panels/MarketPanel.tsx"), import("./market.css")]);
      return { default: panel.MarketPanel };
    }),
  },
  { id: "drivers", title: panelWords.drivers.title, Component: DriversPanel },
  { id: "quadrant", title: panelWords.quadrant.title, Component: QuadrantPanel },
  { id: "actions", title: actionWords.title, Component: ActionsPanel },
  { id: "funnel", title: panelWords.funnel.title, Component: FunnelPanel },
  { id: "trend", title: panelWords.trend.title, column: "wide", Component: below("trend") },
  { id: "voice", title: panelWords.voice.title, column: "wide", Component: below("voice") },
  { id: "reviews", title: panelWords.reviews.title, column: "wide", Component: below("reviews") },
  { id: "health", title: panelWords.health.title, column: "wide", Component: below("health") },
  { id: "voices", title: panelWords.voices.title, column: "wide", Component: below("voices") },
  { id: "arrivals", title: panelWords.arrivals.title, column: "narrow", Component: below("arrivals") },
  { id: "reasons", title: panelWords.reasons.title, column: "narrow", Component: below("reasons") },
  { id: "listings", title: panelWords.listings.title, Component: below("listings") },
  { id: "table", title: panelWords.table.title, Component: below("table") },
  { id: "sources", title: panelWords.sources.title, Component: below("sources") },
];
