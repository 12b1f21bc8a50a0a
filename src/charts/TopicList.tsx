import { isWrittenAbout, type Topic } from "../domain/voice.ts";
import { formatBare, formatDifferenceInterval, formatFigureWithInterval, formatGap } from "../words/format.ts";
import { changeWords } from "#words/changes.ts";
import { topicWords } from "#words/topics.ts";
import { chartWords } from "#words/charts.ts";
import type { TableColumn } from "../ui/tableColumn.ts";
import type { ChartProps, Mark } from "./chart.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { BeforeHead, BeforeTick } from "./parts/BeforeTick.tsx";
import { AskValue, type AskPart } from "./parts/AskValue.tsx";
import { ChartNumbers } from "./parts/ChartNumbers.tsx";
import { beforeAloud, nowAloud, partsThroughTime } from "./parts/markThroughTime.ts";
import { Glyph } from "./parts/Glyph.tsx";
import { scaleEnd, shownValue } from "./parts/interval.ts";
import { IntervalMark } from "./parts/IntervalMark.tsx";
import { layoutIntervalRows } from "./parts/intervalRows.ts";
import { RowBox } from "./parts/RowBox.tsx";
import { svgProps } from "./parts/svgProps.ts";
import { shorten, textWidth } from "./parts/textWidth.ts";

/** One driver as a topic, by its name. */
export type NamedTopic = Topic & { readonly label: string };

type TopicListProps = ChartProps<readonly NamedTopic[]> & {
  /** The earlier period's short name: `Q2`. */
  readonly before: string;
};

/** Pixels right of the scale: now, before, change. */
const texts = 176;

/** Rising topics first, then falling ones, then the others; by size. A topic that nobody writes about is left out. */
export function layoutTopicList(data: readonly NamedTopic[], width: number) {
  const standing = ({ change: { mark } }: Topic) => (mark === "up" ? 0 : mark === "down" ? 1 : 2);
  const size = ({ change, now }: Topic) => Math.abs((change.mark === null ? now.value : change.value) ?? 0);
  const shown = data.filter(isWrittenAbout).sort((a, b) => standing(a) - standing(b) || size(b) - size(a));
  const upper = shown.map(({ now }) => (now.upper === null ? null : 100 * now.upper));
  const column = { id: "share", min: 0, max: scaleEnd(upper, 10), figure: ({ now }: NamedTopic) => now, text: texts };
  return layoutIntervalRows(shown, [column], {
    width,
    name: Math.max(122, Math.min(150, width * 0.32)),
    head: 22,
    rowHeight: 22,
  });
}

/** How often texts about us mention each driver: now as a mark, before as a thin tick, and whether it changed. */
export function TopicList({ data, before, ...frame }: TopicListProps) {
  const { words = chartWords, size, still = false } = frame;
  const layout = layoutTopicList(data, size.width);
  const [column] = layout.columns;
  const marks = layout.lines.map(({ row }): Mark => ({
    key: row.driver,
    label: `${row.label}: ${nowAloud(row.now, words)}; ${beforeAloud({ name: before, figure: row.before }, words)}; ${changeInWords(row)}.`,
    parts: partsThroughTime(
      { id: "now", name: topicWords.now, now: row.now, before: { name: before, figure: row.before } },
      words,
    ),
  }));
  return (
    <ChartFrame
      {...frame}
      marks={marks}
      numbers={
        <ChartNumbers
          frame={frame}
          columns={topicColumns(before)}
          rows={layout.lines.map(({ row }) => row)}
          rowKey={({ driver }) => driver}
        />
      }
    >
      {(parts) =>
        column === undefined ? null : (
          <svg {...svgProps(layout, still, frame.id)}>
            <g aria-hidden="true">
              <Head x={column.axis.x} anchor="start">
                0
              </Head>
              <Head x={column.axis.x + column.axis.width} anchor="middle">{`${String(column.max)}%`}</Head>
              <Head x={size.width - 122}>{topicWords.now}</Head>
              <BeforeHead x={size.width - 84} y={8} drawn={layout.lines.some(({ row }) => row.before?.value != null)}>
                {before}
              </BeforeHead>
              <Head x={size.width}>{topicWords.change}</Head>
              <line className="l-rule2" x1={column.axis.x} x2={column.axis.x} y1={18} y2={layout.height} />
            </g>
            <g {...parts.listProps}>
              {layout.lines.map(({ row, y, shapes: [shape] }, index) => (
                <g key={row.driver} {...parts.markProps(index)}>
                  {parts.markTitle(index)}
                  <RowBox x={-6} y={y} width={size.width + 10} height={22} />
                  <text className="t-name" x={0} y={y + 11} dy="0.35em">
                    {shorten(row.label, size.width < 420 ? 17 : 20)}
                  </text>
                  {shape === undefined ? null : (
                    <IntervalMark shape={shape} axis={column.axis} y={y + 11} tone="us" withheldText={words.withheld} />
                  )}
                  <BeforeTick value={row.before && shownValue(row.before)} axis={column.axis} y={y + 11} />
                  <TopicNumbers row={row} width={size.width} y={y + 11} ask={(part) => parts.askProps(index, part)} />
                </g>
              ))}
            </g>
          </svg>
        )
      }
    </ChartFrame>
  );
}

type HeadProps = { readonly x: number; readonly anchor?: "start" | "middle" | "end"; readonly children: string };

const Head = ({ x, anchor = "end", children }: HeadProps) => (
  <text className="t-axis" x={x} y={8} dy="0.35em" textAnchor={anchor}>
    {children}
  </text>
);

type TopicNumbersProps = {
  readonly row: NamedTopic;
  readonly width: number;
  readonly y: number;
  readonly ask: AskPart;
};

function TopicNumbers({ row: { now, before, change }, width, y, ask }: TopicNumbersProps) {
  const { mark, untested } = change;
  const text = untested === null && change.value !== null ? formatGap(change, "share") : "–";
  return (
    <>
      <AskValue ask={ask("now")} x={width - 150} y={y} width={32}>
        <text className="t-value" x={width - 122} y={y} dy="0.35em" textAnchor="end">
          {now.value === null ? "–" : formatBare(now.value, "share")}
        </text>
      </AskValue>
      <AskValue ask={ask("before")} x={width - 112} y={y} width={32}>
        <text className="t-value t-soft" x={width - 84} y={y} dy="0.35em" textAnchor="end">
          {before?.value == null ? "–" : formatBare(before.value, "share")}
        </text>
      </AskValue>
      <text
        className={mark === null ? "t-value t-soft" : "t-value t-bold"}
        x={width}
        y={y}
        dy="0.35em"
        textAnchor="end"
      >
        {mark === null && untested === null ? `= ${text}` : text}
      </text>
      {mark === null ? null : (
        <Glyph name={mark} x={width - textWidth(text, 12.5, true) - 9} y={y} size={6} className="g-note" />
      )}
    </>
  );
}

/** The change as a table and a voice say it. */
function changeInWords({ change }: Topic): string {
  if (change.untested !== null) return changeWords.untested[change.untested];
  const points = `${formatGap({ ...change, lower: null, upper: null }, "share")} (${formatDifferenceInterval(change, "share") ?? ""})`;
  return change.mark === null ? `${points}, ${topicWords.unchanged}` : points;
}

const topicColumns = (before: string): readonly TableColumn<NamedTopic>[] => [
  { id: "driver", label: chartWords.driver, value: ({ label }) => label, text: ({ label }) => label },
  {
    id: "now",
    label: topicWords.share,
    numeric: true,
    value: ({ now }) => now.value,
    text: ({ now }) => formatFigureWithInterval(now),
    figure: ({ now }) => now,
  },
  {
    id: "before",
    label: topicWords.shareBefore(before),
    numeric: true,
    value: (row) => row.before?.value ?? null,
    text: (row) => (row.before === null ? "" : formatFigureWithInterval(row.before)),
    figure: (row) => row.before,
  },
  {
    id: "change",
    label: topicWords.change,
    numeric: true,
    value: ({ change }) => change.value,
    text: changeInWords,
  },
];
