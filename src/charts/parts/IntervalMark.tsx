import type { Axis, IntervalShape, IntervalTone } from "./interval.ts";

type IntervalMarkProps = {
  readonly shape: IntervalShape;
  readonly axis: Axis;
  /** The middle of the row. */
  readonly y: number;
  readonly tone: IntervalTone;
  readonly thickness?: number;
  readonly tickHeight?: number;
  readonly withheldText?: string;
  readonly noDataText?: string;
};

/** The page's one mark: a tick for the estimate on a bar for its interval. Withheld has no length, only a dashed box. */
export function IntervalMark(props: IntervalMarkProps) {
  const { shape, axis, y, tone, thickness = 6, tickHeight = 14, withheldText, noDataText } = props;
  if (shape.state === "none")
    return noDataText === undefined ? null : (
      <text className="t-note t-italic" x={axis.x + 2} y={y} dy="0.35em">
        {noDataText}
      </text>
    );
  if (shape.state === "withheld") {
    const width = Math.max(49, axis.width); // its word fits where the scale is short
    return (
      <g>
        <rect className="m-withheld" x={axis.x + 0.5} y={y - 6} width={width - 1} height={12} rx={2} />
        <text className="t-note" x={axis.x + width / 2} y={y} dy="0.35em" textAnchor="middle">
          {withheldText}
        </text>
      </g>
    );
  }
  const look = shape.state === "low" ? "low" : tone;
  return (
    <g>
      {shape.bar === null ? null : (
        <rect
          className={`m-bar m-bar-${look}`}
          x={shape.bar.x}
          y={y - thickness / 2}
          width={shape.bar.width}
          height={thickness}
        />
      )}
      {shape.clipped === null ? null : <Arrow side={shape.clipped} axis={axis} y={y} className={`m-tick-${look}`} />}
      {shape.tick === null ? null : (
        <rect
          className={`m-tick m-tick-${look}`}
          x={shape.tick - 1.25}
          y={y - tickHeight / 2}
          width={2.5}
          height={tickHeight}
        />
      )}
    </g>
  );
}

function Arrow({
  side,
  axis,
  y,
  className,
}: {
  readonly side: "left" | "right";
  readonly axis: Axis;
  readonly y: number;
  readonly className: string;
}) {
  const direction = side === "right" ? 1 : -1;
  const x = side === "right" ? axis.x + axis.width : axis.x;
  return (
    <path
      className={className}
      d={`M${String(x)} ${String(y - 4)}l${String(direction * 5)} 4l${String(-direction * 5)} 4Z`}
    />
  );
}
