import type { Brand } from "../../domain/brand.ts";
import type { Gap } from "../../domain/answer.ts";
import { displayScale, formatHalfWidth, formatSigned } from "../../words/format.ts";
import type { ChartWords } from "../../words/chartWords.ts";
import type { ListProps } from "../useMarkList.tsx";
import { AskValue } from "./AskValue.tsx";
import { Glyph } from "./Glyph.tsx";
import type { Axis, IntervalShape } from "./interval.ts";
import { IntervalMark } from "./IntervalMark.tsx";
import { textWidth } from "./textWidth.ts";
import { initialOf } from "./MatrixRowCells.tsx";

type GapCellProps = {
  readonly gap: Gap | null;
  readonly shape: IntervalShape;
  readonly axis: Axis;
  readonly y: number;
  readonly brands: readonly Brand[];
  readonly words: ChartWords;
  /** Paper has no hovering: the half-width is always written, and the plot is left out. */
  readonly print: boolean;
  readonly ask: ListProps;
};

/** Us minus the best rival: mark, points with ▼ or ▲ where the test found a difference, and the rival's initial. */
export function GapCell({ gap, shape, axis, y, brands, words, print, ask }: GapCellProps) {
  if (gap === null)
    return (
      <text className="t-small" x={print ? axis.x + 40 : axis.x + axis.width / 2} y={y} dy="0.35em" textAnchor="middle">
        –
      </text>
    );
  const { difference, rivalFigure } = gap;
  if (difference.value === null)
    return (
      <AskValue ask={ask} x={axis.x - 2} y={y} width={axis.width}>
        <text className="t-small" x={axis.x - 2} y={y} dy="0.35em">
          {difference.untested === "withheld" ? words.withheld : words.tooFewToTest}
        </text>
      </AskValue>
    );
  const half = formatHalfWidth(difference, rivalFigure.unit) ?? "";
  const initial = initialOf(brands, gap.rival);
  const number = formatSigned(displayScale(difference.value, rivalFigure.unit));
  const numberX = print ? axis.x + 40 : axis.x + axis.width + 31;
  const look =
    difference.mark === "down"
      ? "t-value t-attn t-bold"
      : difference.mark === "up"
        ? "t-value t-us t-bold"
        : "t-value t-soft";
  return (
    <g>
      {print ? null : <IntervalMark shape={shape} axis={axis} y={y} tone="us" />}
      {difference.mark === null ? null : (
        <Glyph
          name={difference.mark}
          x={numberX - textWidth(number, 12.5, true) - 9}
          y={y}
          size={7}
          className={difference.mark === "down" ? "g-attn" : "g-us"}
        />
      )}
      <AskValue ask={ask} x={numberX - 24} y={y} width={40}>
        <text className={look} x={numberX} y={y} dy="0.35em" textAnchor="end">
          {number}
        </text>
      </AskValue>
      {print ? (
        <text className="t-small" x={numberX + 5} y={y} dy="0.35em">{`${half} ${initial}`}</text>
      ) : (
        <>
          <text className="t-small x-rest" x={numberX + 6} y={y} dy="0.35em">
            {initial}
          </text>
          <text className="t-small x-exact" x={numberX + 4} y={y} dy="0.35em" aria-hidden="true">
            {half}
          </text>
        </>
      )}
    </g>
  );
}
