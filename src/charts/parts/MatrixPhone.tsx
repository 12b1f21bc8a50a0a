import type { Brand } from "../../domain/brand.ts";
import { evidenceKinds, type DriverEvidence, type EvidenceKind } from "../../domain/answer.ts";
import { isReadApproximately } from "../../domain/driver.ts";
import { displayScale, formatBare, formatShare, formatSigned } from "../../words/format.ts";
import type { MarkList } from "../useMarkList.tsx";
import type { ChartWords } from "../../words/chartWords.ts";
import { columnScales } from "../driverMatrixLayout.ts";
import { groupOf, orderDrivers, type MatrixOrder } from "../matrixOrder.ts";
import { AskValue, type AskPart } from "./AskValue.tsx";
import { Glyph } from "./Glyph.tsx";
import { layoutFigure, type Axis, type IntervalShape } from "./interval.ts";
import { IntervalMark } from "./IntervalMark.tsx";
import { Tile } from "./MatrixHead.tsx";
import { initialOf } from "./MatrixRowCells.tsx";
import { RowBox } from "./RowBox.tsx";
import { shorten, textWidth } from "./textWidth.ts";

const rowHeight = 61;
const titleHeight = 36;

type PhoneCell = {
  readonly kind: EvidenceKind;
  readonly x: number;
  readonly axis: Axis;
  readonly shape: IntervalShape;
  readonly valueX: number;
};

/** The matrix as blocks of two lines, one a driver: name and gap, then the four kinds side by side. */
export function layoutPhoneMatrix(data: readonly DriverEvidence[], width: number, order: MatrixOrder | null) {
  const scales = columnScales(data);
  const column = width / 4;
  const titles: { readonly role: "gate" | "signal"; readonly y: number }[] = [];
  const rows: { readonly driver: DriverEvidence; readonly y: number; readonly cells: readonly PhoneCell[] }[] = [];
  let y = 0;
  for (const role of ["rated", "gate", "signal"] as const) {
    const members = orderDrivers(
      data.filter((driver) => groupOf(driver.role) === role),
      order,
    );
    if (members.length > 0 && role !== "rated") {
      titles.push({ role, y });
      y += titleHeight;
    }
    for (const driver of members) {
      const cells = evidenceKinds.map((kind, index): PhoneCell => {
        const x = index * column;
        const axis = { ...scales[kind], x: x + 19, width: column - 50 };
        return { kind, x, axis, shape: layoutFigure(driver[kind].figure, axis), valueX: x + column - 9 };
      });
      rows.push({ driver, y, cells });
      y += rowHeight;
    }
  }
  return { rows, titles, width, height: y };
}

type MatrixPhoneProps = {
  readonly layout: ReturnType<typeof layoutPhoneMatrix>;
  readonly frame: MarkList;
  readonly brands: readonly Brand[];
  readonly words: ChartWords;
  readonly gated: readonly EvidenceKind[];
  readonly still: boolean;
  readonly name: string;
};

/** The matrix on a phone. */
export function MatrixPhone({ layout, frame, brands, words, gated, still, name }: MatrixPhoneProps) {
  const { width, height, titles, rows } = layout;
  return (
    <svg
      className="drawing drawing-phone"
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      {...(still ? { role: "img", "aria-labelledby": name } : {})}
    >
      <g aria-hidden="true">
        {titles.map(({ role, y }) => (
          <text key={role} className="t-group t-bold" x={0} y={y + 20}>
            {role === "gate" ? words.gatesBrief : words.signalsBrief}
          </text>
        ))}
        {rows.map(({ driver, y }) => (
          <line key={driver.driver} className="l-rule" x1={0} x2={width} y1={y + 0.5} y2={y + 0.5} />
        ))}
      </g>
      <g {...frame.listProps}>
        {rows.map((row, index) => (
          <g key={row.driver.driver} {...frame.markProps(index)}>
            {frame.markTitle(index)}
            <RowBox x={-8} y={row.y} width={width + 16} height={rowHeight} />
            <PhoneName
              driver={row.driver}
              y={row.y + 18}
              width={width}
              brands={brands}
              words={words}
              ask={(part) => frame.askProps(index, part)}
            />
            {row.cells.map((cell) => (
              <PhoneCellMarks
                key={cell.kind}
                cell={cell}
                driver={row.driver}
                y={row.y + 43}
                words={words}
                gated={gated.includes(cell.kind)}
                ask={(part) => frame.askProps(index, part)}
              />
            ))}
          </g>
        ))}
      </g>
    </svg>
  );
}

function PhoneName({
  driver,
  y,
  width,
  brands,
  words,
  ask,
}: {
  readonly driver: DriverEvidence;
  readonly y: number;
  readonly width: number;
  readonly brands: readonly Brand[];
  readonly words: ChartWords;
  readonly ask: AskPart;
}) {
  const { gap, disagreement } = driver;
  const difference = gap?.difference;
  const marked = difference?.mark === "down";
  const text =
    gap === null
      ? ""
      : gap.difference.value === null
        ? words.tooFewToTest
        : `${formatSigned(displayScale(gap.difference.value, gap.rivalFigure.unit))} ${initialOf(brands, gap.rival)}`;
  return (
    <>
      <text className="t-name t-strong" x={0} y={y} dy="0.35em">
        {shorten(driver.label, 22)}
      </text>
      {disagreement === null ? null : (
        <>
          <Glyph
            name={disagreement === "hidden" ? "diamond" : "diamondHollow"}
            x={width - 88 - textWidth(words[disagreement], 12.5, true)}
            y={y}
          />
          <text className="t-value t-attn t-bold" x={width - 78} y={y} dy="0.35em" textAnchor="end">
            {words[disagreement]}
          </text>
        </>
      )}
      {marked ? <Glyph name="down" x={width - 8 - text.length * 7.8} y={y} size={9} /> : null}
      <AskValue ask={ask("score")} x={width - 52} y={y - 4} width={60} height={28}>
        <text
          className={marked ? "t-value t-attn t-bold" : "t-value t-soft"}
          x={width}
          y={y}
          dy="0.35em"
          textAnchor="end"
        >
          {text}
        </text>
      </AskValue>
    </>
  );
}

function PhoneCellMarks({
  cell,
  driver,
  y,
  words,
  gated,
  ask,
}: {
  readonly cell: PhoneCell;
  readonly driver: DriverEvidence;
  readonly y: number;
  readonly words: ChartWords;
  readonly gated: boolean;
  readonly ask: AskPart;
}) {
  const { kind, x, axis, shape, valueX } = cell;
  const { figure, everyone } = driver[kind];
  const group = groupOf(driver.role);
  if (kind === "moves" && group !== "rated")
    return (
      <>
        <Tile kind={kind} x={x} y={y} words={words} />
        <AskValue ask={ask("moves")} x={x + 16} y={y + 2} width={valueX - x - 8} height={32}>
          <text className="t-small" x={x + 19} y={y} dy="0.35em">
            {group === "signal"
              ? words.notRated
              : driver.met?.value == null
                ? words.roles.gate
                : formatShare(driver.met.value)}
          </text>
        </AskValue>
      </>
    );
  const none = everyone ? words.everyone : words.noData;
  const word = figure.status === "suppressed" ? words.withheld : figure.value === null ? none : null;
  return (
    <>
      <Tile kind={kind} x={x} y={y} words={words} />
      {gated || word !== null ? (
        <text className="t-small" x={x + 20} y={y} dy="0.35em">
          {gated ? "–" : word}
        </text>
      ) : (
        <>
          <line className="l-rule2" x1={axis.x} x2={axis.x} y1={y - 9} y2={y + 9} />
          <IntervalMark shape={shape} axis={axis} y={y} tone="evidence" thickness={5} />
          <AskValue ask={ask(kind)} x={x + 16} y={y + 2} width={valueX - x - 8} height={32}>
            <text className="t-value" x={valueX} y={y} dy="0.35em" textAnchor="end">
              {kind === "writes" && isReadApproximately(driver.reading) ? <tspan className="t-small">≈ </tspan> : null}
              {figure.value === null ? "" : formatBare(figure.value, figure.unit)}
            </text>
          </AskValue>
        </>
      )}
    </>
  );
}
