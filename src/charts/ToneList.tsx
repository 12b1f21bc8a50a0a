import type { DriverEvidence } from "../domain/answer.ts";
import { isReadApproximately } from "../domain/driver.ts";
import type { TableColumn } from "../ui/tableColumn.ts";
import { formatCount, formatFigure, formatFigureWithInterval, formatSigned } from "../words/format.ts";
import type { ChartProps, Mark } from "./chart.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { chartWords } from "#words/charts.ts";
import type { ChartWords } from "../words/chartWords.ts";
import { BeforeHead, BeforeTick } from "./parts/BeforeTick.tsx";
import { AskValue, type AskPart } from "./parts/AskValue.tsx";
import { ChartNumbers } from "./parts/ChartNumbers.tsx";
import { readingAloud } from "./parts/aloud.ts";
import { beforeAloud, nowAloud, partsThroughTime } from "./parts/markThroughTime.ts";
import { Glyph } from "./parts/Glyph.tsx";
import { position, shownValue } from "./parts/interval.ts";
import { IntervalMark } from "./parts/IntervalMark.tsx";
import { layoutIntervalRows } from "./parts/intervalRows.ts";
import { RowBox } from "./parts/RowBox.tsx";
import { svgProps } from "./parts/svgProps.ts";
import { shorten } from "./parts/textWidth.ts";

type ToneListProps = ChartProps<readonly DriverEvidence[]> & {
  /** The earlier period's short name: `Q2`. */
  readonly before: string;
};

/** Net tone of what patients write, by driver, those that changed first: now as a mark, before as a thin tick, and on how many texts. */
export function layoutToneList(data: readonly DriverEvidence[], width: number) {
  const shown = data
    .filter(({ tone }) => tone.status !== "no-data")
    .sort(
      (a, b) =>
        Number(b.toneChange.mark !== null) - Number(a.toneChange.mark !== null) ||
        (a.tone.value ?? 0) - (b.tone.value ?? 0),
    );
  const column = { id: "tone", min: -100, max: 100, figure: ({ tone }: DriverEvidence) => tone, text: 128 };
  return layoutIntervalRows(shown, [column], { width, name: Math.min(118, width * 0.3), head: 22, rowHeight: 22 });
}

/** What patients write: more negative at the left, more positive at the right. Drivers without enough mentions are left out. */
export function ToneList({ data, before, ...frame }: ToneListProps) {
  const { words = chartWords, size, still = false } = frame;
  const layout = layoutToneList(data, size.width);
  const [column] = layout.columns;
  const marks = layout.lines.map(({ row }): Mark => ({
    key: row.driver,
    label: `${row.label}: ${words.net} ${nowAloud(row.tone, words, readingAloud(row, words))}; ${beforeAloud({ name: before, figure: row.toneBefore }, words)}; n ${formatCount(row.tone.n)}.`,
    parts: partsThroughTime(
      { id: "tone", name: words.net, now: row.tone, before: { name: before, figure: row.toneBefore } },
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
          columns={toneColumns(words, before)}
          rows={layout.lines.map(({ row }) => row)}
          rowKey={({ driver }) => driver}
        />
      }
    >
      {(parts) =>
        column === undefined ? null : (
          <svg {...svgProps(layout, still, frame.id)}>
            <g aria-hidden="true">
              <text className="t-axis" x={position(column.axis, 0)} y={8} dy="0.35em" textAnchor="middle">
                0
              </text>
              <text className="t-axis" x={position(column.axis, 0) - 10} y={8} dy="0.35em" textAnchor="end">
                {words.moreNegative}
              </text>
              <text className="t-axis" x={position(column.axis, 0) + 10} y={8} dy="0.35em">
                {words.morePositive}
              </text>
              <text className="t-axis" x={size.width - 78} y={8} dy="0.35em" textAnchor="end">
                {words.net}
              </text>
              <BeforeHead
                x={size.width - 38}
                y={8}
                drawn={layout.lines.some(({ row }) => row.toneBefore?.value != null)}
              >
                {before}
              </BeforeHead>
              <text className="t-axis" x={size.width} y={8} dy="0.35em" textAnchor="end">
                n
              </text>
              <line
                className="l-rule2"
                x1={position(column.axis, 0)}
                x2={position(column.axis, 0)}
                y1={18}
                y2={layout.height}
              />
            </g>
            <g {...parts.listProps}>
              {layout.lines.map(({ row, y, shapes: [shape] }, index) => (
                <g key={row.driver} {...parts.markProps(index)}>
                  {parts.markTitle(index)}
                  <RowBox x={-6} y={y} width={size.width + 10} height={22} />
                  <text className="t-name" x={0} y={y + 11} dy="0.35em">
                    {shorten(row.label, 18)}
                  </text>
                  {shape === undefined ? null : (
                    <IntervalMark shape={shape} axis={column.axis} y={y + 11} tone="us" withheldText={words.withheld} />
                  )}
                  <BeforeTick value={row.toneBefore && shownValue(row.toneBefore)} axis={column.axis} y={y + 11} />
                  <ToneNumbers row={row} width={size.width} y={y + 11} ask={(part) => parts.askProps(index, part)} />
                </g>
              ))}
            </g>
          </svg>
        )
      }
    </ChartFrame>
  );
}

/** What stands before a net tone whose texts are read approximately. */
const approximateMark = ({ tone, reading }: DriverEvidence): string =>
  isReadApproximately(reading) && tone.value !== null ? "≈ " : "";

type ToneNumbersProps = {
  readonly row: DriverEvidence;
  readonly width: number;
  readonly y: number;
  readonly ask: AskPart;
};

function ToneNumbers({ row, width, y, ask }: ToneNumbersProps) {
  const { mark } = row.toneChange;
  const text = `${approximateMark(row)}${formatFigure(row.tone)}`;
  return (
    <>
      {mark === null ? null : (
        <Glyph
          name={mark}
          x={width - 87 - text.length * 7.6}
          y={y}
          size={6}
          className={mark === "down" ? "g-attn" : "g-us"}
        />
      )}
      <AskValue ask={ask("tone")} x={width - 110} y={y} width={35}>
        <text
          className={mark === "down" ? "t-value t-attn t-bold" : "t-value"}
          x={width - 78}
          y={y}
          dy="0.35em"
          textAnchor="end"
        >
          {text}
        </text>
      </AskValue>
      <AskValue ask={ask("before")} x={width - 68} y={y} width={32}>
        <text className="t-value t-soft" x={width - 38} y={y} dy="0.35em" textAnchor="end">
          {row.toneBefore?.value == null ? "–" : formatSigned(row.toneBefore.value)}
        </text>
      </AskValue>
      <text className="t-value t-soft" x={width} y={y} dy="0.35em" textAnchor="end">
        {formatCount(row.tone.n)}
      </text>
    </>
  );
}

function toneColumns(words: ChartWords, before: string): readonly TableColumn<DriverEvidence>[] {
  return [
    { id: "driver", label: words.driver, value: ({ label }) => label, text: ({ label }) => label },
    {
      id: "net",
      label: words.net,
      numeric: true,
      value: ({ tone }) => shownValue(tone),
      text: (row) => `${approximateMark(row)}${formatFigureWithInterval(row.tone)}`,
      figure: ({ tone }) => tone,
    },
    {
      id: "before",
      label: before,
      numeric: true,
      value: ({ toneBefore }) => toneBefore?.value ?? null,
      text: ({ toneBefore }) => (toneBefore === null ? "" : formatFigure(toneBefore)),
      figure: ({ toneBefore }) => toneBefore,
    },
    { id: "n", label: "n", numeric: true, value: ({ tone }) => tone.n, text: ({ tone }) => formatCount(tone.n) },
  ];
}
