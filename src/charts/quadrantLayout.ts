import { linearScale } from "./parts/linearScale.ts";
import type { Answer, DriverEvidence } from "../domain/answer.ts";
import type { Size } from "./chart.ts";
import { groupOf } from "./matrixOrder.ts";
import { shownValue } from "./parts/interval.ts";
import { placeLabels, type PlacedLabel } from "./parts/placeLabels.ts";
import { textWidth } from "./parts/textWidth.ts";

/** One rated driver on importance × performance, in pixels. */
export type QuadrantPoint = {
  readonly driver: DriverEvidence;
  readonly x: number;
  readonly y: number;
  /** Half the two 95 % intervals; ends of the cross, or the ellipse's axes. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly certain: boolean;
  readonly label: PlacedLabel;
};

const margin = { left: 32, right: 8, top: 4, bottom: 40 } as const;
const labelSize = 12;

/** Both axes, the cut lines and every point with a label that overlaps nothing. Drivers without both values are left out. */
export function layoutQuadrant(
  data: readonly DriverEvidence[],
  cuts: NonNullable<Answer["cuts"]>,
  { width, height }: Size,
) {
  const rated = data.filter(
    (driver) =>
      groupOf(driver.role) === "rated" &&
      shownValue(driver.moves.figure) !== null &&
      shownValue(driver.performance) !== null,
  );
  const plot = {
    x: margin.left,
    y: margin.top,
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
  };
  const cut = {
    importance: cuts.importance <= 1 ? cuts.importance * 100 : cuts.importance,
    performance: cuts.performance,
  };
  const performances = [...rated.map(({ performance }) => performance.value ?? cut.performance), cut.performance];
  const importances = [
    ...rated.map(({ moves }) => (moves.figure.upper ?? moves.figure.value ?? 0) * 100),
    cut.importance,
  ];
  const from = Math.max(0, Math.floor((Math.min(...performances) - 4) / 2) * 2);
  const to = Math.min(100, Math.max(from + 20, Math.ceil((Math.max(...performances) + 6) / 10) * 10));
  const top = Math.max(20, Math.ceil((Math.max(...importances) + 2) / 5) * 5);
  const x = linearScale([from, to], [plot.x, plot.x + plot.width]);
  const y = linearScale([-2, top], [plot.y + plot.height, plot.y]);
  const bare = rated.map((driver) => {
    const { moves, performance } = driver;
    const at = (value: number | null, instead: number | null) => value ?? instead ?? 0;
    return {
      driver,
      x: x(at(performance.value, null)),
      y: y(at(moves.figure.value, null) * 100),
      left: x(at(performance.lower, performance.value)),
      right: x(at(performance.upper, performance.value)),
      top: y(at(moves.figure.upper, moves.figure.value) * 100),
      bottom: y(at(moves.figure.lower, moves.figure.value) * 100),
      certain: driver.quadrant !== null && driver.quadrant !== "uncertain",
    };
  });
  const cutX = x(cut.performance);
  const cutY = y(cut.importance);
  const named = [
    { x: plot.x, y: plot.y, width: 104, height: 18 },
    { x: plot.x + plot.width - 60, y: plot.y, width: 60, height: 18 },
    { x: plot.x, y: plot.y + plot.height - 18, width: 76, height: 18 },
    { x: plot.x + plot.width - 100, y: plot.y + plot.height - 18, width: 100, height: 18 },
    { x: cutX, y: plot.y, width: 70, height: 16 },
    { x: plot.x + plot.width - 62, y: cutY - 14, width: 62, height: 13 },
  ];
  const labels = placeLabels(
    bare.map(({ driver, certain, ...point }) => ({
      ...point,
      width: textWidth(driver.label, labelSize, certain) + 2,
      height: 14,
      first: certain,
    })),
    plot,
    named,
  );
  const points = bare.flatMap((point, index): readonly QuadrantPoint[] => {
    const label = labels[index];
    return label === undefined ? [] : [{ ...point, label }];
  });
  const order = [...points].sort((a, b) => a.y - b.y);
  return {
    points: order,
    plot,
    cutX,
    cutY,
    cut,
    from,
    xTicks: x
      .ticks(5)
      .filter((tick) => tick % 10 === 0)
      .map((value) => ({ value, x: x(value) })),
    yTicks: [0, 10, 20, 30, 40, 50, 60].filter((value) => value < top).map((value) => ({ value, y: y(value) })),
  };
}
