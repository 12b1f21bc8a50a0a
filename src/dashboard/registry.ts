import { lazy } from "react";
import type { Panel } from "./panel.ts";
import { ActionsPanel } from "./panels/ActionsPanel.tsx";
import { DriversPanel } from "./panels/DriversPanel.tsx";
import { FunnelPanel } from "./panels/FunnelPanel.tsx";
import { QuadrantPanel } from "./panels/QuadrantPanel.tsx";
import { actionWords } from "#words/actions.ts";
import { panelWords } from "#words/panels.ts";

/** The panels in reading order; those below the fold are fetched after the first paint. Each stands in the grid's place of its name. */
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
  {
    id: "trend",
    title: panelWords.trend.title,
    Component: lazy(async () => ({ default: (await import("./panels/TrendPanel.tsx")).TrendPanel })),
  },
  {
    id: "voice",
    title: panelWords.voice.title,
    Component: lazy(async () => ({ default: (await import("./panels/VoicePanel.tsx")).VoicePanel })),
  },
  {
    id: "arrivals",
    title: panelWords.arrivals.title,
    Component: lazy(async () => ({ default: (await import("./panels/ArrivalsPanel.tsx")).ArrivalsPanel })),
  },
  {
    id: "reviews",
    title: panelWords.reviews.title,
    Component: lazy(async () => ({ default: (await import("./panels/ReviewsPanel.tsx")).ReviewsPanel })),
  },
  {
    id: "reasons",
    title: panelWords.reasons.title,
    Component: lazy(async () => ({ default: (await import("./panels/ReasonsPanel.tsx")).ReasonsPanel })),
  },
  {
    id: "voices",
    title: panelWords.voices.title,
    Component: lazy(async () => ({ default: (await import("./panels/VoicesPanel.tsx")).VoicesPanel })),
  },
  {
    id: "listings",
    title: panelWords.listings.title,
    Component: lazy(async () => ({ default: (await import("./panels/ListingsPanel.tsx")).ListingsPanel })),
  },
  {
    id: "health",
    title: panelWords.health.title,
    Component: lazy(async () => ({ default: (await import("./panels/HealthPanel.tsx")).HealthPanel })),
  },
  {
    id: "table",
    title: panelWords.table.title,
    Component: lazy(async () => ({ default: (await import("./panels/DriverTablePanel.tsx")).DriverTablePanel })),
  },
  {
    id: "sources",
    title: panelWords.sources.title,
    Component: lazy(async () => ({ default: (await import("./panels/SourcesPanel.tsx")).SourcesPanel })),
  },
];
