import { linePath, ribbonPath } from "./paths.ts";
import { layoutSparkline, type SparkPoint } from "./sparkline.ts";

type SparklineProps = {
  readonly points: readonly SparkPoint[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The last point differs from the one before, beyond chance. */
  readonly changed?: boolean;
  /** Middle points drawn, as in a figure cell. */
  readonly dots?: boolean;
  /** The least range the height stands for, in the points' unit. */
  readonly leastSpan?: number;
};

/** Our values through time with the ribbon of their intervals; the last one is the value beside it. */
export function Sparkline({ points, box, changed = false, dots = false, leastSpan = 0 }: SparklineProps) {
  const layout = layoutSparkline(points, box, leastSpan);
  const last = layout.dots.at(-1);
  return (
    <g aria-hidden="true">
      <path className="s-ribbon" d={ribbonPath(layout.ribbon)} />
      <path className="s-line" d={linePath(layout.dots)} />
      {dots
        ? layout.dots.map((dot, index) =>
            dot === null ? null : <circle key={index} className="s-dot" cx={dot.x} cy={dot.y} r={1.5} />,
          )
        : null}
      {last == null ? null : (
        <circle className={changed ? "s-last s-changed" : "s-last"} cx={last.x} cy={last.y} r={dots ? 3 : 2.2} />
      )}
    </g>
  );
}
