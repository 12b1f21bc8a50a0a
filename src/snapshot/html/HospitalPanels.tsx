import { MarketBars } from "../../charts/MarketBars.tsx";
import { StateTiles } from "../../charts/StateTiles.tsx";
import type { Market } from "../../domain/market.ts";
import { marketWords } from "#words/market.ts";
import { panelWords } from "#words/panels.ts";
import { formatNumber } from "../../words/format.ts";
import { StaticTable } from "./StaticTable.tsx";
import { publicHospitalWords } from "#words/publicHospitals.ts";

type OwnRow = NonNullable<Market["own"]>["measures"][number];

const score = (value: number | null): string => (value === null ? "–" : formatNumber(value, 1));

/** Public hospital files: which measures go with recommendation, the states, and the own hospital beside its peers. */
export function HospitalPanels({ market }: { readonly market: Market }) {
  const label = new Map(market.measures.map(({ measure, label: name }) => [measure, name]));
  const bars = {
    title: panelWords.market.title,
    summary: marketWords.summary(market),
    data: market.measures,
    still: true,
  } as const;
  return (
    <section className="hospitals">
      <div className="for-paper">
        <MarketBars {...bars} id="market" size={{ width: 560, height: 300 }} />
      </div>
      <div className="for-phone">
        <MarketBars {...bars} id="market-phone" size={{ width: 358, height: 300 }} />
      </div>
      {market.states.length === 0 ? null : (
        <StateTiles
          id="states"
          title={publicHospitalWords.byState(market.outcomeLabel)}
          summary={publicHospitalWords.mean}
          data={market.states}
          size={{ width: 358, height: 300 }}
          still
        />
      )}
      {market.own === null ? null : (
        <StaticTable<OwnRow>
          caption={`${market.own.name}, ${publicHospitalWords.againstPeers}`}
          columns={[
            {
              id: "measure",
              label: publicHospitalWords.measure,
              value: ({ measure }) => measure,
              text: ({ measure }) => label.get(measure) ?? measure,
            },
            ...(
              [
                ["value", publicHospitalWords.own],
                ["state", publicHospitalWords.peers.state],
                ["type", publicHospitalWords.peers.type],
                ["ownership", publicHospitalWords.peers.ownership],
              ] as const
            ).map(([id, head]) => ({
              id,
              label: head,
              numeric: true,
              value: (row: OwnRow) => row[id],
              text: (row: OwnRow) => score(row[id]),
            })),
          ]}
          rows={market.own.measures}
        />
      )}
    </section>
  );
}
