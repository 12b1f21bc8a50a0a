import { chartWords } from "#words/charts.ts";
import { MarketBars } from "../../charts/MarketBars.tsx";
import { StateTiles } from "../../charts/StateTiles.tsx";
import type { Market, MarketMeasure } from "../../domain/market.ts";
import { marketWords } from "#words/market.ts";
import { fileWords } from "#words/panelFiles.ts";
import { panelWords } from "#words/panels.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import { figureColumns, fileTable, numbers, rankColumns, words, type FileColumn } from "./fileTable.ts";
import type { PanelContent } from "./panelContent.ts";

/** Which public measures go with recommendation across hospitals; null without public hospital files. */
export function marketPanel({ shown: { market } }: SnapshotContent): PanelContent | null {
  if (market === null) return null;
  return {
    panel: "market",
    file: "market",
    title: panelWords.market.title,
    summary: marketWords.summary(market),
    notes: [marketWords.reading, marketWords.thin(market)].filter((note) => note !== ""),
    charts: [
      <MarketBars
        key="market"
        id="market"
        title=""
        summary=""
        data={market.measures}
        size={{ width: 660, height: 300 }}
        still
      />,
    ],
    table: fileTable(measureColumns, market.measures),
    groups: [{ label: chartWords.hospitals.toLowerCase(), figures: market.measures.map(({ share }) => share) }],
  };
}

const measureColumns: readonly FileColumn<MarketMeasure>[] = [
  words(chartWords.measure, ({ label }) => label),
  ...figureColumns(fileWords.explainedSpread, ({ share }: MarketMeasure) => share),
  ...rankColumns(chartWords.rank, ({ rank }: MarketMeasure) => rank),
  numbers(chartWords.correlation, ({ correlation }: MarketMeasure) => correlation, "correlation"),
  numbers(chartWords.mean, ({ mean }: MarketMeasure) => mean, "stars"),
];

/** The states' means on a map of tiles; null without public hospital files. */
export function statesPanel({ shown: { market } }: SnapshotContent): PanelContent | null {
  if (market === null || market.states.length === 0) return null;
  return {
    panel: "states",
    file: "states",
    title: fileWords.states(market.outcomeLabel),
    summary: fileWords.statesNote(market.hospitals),
    notes: [],
    charts: [
      <StateTiles
        key="states"
        id="states"
        title=""
        summary=""
        data={market.states}
        size={{ width: 480, height: 340 }}
        still
      />,
    ],
    table: fileTable(stateColumns, market.states),
    groups: [],
  };
}

type State = Market["states"][number];

const stateColumns: readonly FileColumn<State>[] = [
  words(chartWords.state, ({ state }: State) => state),
  numbers(chartWords.hospitals, ({ hospitals }: State) => hospitals),
  numbers(chartWords.mean, ({ mean }: State) => mean, "stars"),
];
