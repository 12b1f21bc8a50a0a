import type { SnapshotContent } from "../snapshotContent.ts";
import { driversPanel, driverTablePanel, quadrantPanel } from "./driverPanels.tsx";
import { funnelPanel } from "./funnelPanels.tsx";
import { healthHospitalsPanel, healthPanel } from "./healthPanels.tsx";
import { marketPanel, statesPanel } from "./hospitalPanels.tsx";
import type { FiledPanel, PanelContent, PanelLook } from "./panelContent.ts";
import { arrivalsPanel, reasonsPanel } from "./selectionPanels.tsx";
import { sourcesPanel } from "./sourcesPanel.ts";
import { topicsPanel } from "./topicsPanel.tsx";
import { trendPanel } from "./trendPanel.tsx";
import { reviewsPanel, voicePanel } from "./voicePanels.tsx";

type Make = (content: SnapshotContent, look: PanelLook) => PanelContent | null;

const made: Readonly<Record<FiledPanel, Make>> = {
  drivers: driversPanel,
  quadrant: quadrantPanel,
  funnel: funnelPanel,
  trend: trendPanel,
  voice: voicePanel,
  arrivals: arrivalsPanel,
  reviews: reviewsPanel,
  reasons: reasonsPanel,
  topics: topicsPanel,
  health: healthPanel,
  "health-hospitals": healthHospitalsPanel,
  table: (content, { order }) => driverTablePanel(content, order),
  sources: sourcesPanel,
  market: marketPanel,
  states: statesPanel,
};

/** What may leave of a panel: of the protected answer alone, in the digits displayed. null where the panel shows nothing. */
export const panelContent = (content: SnapshotContent, panel: FiledPanel, look: PanelLook): PanelContent | null =>
  made[panel](content, look);
