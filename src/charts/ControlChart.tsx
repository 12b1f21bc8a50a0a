import type { LetteredNote } from "../domain/aims.ts";
import type { Trend } from "../domain/answer.ts";
import type { TableColumn } from "../ui/tableColumn.ts";
import { formatFigure, formatFigureInterval, formatPeriod, formatValue } from "../words/format.ts";
import type { ChartProps, Mark } from "./chart.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { chartWords } from "#words/charts.ts";
import type { ChartWords } from "../words/chartWords.ts";
import { layoutControlChart } from "./controlChartLayout.ts";
import { ChartNumbers } from "./parts/ChartNumbers.tsx";
import { figureAloud, intervalAloud } from "./parts/aloud.ts";
import { ControlGround, ControlLines, ControlPoints } from "./parts/ControlMarks.tsx";
import { shownValue } from "./parts/interval.ts";
import { svgProps } from "./parts/svgProps.ts";

type ControlChartProps = ChartProps<Trend> & {
  readonly notes?: readonly LetteredNote[];
  /** A wished value, in the figure's own unit, and what stands at its line. */
  readonly target?: { readonly value: number; readonly label: string } | null;
  /** Method and baseline in words, under the notes. */
  readonly method?: React.ReactNode;
};

/** One figure through time: intervals, a smoothed line, the band of expected noise, and lettered notes. */
export function ControlChart({ data, notes = [], target = null, method, ...frame }: ControlChartProps) {
  const { words = chartWords, size, still = false } = frame;
  const layout = layoutControlChart(data, notes, target?.value ?? null, size);
  const marks = data.points.map(({ period, figure, complete }): Mark => ({
    key: String(period.from),
    label: [
      formatPeriod(period),
      figureAloud(figure, words),
      intervalAloud(figure, words),
      complete ? "" : words.incomplete,
    ]
      .filter(Boolean)
      .join(", "),
    parts: [{ id: "value", label: figureAloud(figure, words), figure }],
  }));
  return (
    <ChartFrame
      {...frame}
      marks={marks}
      direction="line"
      wordless
      numbers={
        <ChartNumbers
          frame={frame}
          columns={trendColumns(words)}
          rows={data.points}
          rowKey={({ period }) => String(period.from)}
        />
      }
      footer={
        <>
          <p>
            {layout.notes.map(({ note }, index) => (
              <span key={note.letter}>
                {index === 0 ? "" : " · "}
                <strong>{note.letter}</strong> {note.text}
              </span>
            ))}
          </p>
          {method ? <p>{method}</p> : null}
        </>
      }
    >
      {(parts) => (
        <svg {...svgProps(size, still, frame.id)}>
          <ControlGround layout={layout} trend={data} words={words} target={target?.label ?? ""} />
          <ControlLines layout={layout} />
          <g {...parts.listProps}>
            <ControlPoints layout={layout} frame={parts} bottom={layout.plot.y + layout.plot.height} />
          </g>
        </svg>
      )}
    </ChartFrame>
  );
}

type TrendPoint = Trend["points"][number];

function trendColumns(words: ChartWords): readonly TableColumn<TrendPoint>[] {
  const number = (id: string, label: string, value: (point: TrendPoint) => number | null): TableColumn<TrendPoint> => ({
    id,
    label,
    numeric: true,
    value,
    text: (point) => {
      const found = value(point);
      return found === null ? "" : formatValue(found, point.figure.unit);
    },
  });
  return [
    {
      id: "period",
      label: words.period,
      value: ({ period }) => period.from,
      text: ({ period, complete }) => `${formatPeriod(period)}${complete ? "" : `, ${words.incomplete}`}`,
    },
    {
      id: "value",
      label: words.value,
      numeric: true,
      value: ({ figure }) => shownValue(figure),
      text: ({ figure }) => formatFigure(figure),
      figure: ({ figure }) => figure,
    },
    {
      id: "interval",
      label: words.interval,
      numeric: true,
      value: ({ figure }) => figure.lower,
      text: ({ figure }) => formatFigureInterval(figure) ?? "",
    },
    {
      id: "n",
      label: "n",
      numeric: true,
      value: ({ figure }) => figure.n,
      text: ({ figure }) => (figure.status === "suppressed" ? words.withheld : String(figure.n)),
    },
    number("smoothed", words.smoothed, ({ smoothed }) => smoothed),
    number("noise-from", `${words.expectedNoise} ≥`, ({ noiseLower }) => noiseLower),
    number("noise-to", `${words.expectedNoise} ≤`, ({ noiseUpper }) => noiseUpper),
  ];
}
