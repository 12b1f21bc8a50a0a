import { MarketBars } from "../../charts/MarketBars.tsx";
import { StateTiles } from "../../charts/StateTiles.tsx";
import type { Market } from "../../domain/market.ts";
import { marketWords } from "#words/market.ts";
import { panelWords } from "#words/panels.ts";
import { formatNumber } from "../../words/format.ts";
import { StaticTable } from "./StaticTable.tsx";

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
      <StateTiles
        id="states"
        title={`${market.outcomeLabel} by state`}
        summary="Unweighted mean over hospitals, 0–100."
        data={market.states}
        size={{ width: 358, height: 300 }}
        still
      />
      {market.own === null ? null : (
        <StaticTable<OwnRow>
          caption={`${market.own.name}, against unweighted means of its peers`}
          columns={[
            {
              id: "measure",
              label: "Measure",
              value: ({ measure }) => measure,
              text: ({ measure }) => label.get(measure) ?? measure,
            },
            ...(
              [
                ["value", "This hospital"],
                ["state", "Same state"],
                ["type", "Same type"],
                ["ownership", "Same ownership"],
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
