import { evidenceKinds, type DriverEvidence, type EvidenceKind } from "../domain/answer.ts";
import type { Figure } from "../domain/figure.ts";
import { formatFigureWithInterval, formatRankBand, formatSigned } from "../words/format.ts";
import type { Mark, Size } from "./chart.ts";
import { chartWords } from "#words/charts.ts";
import type { ChartWords } from "../words/chartWords.ts";
import { RowBox } from "./parts/RowBox.tsx";
import { useAskList } from "./useMarkList.tsx";
import { Tile } from "./parts/MatrixHead.tsx";

type RankBandsProps = {
  readonly driver: DriverEvidence;
  /** How many drivers are ranked. */
  readonly of: number;
  readonly size: Size;
  readonly words?: ChartWords;
};

const rowHeight = 35;

/** Where each kind's rank band lies between 1 and the number of ranked drivers; first is at the left. */
export function layoutRankBands(driver: DriverEvidence, of: number, width: number) {
  const from = Math.min(164, width * 0.42);
  const to = width - 78;
  const slot = (to - from) / Math.max(1, of);
  const bands = evidenceKinds.map((kind, index) => {
    const { rank } = driver[kind];
    const y = 26 + index * rowHeight;
    return {
      kind,
      y,
      band:
        rank === null
          ? null
          : {
              x: from + (rank.best - 1) * slot,
              width: (rank.worst - rank.best + 1) * slot,
              upper: rank.worst <= of / 2,
            },
    };
  });
  const ranks = Array.from({ length: of }, (_, index) => ({ rank: index + 1, x: from + (index + 0.5) * slot }));
  return { bands, ranks, width, height: 26 + 4 * rowHeight - 6 };
}

/** Where one driver ranks in each kind of evidence: dark where the whole band lies in the upper half. */
export function RankBands({ driver, of, size, words = chartWords }: RankBandsProps) {
  const layout = layoutRankBands(driver, of, size.width);
  const named = layout.ranks.filter(({ rank }) => rank === 1 || rank === of || rank === Math.round(of / 2));
  const marks = evidenceKinds.map((kind): Mark => {
    const label = [bandText(driver, kind, words, of), noteText(driver, kind, words)].filter(Boolean).join(", ");
    return {
      key: kind,
      label: `${words.evidence[kind].name}: ${label}`,
      parts: [{ id: kind, label, figure: driver[kind].figure }],
    };
  });
  const list = useAskList(marks, words.rank, words.noData);
  return (
    <svg
      className="drawing"
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${String(layout.width)} ${String(layout.height)}`}
      {...list.drawingProps}
    >
      <text className="t-axis" x={0} y={8} dy="0.35em">{`${words.rank} ${words.of} ${String(of)}, 95%`}</text>
      {named.map(({ rank, x }) => (
        <text key={rank} className="t-axis" x={x} y={8} dy="0.35em" textAnchor="middle">
          {rank}
        </text>
      ))}
      <g {...list.listProps}>
        {layout.bands.map(({ kind, y, band }, index) => (
          <g key={kind} {...list.markProps(index)}>
            {list.markTitle(index)}
            <RowBox x={-4} y={y - 10} width={layout.width + 8} height={rowHeight - 2} edge={false} />
            <Tile kind={kind} x={0} y={y} words={words} />
            <text className="t-value t-bold" x={20} y={y} dy="0.35em">
              {words.evidence[kind].name}
            </text>
            {layout.ranks.map(({ rank, x }) => (
              <line key={rank} className="l-rule" x1={x} x2={x} y1={y - 6} y2={y + 6} />
            ))}
            {band === null ? null : (
              <rect
                className={band.upper ? "m-bar-band" : "m-bar-evidence"}
                x={band.x}
                y={y - 4}
                width={band.width}
                height={8}
                rx={2}
              />
            )}
            <text
              className={band?.upper ? "t-value t-bold" : "t-value"}
              x={layout.width}
              y={y}
              dy="0.35em"
              textAnchor="end"
            >
              {bandText(driver, kind, words, of)}
            </text>
            <text className="t-note" x={20} y={y + 15} dy="0.35em">
              {noteText(driver, kind, words)}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}

function bandText(driver: DriverEvidence, kind: EvidenceKind, words: ChartWords, of: number): string {
  const { rank, figure, everyone } = driver[kind];
  if (everyone) return words.everyone;
  if (rank !== null) return `${formatRankBand(rank)} ${words.of} ${String(of)}`;
  return figure.status === "suppressed" ? words.withheld : figure.value === null ? words.noData : "–";
}

function noteText(driver: DriverEvidence, kind: EvidenceKind, words: ChartWords): string {
  const share = formatFigureWithInterval(driver[kind].figure).replace("%", "");
  const tone =
    kind === "writes" && driver.tone.value !== null ? `, ${words.net} ${formatSigned(driver.tone.value)}` : "";
  return driver[kind].figure.value === null ? "" : `${share} ${measureOf(driver[kind].figure, kind, words)}${tone}`;
}

/** What the figure counts, briefly: *says* names how it was asked where that is neither citing nor rating. */
function measureOf({ metric }: Figure, kind: EvidenceKind, words: ChartWords): string {
  if (metric === "says-best-worst") return words.heads.stated["best-worst"];
  return metric === "says-rank" ? words.heads.stated.ranked : words.heads.brief[kind];
}
