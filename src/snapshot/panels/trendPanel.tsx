import { chartWords } from "#words/charts.ts";
import { ControlChart } from "../../charts/ControlChart.tsx";
import type { AimsBeside } from "../../domain/aims.ts";
import type { Trend } from "../../domain/answer.ts";
import { sentenceText } from "../../domain/sentence.ts";
import { trendLede } from "../../story/ledesBelow.ts";
import { fileWords } from "#words/panelFiles.ts";
import { metricLabels, panelWords } from "#words/panels.ts";
import { formatPeriod } from "../../words/format.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import { figureColumns, fileTable, plainNumber, words, type FileColumn } from "./fileTable.ts";
import type { PanelContent, PanelLook } from "./panelContent.ts";
import { belowWords } from "#words/below.ts";

/** One figure through time; null where nothing carries dates. */
export function trendPanel(
  { spoken, shown, aims }: SnapshotContent,
  look: Pick<PanelLook, "trend">,
): PanelContent | null {
  const isAsked = ({ metric }: Trend): boolean => look.trend === null || metric === look.trend;
  const trend = shown.trends.find((one) => isAsked(one) && one.points.length > 0);
  if (trend === undefined) return null;
  const said = spoken.trends.find(({ metric }) => metric === trend.metric) ?? trend;
  const label = metricLabels[trend.metric];
  const beside = aims.beside[trend.metric];
  return {
    panel: "trend",
    file: `trend-${trend.metric}`,
    title: belowWords.trend.title(panelWords.trend.title, label, trend.bucket),
    summary: sentenceText(trendLede(said)),
    notes: [fileWords.trendLegend, ...besideInWords(beside)],
    charts: [
      <ControlChart
        key="trend"
        id="trend"
        title=""
        summary=""
        data={trend}
        size={{ width: 860, height: 320 }}
        still
        {...beside}
      />,
    ],
    table: fileTable(trendColumns(label, trend), trend.points),
    groups: [{ label, figures: trend.points.map(({ figure }) => figure) }],
  };
}

/** The lettered events and the target, in words. */
const besideInWords = (beside: AimsBeside | undefined): readonly string[] =>
  beside === undefined
    ? []
    : [beside.notes.map(({ letter, text }) => `${letter} ${text}`).join(" · "), beside.method].filter(
        (text) => text !== "",
      );

type Point = Trend["points"][number];

function trendColumns(label: string, { points }: Trend): readonly FileColumn<Point>[] {
  const unit = points[0]?.figure.unit ?? "share";
  const number = (head: string, value: (point: Point) => number | null): FileColumn<Point> => ({
    head,
    cell: (point) => plainNumber(value(point), unit),
  });
  return [
    words(chartWords.period, ({ period }) => formatPeriod(period)),
    words(fileWords.complete, ({ complete }) => (complete ? fileWords.yes : chartWords.incomplete)),
    ...figureColumns(label, ({ figure }: Point) => figure, unit),
    number(chartWords.smoothed, ({ smoothed }) => smoothed),
    number(`${chartWords.expectedNoise}: ${fileWords.from}`, ({ noiseLower }) => noiseLower),
    number(`${chartWords.expectedNoise}: ${fileWords.to}`, ({ noiseUpper }) => noiseUpper),
  ];
}
