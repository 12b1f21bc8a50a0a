import { MarketBars } from "../../charts/MarketBars.tsx";
import { StateTiles } from "../../charts/StateTiles.tsx";
import { formatNumber } from "../../words/format.ts";
import { marketWords } from "#words/market.ts";
import { panelWords } from "#words/panels.ts";
import type { Figure } from "../../domain/figure.ts";
import { marketFigure, peerMean, publishedScore } from "../../metrics/definitions/publishedScore.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { OwnHospital } from "../OwnHospital.tsx";
import type { PanelProps } from "../panel.ts";
import { publicHospitalWords } from "#words/publicHospitals.ts";

type OwnRow = NonNullable<NonNullable<PanelProps["answer"]["market"]>["own"]>["measures"][number];

const peers = [
  ["state", "same state"],
  ["type", "same type"],
  ["ownership", "same ownership"],
] as const;

/** A column whose cells open the explanation of their figure. */
const figured = (
  id: "value" | "state" | "type" | "ownership" | "percentile",
  label: string,
  figure: (row: OwnRow) => Figure,
): TableColumn<OwnRow> => ({
  id,
  label,
  numeric: true,
  value: (row) => row[id],
  text: (row) => (id === "percentile" && row[id] !== null ? formatNumber(row[id]) : score(row[id])),
  figure: (row) => (row[id] === null ? null : figure(row)),
});

const score = (value: number | null): string => (value === null ? "–" : formatNumber(value, 1));

/** Market mode: which public measures go with recommendation across hospitals, and where the own hospital stands. */
export function MarketPanel({ answer, width, updating, hospitals, onExplain }: PanelProps) {
  const { market } = answer;
  if (market === null) return null;
  const label = new Map(market.measures.map(({ measure, label: name }) => [measure, name]));
  const named = ({ measure }: OwnRow): string => label.get(measure) ?? market.outcomeLabel;
  const surveys = market.own?.surveys ?? 0;
  return (
    <div className={market.states.length === 0 ? "market market-stateless" : "market"}>
      <MarketBars
        id="market"
        title={panelWords.market.title}
        summary={marketWords.summary(market)}
        data={market.measures}
        meanOf={({ label: measure, mean }) =>
          marketFigure(peerMean, mean, market.hospitals, { measure, source: "all hospitals" })
        }
        size={{ width: Math.min(width, 660), height: 300 }}
        onExplain={onExplain}
        updating={updating}
      />
      {market.states.length === 0 ? null : (
        <StateTiles
          id="states"
          title={publicHospitalWords.byState(market.outcomeLabel)}
          summary={publicHospitalWords.mean}
          data={market.states}
          meanOf={({ state, hospitals: count, mean }) =>
            marketFigure(peerMean, mean, count, { measure: market.outcomeLabel, source: state })
          }
          size={{ width: Math.min(width, 420), height: 300 }}
          onExplain={onExplain}
          updating={updating}
        />
      )}
      <p className="note">
        {marketWords.reading} {marketWords.thin(market)}
      </p>
      <OwnHospital {...hospitals} chosen={market.own?.facilityId ?? null} />
      {market.own === null ? null : (
        <DataTable<OwnRow>
          caption={
            <>
              <span className="panel-title">{market.own.name}</span>{" "}
              <span className="note">
                {publicHospitalWords.againstPeers}
                {marketWords.own(market.own.surveys)}
              </span>
            </>
          }
          columns={[
            {
              id: "measure",
              label: publicHospitalWords.measure,
              value: (row) => row.measure,
              text: named,
            },
            figured("value", publicHospitalWords.own, (row) =>
              marketFigure(publishedScore, row.value, surveys, { measure: named(row) }),
            ),
            ...peers.map(([id, source]) =>
              figured(id, publicHospitalWords.peers[id], (row) =>
                marketFigure(peerMean, row[id], row.hospitals[id], { measure: named(row), source }),
              ),
            ),
            figured("percentile", publicHospitalWords.percentile, (row) =>
              marketFigure(publishedScore, row.percentile, row.hospitals.all, { measure: named(row) }, "count"),
            ),
          ]}
          rows={market.own.measures}
          rowKey={(row) => row.measure}
        />
      )}
    </div>
  );
}
