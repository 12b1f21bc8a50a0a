import type { Brand } from "../../domain/brand.ts";
import { isReadApproximately } from "../../domain/driver.ts";
import type { DriverEvidence, EvidenceKind } from "../../domain/answer.ts";
import { formatBare, formatFigureInterval, formatRankBand, formatShare, formatSigned } from "../../words/format.ts";
import type { ListProps } from "../useMarkList.tsx";
import type { ChartWords } from "../../words/chartWords.ts";
import type { MatrixColumn, MatrixRow } from "../driverMatrixLayout.ts";
import { groupOf } from "../matrixOrder.ts";
import { AskValue, type AskPart } from "./AskValue.tsx";
import { IntervalMark } from "./IntervalMark.tsx";

type CellProps = {
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
  readonly y: number;
  readonly words: ChartWords;
  readonly tickHeight: number;
  readonly reached: boolean;
  /** Drawn on the title row of its group when the whole column is gated. */
  readonly gated: boolean;
  /** Little room for words. */
  readonly brief: boolean;
  readonly ask: AskPart;
};

/** One kind of evidence on one driver: mark, value and, small beside it, rank band or net tone. */
export function EvidenceCellMarks({ row, column, y, words, tickHeight, reached, gated, brief, ask }: CellProps) {
  const { driver } = row;
  const { kind, axis, valueX, rankX } = column;
  const group = groupOf(driver.role);
  const { figure, everyone } = driver[kind];
  if (kind === "moves" && group !== "rated")
    return (
      <AskValue ask={ask("moves")} x={column.x} y={y} width={column.width - 12}>
        <MovesWords driver={driver} x={column.x} y={y} words={words} brief={brief} />
      </AskValue>
    );
  if (gated) return null;
  const disagrees = driver.disagreement !== null && (kind === "says" || kind === "moves");
  const low = figure.status === "low-base" || figure.status === "unreliable";
  return (
    <g>
      {reached ? (
        <rect className="m-reached" x={column.x - 3} y={y - 11} width={column.width - 4} height={22} rx={2} />
      ) : null}
      <IntervalMark
        shape={row.cells[kind]}
        axis={axis}
        y={y}
        tone="evidence"
        tickHeight={tickHeight}
        withheldText={words.withheld}
        noDataText={everyone ? words.everyone : words.noData}
      />
      <AskValue ask={quiet(ask(kind))} x={valueX - 24} y={y} width={28}>
        {figure.value === null || figure.status === "suppressed" ? null : (
          <text
            className={`t-value${low ? " t-soft" : ""}${driver.disagreement === "hidden" && kind === "moves" ? " t-bold" : ""}`}
            x={valueX}
            y={y}
            dy="0.35em"
            textAnchor="end"
          >
            {kind === "writes" && isReadApproximately(driver.reading) ? <tspan className="t-small">≈ </tspan> : null}
            {formatBare(figure.value, figure.unit)}
          </text>
        )}
      </AskValue>
      <AskValue ask={kind === "writes" ? ask("tone") : quiet(ask(kind))} x={rankX - 28} y={y} width={32}>
        <SmallText driver={driver} kind={kind} x={rankX} y={y} words={words} bold={disagrees} />
      </AskValue>
    </g>
  );
}

/** Where the whole cell shows that it is reached, its values need not. */
const quiet = (ask: ListProps): ListProps => ("onClick" in ask ? { ...ask, className: "ask-mark" } : ask);

function SmallText({
  driver,
  kind,
  x,
  y,
  words,
  bold,
}: {
  readonly driver: DriverEvidence;
  readonly kind: EvidenceKind;
  readonly x: number;
  readonly y: number;
  readonly words: ChartWords;
  readonly bold: boolean;
}) {
  const { figure, rank } = driver[kind];
  const interval = formatFigureInterval(figure);
  const tone = kind === "writes" && figure.value !== null ? toneText(driver) : null;
  const status =
    figure.status === "suppressed"
      ? "–" // the box in the bar's place says it
      : figure.status === "low-base"
        ? words.lowBase
        : figure.status === "unreliable"
          ? words.wide
          : null;
  const rest = status ?? tone ?? (rank === null ? "" : formatRankBand(rank));
  const strong =
    (bold && status === null && tone === null) || (tone !== null && driver.toneAgainstAverage.mark === "down");
  return (
    <g>
      <text className={strong ? "t-small t-bold x-rest" : "t-small x-rest"} x={x} y={y} dy="0.35em" textAnchor="end">
        {rest}
      </text>
      <text className="t-small x-exact" x={x + 4} y={y} dy="0.35em" textAnchor="end" aria-hidden="true">
        {interval ?? rest}
      </text>
    </g>
  );
}

/** Net tone needs thirty mentions; below, a dash. */
const toneText = ({ tone }: DriverEvidence): string =>
  tone.value === null || tone.status === "suppressed" || tone.status === "low-base" ? "–" : formatSigned(tone.value);

function MovesWords({
  driver,
  x,
  y,
  words,
  brief,
}: {
  readonly driver: DriverEvidence;
  readonly x: number;
  readonly y: number;
  readonly words: ChartWords;
  readonly brief: boolean;
}) {
  const { met } = driver;
  const shown = met !== null && met.value !== null && met.status !== "suppressed";
  return (
    <text className="t-small" x={x} y={y} dy="0.35em">
      {groupOf(driver.role) === "signal" ? words.notRated : null}
      {groupOf(driver.role) === "gate" && shown ? (
        <>
          {words.metFor[0]} <tspan className="t-bold">{formatShare(met.value)}</tspan> {brief ? null : words.metFor[1]}
        </>
      ) : null}
      {groupOf(driver.role) === "gate" && !shown
        ? met?.status === "suppressed"
          ? words.metWithheld
          : words.noData
        : null}
    </text>
  );
}

/** The letters that stand for a hospital beside a gap. */
export const initialOf = (brands: readonly Brand[], name: string): string =>
  brands.find((brand) => brand.name === name)?.initial ?? name.charAt(0);
