import type { Stage, FunnelRow } from "../../domain/answer.ts";
import type { Figure } from "../../domain/figure.ts";
import { formatBare, formatFigure, formatFigureInterval } from "../../words/format.ts";
import type { ChartWords } from "../../words/chartWords.ts";
import type { layoutStageTable, StageColumn, StageForm, StageRow } from "../stageTableLayout.ts";
import { AskValue, type AskPart } from "./AskValue.tsx";
import { Glyph } from "./Glyph.tsx";
import { IntervalMark } from "./IntervalMark.tsx";
import { shorten } from "./textWidth.ts";

type Layout = ReturnType<typeof layoutStageTable>;

/** Heads, scales and rules of the funnel. */
export function StageHead({
  layout,
  words,
  form,
}: {
  readonly layout: Layout;
  readonly words: ChartWords;
  readonly form: StageForm;
}) {
  const { columns, rows, head, rowHeight, lastX, width } = layout;
  return (
    <g aria-hidden="true">
      {columns.map(({ stage, x, axis, conversionX }) => (
        <g key={stage}>
          <text className="t-head t-head-small" x={x} y={6} dy="0.35em">
            {words.stages[stage].name}
            {form === "wide" ? (
              <tspan className="t-note">{`  ${words.stages[stage].of}`}</tspan>
            ) : (
              <tspan className="t-note"> %</tspan>
            )}
          </text>
          {conversionX === null ? null : (
            <Glyph name="arrowRight" x={conversionX - 7} y={6} size={8} className="g-note" />
          )}
          {scaleRuns(layout, form).flatMap(([top, bottom]) =>
            [0, 0.5, 1].map((at) => {
              const line = Math.round(axis.x + at * axis.width) + 0.5;
              const look = at === 0 ? "l-rule2" : "l-rule";
              return (
                <line key={`${String(top)} ${String(at)}`} className={look} x1={line} x2={line} y1={top} y2={bottom} />
              );
            }),
          )}
        </g>
      ))}
      {lastX === null ? null : (
        <text
          className="t-head t-head-small"
          x={form === "print" ? width : lastX}
          y={6}
          dy="0.35em"
          textAnchor={form === "print" ? "end" : "start"}
        >
          {words.useWithoutPreference}
        </text>
      )}
      <line className="l-rule2" x1={0} x2={width} y1={head - 0.5} y2={head - 0.5} />
      {rows.map(({ row, y }, index) => (
        <line
          key={row.brand}
          className={index === rows.length - 1 ? "l-rule2" : "l-rule"}
          x1={0}
          x2={width}
          y1={y + rowHeight - 0.5}
          y2={y + rowHeight - 0.5}
        />
      ))}
    </g>
  );
}

/** From where to where scale lines run: through all rows, or on a phone under each name. */
function scaleRuns({ rows, head, height, marksY }: Layout, form: StageForm): readonly (readonly [number, number])[] {
  return form === "phone" ? rows.map(({ y }) => [y + marksY - 9, y + marksY + 9] as const) : [[head, height - 1]];
}

/** One hospital in the funnel. */
export function StageRowMarks({
  line,
  layout,
  words,
  print,
  ask,
}: {
  readonly line: StageRow;
  readonly layout: Layout;
  readonly words: ChartWords;
  readonly print: boolean;
  readonly ask: AskPart;
}) {
  const { row } = line;
  const y = line.y + layout.marksY;
  const own = row.role === "own";
  const look = own ? "t-us t-bold" : "";
  const alone = row.useWithoutPreference;
  const interval = formatFigureInterval(alone);
  return (
    <>
      <text className={`t-name ${look}`} x={0} y={line.y + layout.nameY} dy="0.35em">
        {shorten(row.brand, layout.nameY === layout.marksY ? 19 : 40)}
      </text>
      {layout.columns.map((column) => (
        <StageCell key={column.stage} column={column} line={line} y={y} words={words} ask={ask} />
      ))}
      {layout.lastX === null ? null : alone.value === null || alone.status === "suppressed" ? (
        <text className="t-small" x={layout.lastX} y={y} dy="0.35em">
          {alone.status === "suppressed" ? words.withheld : words.noData}
        </text>
      ) : (
        <AskValue ask={ask("alone")} x={layout.lastX} y={y} width={36}>
          <text
            className={`t-value ${look}`}
            x={print ? layout.width : layout.lastX + 31}
            y={y}
            dy="0.35em"
            textAnchor="end"
          >
            {formatFigure(alone)}
          </text>
        </AskValue>
      )}
      {layout.lastX === null || print || interval === null ? null : (
        <text className="t-small" x={layout.lastX + 38} y={y} dy="0.35em">
          {interval}
        </text>
      )}
    </>
  );
}

function StageCell({
  column,
  line,
  y,
  words,
  ask,
}: {
  readonly column: StageColumn;
  readonly line: StageRow;
  readonly y: number;
  readonly words: ChartWords;
  readonly ask: AskPart;
}) {
  const { stage, axis, valueX, conversionX } = column;
  const { row, shapes } = line;
  const own = row.role === "own";
  const figure = row.stages[stage];
  const shown = figure.value !== null && figure.status !== "suppressed";
  const mark = shown ? (row.againstOwn[stage]?.mark ?? null) : null;
  const conversion = conversionOf(row, stage);
  const interval = formatFigureInterval(figure);
  return (
    <g>
      <IntervalMark
        shape={shapes[stage]}
        axis={axis}
        y={y}
        tone={own ? "us" : "rival"}
        tickHeight={12}
        thickness={5}
        withheldText={words.withheld}
        noDataText={words.noData}
      />
      {figure.value === null || figure.status === "suppressed" ? null : (
        <AskValue ask={ask(stage)} x={valueX - 24} y={y} width={28}>
          <text className={`t-value ${own ? "t-us t-bold" : ""}`} x={valueX} y={y} dy="0.35em" textAnchor="end">
            {formatBare(figure.value, figure.unit)}
          </text>
        </AskValue>
      )}
      {mark === null ? null : (
        <g className="x-rest">
          <Glyph name={mark} x={valueX + 8} y={y} size={5.5} className="g-note" />
        </g>
      )}
      {conversionX === null || conversion === null ? null : (
        <AskValue
          ask={ask(stage === "aware" ? "aware-consider" : "consider-prefer")}
          x={conversionX - 28}
          y={y}
          width={32}
        >
          <text
            className={`t-small x-rest ${own ? "t-us t-bold" : ""}`}
            x={conversionX}
            y={y}
            dy="0.35em"
            textAnchor="end"
          >
            {
              shown && conversion.status === "suppressed"
                ? "–"
                : formatFigure(conversion) /* the word would run into the value */
            }
          </text>
        </AskValue>
      )}
      <text className="t-small x-exact" x={valueX + 6} y={y} dy="0.35em" aria-hidden="true">
        {interval}
      </text>
    </g>
  );
}

function conversionOf(row: FunnelRow, stage: Stage): Figure | null {
  if (stage === "aware") return row.conversions["aware-consider"];
  return stage === "consider" ? row.conversions["consider-prefer"] : null;
}
