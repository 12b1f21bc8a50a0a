import { lazy } from "react";
import type { Panel } from "./panel.ts";
import { ActionsPanel } from "./panels/ActionsPanel.tsx";
import { DriversPanel } from "./panels/DriversPanel.tsx";
import { FunnelPanel } from "./panels/FunnelPanel.tsx";
import { QuadrantPanel } from "./panels/QuadrantPanel.tsx";
import { actionWords } from "#words/actions.ts";
import { panelWords } from "#words/panels.ts";

/** The panels in reading order; those below the fold are fetched after the first paint. `area` names their place in the page's grid. */
export const panels: readonly Panel[] = [
  {
    id: "market",
    area: "market",
    title: panelWords.market.title,
    Component: lazy(async () => {
      const [panel] = await Promise.all([import("./panels/MarketPanel.tsx"), import("./market.css")]);
      return { default: panel.MarketPanel };
    }),
  },
  { id: "drivers", area: "drivers", title: panelWords.drivers.title, Component: DriversPanel },
  { id: "quadrant", area: "quadrant", title: panelWords.quadrant.title, Component: QuadrantPanel },
  { id: "actions", area: "actions", title: actionWords.title, Component: ActionsPanel },
  { id: "funnel", area: "funnel", title: panelWords.funnel.title, Component: FunnelPanel },
  {
    id: "trend",
    area: "trend",
    title: panelWords.trend.title,
    Component: lazy(async () => ({ default: (await import("./panels/TrendPanel.tsx")).TrendPanel })),
  },
  {
    id: "voice",
    area: "voice",
    title: panelWords.voice.title,
    Component: lazy(async () => ({ default: (await import("./panels/VoicePanel.tsx")).VoicePanel })),
  },
  {
    id: "arrivals",
    area: "arrivals",
    title: panelWords.arrivals.title,
    Component: lazy(async () => ({ default: (await import("./panels/ArrivalsPanel.tsx")).ArrivalsPanel })),
  },
  {
    id: "reviews",
    area: "reviews",
    title: panelWords.reviews.title,
    Component: lazy(async () => ({ default: (await import("./panels/ReviewsPanel.tsx")).ReviewsPanel })),
  },
  {
    id: "reasons",
    area: "reasons",
    title: panelWords.reasons.title,
    Component: lazy(async () => ({ default: (await import("./panels/ReasonsPanel.tsx")).ReasonsPanel })),
  },
  {
    id: "voices",
    area: "voices",
    title: panelWords.voices.title,
    Component: lazy(async () => ({ default: (await import("./panels/VoicesPanel.tsx")).VoicesPanel })),
  },
  {
    id: "listings",
    area: "listings",
    title: panelWords.listings.title,
    Component: lazy(async () => ({ default: (await import("./panels/ListingsPanel.tsx")).ListingsPanel })),
  },
  {
    id: "health",
    area: "health",
    title: panelWords.health.title,
    Component: lazy(async () => ({ default: (await import("./panels/HealthPanel.tsx")).HealthPanel })),
  },
  {
    id: "table",
    area: "table",
    title: panelWords.table.title,
    Component: lazy(async () => ({ default: (await import("./panels/DriverTablePanel.tsx")).DriverTablePanel })),
  },
  {
    id: "sources",
    area: "sources",
    title: panelWords.sources.title,
    Component: lazy(async () => ({ default: (await import("./panels/SourcesPanel.tsx")).SourcesPanel })),
  },
];
