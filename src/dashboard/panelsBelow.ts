import { ArrivalsPanel } from "./panels/ArrivalsPanel.tsx";
import { DriverTablePanel } from "./panels/DriverTablePanel.tsx";
import { HealthPanel } from "./panels/HealthPanel.tsx";
import { ListingsPanel } from "./panels/ListingsPanel.tsx";
import { ReasonsPanel } from "./panels/ReasonsPanel.tsx";
import { ReviewsPanel } from "./panels/ReviewsPanel.tsx";
import { SourcesPanel } from "./panels/SourcesPanel.tsx";
import { TrendPanel } from "./panels/TrendPanel.tsx";
import { VoicePanel } from "./panels/VoicePanel.tsx";
import { VoicesPanel } from "./panels/VoicesPanel.tsx";

/** The panels below the fold, by their ids: fetched together. */
export const panelsBelow = {
  trend: TrendPanel,
  voice: VoicePanel,
  reviews: ReviewsPanel,
  health: HealthPanel,
  voices: VoicesPanel,
  arrivals: ArrivalsPanel,
  reasons: ReasonsPanel,
  listings: ListingsPanel,
  table: DriverTablePanel,
  sources: SourcesPanel,
} as const;

/** One of them. */
export type PanelBelow = keyof typeof panelsBelow;
