import { evidenceKinds, type DriverEvidence, type EvidenceKind } from "../domain/answer.ts";
import { displayScale } from "../words/format.ts";
import { groupOf, orderDrivers, type MatrixGroupRole, type MatrixOrder } from "./matrixOrder.ts";
import { layoutFigure, layoutInterval, scaleEnd, shownValue, type Axis, type IntervalShape } from "./parts/interval.ts";

/** How much the matrix shows: all; without trend and with disagreement as a mark; on paper; on a phone. */
export type MatrixForm = "wide" | "compact" | "print" | "phone";

/** Where the parts of one evidence column stand; `x` is its left edge. */
export type MatrixColumn = {
  readonly kind: EvidenceKind;
  readonly x: number;
  readonly width: number;
  readonly axis: Axis;
  readonly valueX: number;
  readonly rankX: number;
};

/** One driver's row and the shapes in it. */
export type MatrixRow = {
  readonly driver: DriverEvidence;
  readonly y: number;
  readonly cells: Readonly<Record<EvidenceKind, IntervalShape>>;
  readonly gap: IntervalShape;
};

/** A run of rows under one title. */
export type MatrixGroup = {
  readonly role: MatrixGroupRole;
  readonly titleY: number | null;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly MatrixRow[];
};

const measures = {
  wide: { name: 128, text: 68, value: 24, rank: 59, disagree: 86, gap: 127, trend: 47, head: 48, row: 24, group: 22 },
  compact: { name: 132, text: 62, value: 22, rank: 57, disagree: 0, gap: 124, trend: 0, head: 48, row: 24, group: 22 },
  print: { name: 118, text: 62, value: 18, rank: 48, disagree: 0, gap: 84, trend: 0, head: 33, row: 18.6, group: 16 },
} as const;

const wished: Readonly<Record<EvidenceKind, number>> = { says: 60, moves: 30, writes: 40, does: 40 };

/** Points either side of zero that the gap column shows. */
const gapReach = 15;

/** The widest form that fits a width. */
export const formFor = (width: number): MatrixForm => (width >= 880 ? "wide" : width >= 600 ? "compact" : "phone");

/** The end of each column's scale: the wished one, or the next ten that holds every value of the column. */
export function columnEnds(data: readonly DriverEvidence[]): Readonly<Record<EvidenceKind, number>> {
  const end = (kind: EvidenceKind) =>
    scaleEnd(
      data.map((driver) => shownValue(driver[kind].figure)),
      wished[kind],
    );
  return { says: end("says"), moves: end("moves"), writes: end("writes"), does: end("does") };
}

/** The ends of each column's scale. A mean rank runs from the last place at the left to the first at the right, so that further right is more everywhere. */
export function columnScales(
  data: readonly DriverEvidence[],
): Readonly<Record<EvidenceKind, Pick<Axis, "min" | "max">>> {
  const ends = columnEnds(data);
  const scale = (kind: EvidenceKind) => {
    const ranks = data.filter((driver) => driver[kind].figure.unit === "rank").map((driver) => driver[kind].figure);
    if (ranks.length === 0) return { min: 0, max: ends[kind] };
    const last = Math.max(
      2,
      ...ranks.map(({ value, upper, status }) => (status === "suppressed" ? 0 : (upper ?? value ?? 0))),
    );
    return { min: Math.ceil(last), max: 1 };
  };
  return { says: scale("says"), moves: scale("moves"), writes: scale("writes"), does: scale("does") };
}

/** The whole matrix in pixels: columns, groups and every row's shapes. */
export function layoutDriverMatrix(
  data: readonly DriverEvidence[],
  {
    width,
    form,
    order,
  }: { readonly width: number; readonly form: Exclude<MatrixForm, "phone">; readonly order: MatrixOrder | null },
) {
  const size = measures[form];
  const columnWidth = Math.max(size.text + 20, (width - size.name - size.disagree - size.gap - size.trend) / 4);
  const scales = columnScales(data);
  const columns = evidenceKinds.map((kind, index): MatrixColumn => {
    const x = size.name + index * columnWidth + 2;
    const plot = columnWidth - size.text;
    return {
      kind,
      x,
      width: columnWidth,
      axis: { ...scales[kind], x, width: plot },
      valueX: x + plot + size.value,
      rankX: x + plot + size.rank,
    };
  });
  const disagreeX = size.name + 4 * columnWidth + 6;
  const gapX = disagreeX + size.disagree;
  const gapAxis: Axis = { min: -gapReach, max: gapReach, x: gapX + 2, width: 60 };
  const trend = { x: gapX + size.gap, width: size.trend - 12 };
  let y: number = size.head;
  const groups = (["rated", "gate", "signal"] as const).flatMap((role): readonly MatrixGroup[] => {
    const members = orderDrivers(
      data.filter((driver) => groupOf(driver.role) === role),
      order,
    );
    if (members.length === 0) return [];
    const titleY = role === "rated" ? null : y;
    y += role === "rated" ? 0 : size.group;
    const top = y;
    const rows = members.map((driver, index) => layoutRow(driver, top + index * size.row, columns, gapAxis));
    y += members.length * size.row;
    return [{ role, titleY, top, bottom: y, rows }];
  });
  return {
    columns,
    groups,
    rows: groups.flatMap((group) => group.rows),
    gapAxis,
    gapX,
    disagreeX,
    trend,
    size,
    width,
    height: y + 1,
  };
}

function layoutRow(driver: DriverEvidence, y: number, columns: readonly MatrixColumn[], gapAxis: Axis): MatrixRow {
  const shape = (kind: EvidenceKind): IntervalShape => {
    const axis = columns.find((column) => column.kind === kind)?.axis ?? gapAxis;
    return layoutFigure(driver[kind].figure, axis);
  };
  const difference = driver.gap?.difference;
  const unit = driver.gap?.rivalFigure.unit ?? "score";
  const scaled = (value: number | null | undefined) => (value == null ? null : displayScale(value, unit));
  return {
    driver,
    y,
    cells: { says: shape("says"), moves: shape("moves"), writes: shape("writes"), does: shape("does") },
    gap: layoutInterval(scaled(difference?.value), scaled(difference?.lower), scaled(difference?.upper), gapAxis),
  };
}
