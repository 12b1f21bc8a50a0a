import type { Panel } from "./panel.ts";
import { ActionsPanel } from "./panels/ActionsPanel.tsx";
import { ArrivalsPanel } from "./panels/ArrivalsPanel.tsx";
import { DriversPanel } from "./panels/DriversPanel.tsx";
import { DriverTablePanel } from "./panels/DriverTablePanel.tsx";
import { FunnelPanel } from "./panels/FunnelPanel.tsx";
import { MarketPanel } from "./panels/MarketPanel.tsx";
import { QuadrantPanel } from "./panels/QuadrantPanel.tsx";
import { SourcesPanel } from "./panels/SourcesPanel.tsx";
import { TrendPanel } from "./panels/TrendPanel.tsx";
import { VoicePanel } from "./panels/VoicePanel.tsx";
import { actionWords } from "../words/en/actions.ts";
import { panelWords } from "../words/en/panels.ts";

/** The panels in reading order. `area` names their place in the page's grid. */
export const panels: readonly Panel[] = [
  { id: "market", area: "market", title: panelWords.market.title, Component: MarketPanel },
  { id: "drivers", area: "drivers", title: panelWords.drivers.title, Component: DriversPanel },
  { id: "quadrant", area: "quadrant", title: panelWords.quadrant.title, Component: QuadrantPanel },
  { id: "actions", area: "actions", title: actionWords.title, Component: ActionsPanel },
  { id: "funnel", area: "funnel", title: panelWords.funnel.title, Component: FunnelPanel },
  { id: "trend", area: "trend", title: panelWords.trend.title, Component: TrendPanel },
  { id: "voice", area: "voice", title: panelWords.voice.title, Component: VoicePanel },
  { id: "arrivals", area: "arrivals", title: panelWords.arrivals.title, Component: ArrivalsPanel },
  { id: "table", area: "table", title: panelWords.table.title, Component: DriverTablePanel },
  { id: "sources", area: "sources", title: panelWords.sources.title, Component: SourcesPanel },
];
