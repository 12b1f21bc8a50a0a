import { position, type Axis } from "./interval.ts";
import { textWidth } from "./textWidth.ts";

const half = 7;

type BeforeTickProps = { readonly value: number | null; readonly axis: Axis; readonly y: number };

/** The value of the period before, as a thin tick across its row's middle. */
export function BeforeTick({ value, axis, y }: BeforeTickProps) {
  if (value === null) return null;
  const x = position(axis, value);
  return <line className="t-before" x1={x} x2={x} y1={y - half} y2={y + half} />;
}

type BeforeHeadProps = {
  readonly x: number;
  readonly y: number;
  /** Whether any row has a tick. */
  readonly drawn: boolean;
  readonly children: string;
};

/** The head of a column of earlier values, ending at `x`: the tick they are drawn as, and the period they are of. */
export function BeforeHead({ x, y, drawn, children }: BeforeHeadProps) {
  const tick = x - textWidth(children, 11) - 5;
  return (
    <>
      {drawn ? <line className="t-before" x1={tick} x2={tick} y1={y - half} y2={y + half - 2} /> : null}
      <text className="t-axis" x={x} y={y} dy="0.35em" textAnchor="end">
        {children}
      </text>
    </>
  );
}
