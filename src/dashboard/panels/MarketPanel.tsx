import { MarketBars } from "../../charts/MarketBars.tsx";
import { StateTiles } from "../../charts/StateTiles.tsx";
import { formatCoefficient, formatCount, formatNumber } from "../../words/format.ts";
import { marketWords } from "../../words/en/market.ts";
import { panelWords } from "../../words/en/panels.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { OwnHospital } from "../OwnHospital.tsx";
import type { PanelProps } from "../panel.ts";

type OwnRow = NonNullable<NonNullable<PanelProps["answer"]["market"]>["own"]>["measures"][number];

const score = (value: number | null): string => (value === null ? "–" : formatNumber(value, 1));

/** Market mode: which public measures go with recommendation across hospitals, and where the own hospital stands. */
export function MarketPanel({ answer, width, updating, hospitals, onExplain }: PanelProps) {
  const { market } = answer;
  if (market === null) return null;
  const explained = market.rSquared === null ? "" : ` R² ${formatCoefficient(market.rSquared)}.`;
  const label = new Map(market.measures.map(({ measure, label: name }) => [measure, name]));
  return (
    <div className="market">
      <MarketBars
        id="market"
        title={panelWords.market.title}
        summary={`${formatCount(market.complete)} of ${formatCount(market.hospitals)} hospitals report every measure.${explained} Each hospital counts once; association, not proof.`}
        data={market.measures}
        size={{ width: Math.min(width, 660), height: 300 }}
        onExplain={onExplain}
        updating={updating}
      />
      <StateTiles
        id="states"
        title={`${market.outcomeLabel} by state`}
        summary="Unweighted mean over hospitals, 0–100."
        data={market.states}
        size={{ width: Math.min(width, 420), height: 300 }}
        onExplain={onExplain}
        updating={updating}
      />
      <p className="note">
        {marketWords.reading} {marketWords.thin(market)}
      </p>
      <OwnHospital {...hospitals} chosen={market.own?.facilityId ?? null} />
      {market.own === null ? null : (
        <DataTable<OwnRow>
          caption={
            <>
              <span className="panel-title">{market.own.name}</span>{" "}
              <span className="note">against unweighted means of its peers{marketWords.own(market.own.surveys)}</span>
            </>
          }
          columns={[
            {
              id: "measure",
              label: "Measure",
              value: (row) => row.measure,
              text: (row) => label.get(row.measure) ?? row.measure,
            },
            {
              id: "value",
              label: "This hospital",
              numeric: true,
              value: (row) => row.value,
              text: (row) => score(row.value),
            },
            {
              id: "state",
              label: "Same state",
              numeric: true,
              value: (row) => row.state,
              text: (row) => score(row.state),
            },
            { id: "type", label: "Same type", numeric: true, value: (row) => row.type, text: (row) => score(row.type) },
            {
              id: "ownership",
              label: "Same ownership",
              numeric: true,
              value: (row) => row.ownership,
              text: (row) => score(row.ownership),
            },
            {
              id: "percentile",
              label: "Percentile",
              numeric: true,
              value: (row) => row.percentile,
              text: (row) => (row.percentile === null ? "–" : formatNumber(row.percentile)),
            },
          ]}
          rows={market.own.measures}
          rowKey={(row) => row.measure}
        />
      )}
    </div>
  );
}
