import type { ReactNode } from "react";
import type { Answer, DriverEvidence } from "../domain/answer.ts";
import { formatFigure, formatNumber } from "../words/format.ts";
import type { ChartProps, Mark } from "./chart.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import type { MarkList } from "./useMarkList.tsx";
import { chartWords } from "#words/charts.ts";
import type { ChartWords } from "../words/chartWords.ts";
import { DriverNumbers } from "./parts/MatrixNumbers.tsx";
import { layoutQuadrant, type QuadrantPoint } from "./quadrantLayout.ts";

type QuadrantProps = ChartProps<readonly DriverEvidence[]> & {
  /** Averages of importance (share) and performance (0–100); null when it cannot be drawn: pass a message. */
  readonly cuts: Answer["cuts"];
  /** How to read the shapes, and of the gates, which have no place here. */
  readonly footer?: ReactNode;
};

/** Importance × performance: filled with an ellipse where the quadrant is certain, hollow with a cross where it is not. */
export function Quadrant({ data, cuts, footer, ...frame }: QuadrantProps) {
  const { words = chartWords, size, still = false } = frame;
  const layout = cuts === null ? null : layoutQuadrant(data, cuts, size);
  const points = layout?.points ?? [];
  const marks = points.map(({ driver }): Mark => ({
    key: driver.driver,
    label: `${driver.label}: ${driver.quadrant === null || driver.quadrant === "uncertain" ? words.tooClose : `${words.quadrants[driver.quadrant]}, ${words.certain}`}. ${words.evidence.moves.name} ${formatFigure(driver.moves.figure)}, ${words.score} ${formatFigure(driver.performance)}.`,
    parts: [
      {
        id: "moves",
        label: `${words.evidence.moves.name} ${formatFigure(driver.moves.figure)}`,
        figure: driver.moves.figure,
      },
      { id: "score", label: `${words.score} ${formatFigure(driver.performance)}`, figure: driver.performance },
    ],
  }));
  return (
    <ChartFrame
      {...frame}
      marks={marks}
      numbers={<DriverNumbers frame={frame} drivers={points.map(({ driver }) => driver)} brands={[]} words={words} />}
      footer={footer}
    >
      {(parts) =>
        layout === null ? null : (
          <svg
            className="drawing"
            width={size.width}
            height={size.height}
            viewBox={`0 0 ${String(size.width)} ${String(size.height)}`}
            {...(still ? { role: "img", "aria-labelledby": `${frame.id}-title` } : {})}
          >
            <Ground layout={layout} words={words} />
            <g aria-hidden="true">
              {points.map((point) => (
                <Uncertainty key={point.driver.driver} point={point} />
              ))}
            </g>
            <Points points={points} frame={parts} />
          </svg>
        )
      }
    </ChartFrame>
  );
}

function Ground({ layout, words }: { readonly layout: ReturnType<typeof layoutQuadrant>; readonly words: ChartWords }) {
  const { plot, cutX, cutY, cut, from, xTicks, yTicks } = layout;
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  return (
    <g aria-hidden="true">
      <rect className="q-concentrate" x={plot.x} y={plot.y} width={cutX - plot.x} height={cutY - plot.y} />
      <line className="l-rule2" x1={plot.x} x2={plot.x} y1={plot.y} y2={bottom} />
      <line className="l-rule2" x1={plot.x} x2={right} y1={bottom} y2={bottom} />
      <line className="l-cut" x1={cutX} x2={cutX} y1={plot.y} y2={bottom} />
      <line className="l-cut" x1={plot.x} x2={right} y1={cutY} y2={cutY} />
      <text className="t-quadrant t-attn" x={plot.x + 5} y={plot.y + 12}>
        {words.quadrants.concentrate}
      </text>
      <text className="t-quadrant" x={right - 3} y={plot.y + 12} textAnchor="end">
        {words.quadrants["keep-up"]}
      </text>
      <text className="t-quadrant" x={plot.x + 5} y={bottom - 6}>
        {words.quadrants["low-priority"]}
      </text>
      <text className="t-quadrant" x={right - 3} y={bottom - 6} textAnchor="end">
        {words.quadrants["possible-overkill"]}
      </text>
      <text className="t-axis" x={cutX + 4} y={plot.y + 12}>{`${words.average} ${formatNumber(cut.performance)}`}</text>
      <text
        className="t-axis"
        x={right - 1}
        y={cutY - 4}
        textAnchor="end"
      >{`${words.average} ${formatNumber(cut.importance)}`}</text>
      {yTicks.map(({ value, y }) => (
        <text key={value} className="t-axis" x={plot.x - 6} y={y} dy="0.35em" textAnchor="end">
          {value}
        </text>
      ))}
      {xTicks.map(({ value, x }) => (
        <text key={value} className="t-axis" x={x} y={bottom + 14} textAnchor="middle">
          {value}
        </text>
      ))}
      <text className="t-axis t-ink2" x={plot.x} y={bottom + 29}>{`↑ ${words.axisMoves}`}</text>
      <text className="t-axis t-ink2" x={right} y={bottom + 29} textAnchor="end">
        {words.axisPerformance(from)}
      </text>
    </g>
  );
}

function Uncertainty({ point }: { readonly point: QuadrantPoint }) {
  const { x, y, left, right, top, bottom, certain } = point;
  return certain ? (
    <ellipse
      className="q-ellipse"
      cx={(left + right) / 2}
      cy={(top + bottom) / 2}
      rx={(right - left) / 2}
      ry={(bottom - top) / 2}
    />
  ) : (
    <path
      className="q-cross"
      d={`M${String(left)} ${String(y)}H${String(right)}M${String(x)} ${String(top)}V${String(bottom)}`}
    />
  );
}

function Points({ points, frame }: { readonly points: readonly QuadrantPoint[]; readonly frame: MarkList }) {
  return (
    <g {...frame.listProps}>
      {points.map(({ driver, x, y, certain, label }, index) => (
        <g key={driver.driver} {...frame.markProps(index)}>
          {frame.markTitle(index)}
          <circle className="o-ground" cx={x} cy={y} r={12} />
          <circle className="o-ring-paper" cx={x} cy={y} r={9} />
          <circle className="o-ring" cx={x} cy={y} r={9} />
          <circle className={certain ? "q-dot" : "q-dot q-hollow"} cx={x} cy={y} r={4} />
          {label.leader === null ? null : (
            <line className="q-leader" x1={x} y1={y} x2={label.leader.x} y2={label.leader.y} />
          )}
          <text
            className={`q-label t-halo ${certain ? "t-strong" : "t-soft"} ${label.crowded ? "x-exact" : ""}`}
            x={label.x + 1}
            y={label.y + 11}
          >
            {driver.label}
          </text>
        </g>
      ))}
    </g>
  );
}
