import { stages, type Stage, type FunnelRow } from "../domain/answer.ts";
import type { Axis, IntervalShape } from "./parts/interval.ts";
import { layoutFigure } from "./parts/interval.ts";

/** All columns and marks; the conversions left out, on paper; stacked figures, on a phone. */
export type StageForm = "wide" | "compact" | "print" | "phone";

/** One stage's column. */
export type StageColumn = {
  readonly stage: Stage;
  readonly x: number;
  readonly width: number;
  readonly axis: Axis;
  readonly valueX: number;
  readonly conversionX: number | null;
};

/** One hospital's row. */
export type StageRow = {
  readonly row: FunnelRow;
  readonly y: number;
  readonly shapes: Readonly<Record<Stage, IntervalShape>>;
};

/** The widest form that fits. */
export const stageFormFor = (width: number): StageForm => (width >= 760 ? "wide" : width >= 520 ? "compact" : "phone");

/** Stages across, hospitals down with our own row first; every stage on the same scale 0–100. */
export function layoutStageTable(
  data: readonly FunnelRow[],
  { width, form }: { readonly width: number; readonly form: StageForm },
) {
  const phone = form === "phone";
  const rowHeight = phone ? 48 : form === "print" ? 18 : 22;
  const head = 20;
  const name = phone ? 0 : form === "wide" ? 140 : 132;
  const last = form === "wide" ? 128 : form === "print" ? 92 : 0;
  const text = form === "wide" ? 76 : form === "print" ? 44 : 40;
  const column = (width - name - last) / 4;
  const columns = stages.map((stage, index): StageColumn => {
    const x = name + index * column;
    const plot = Math.max(16, column - text);
    return {
      stage,
      x,
      width: column,
      axis: { min: 0, max: 100, x, width: plot },
      valueX: x + plot + (form === "wide" ? 30 : 28),
      conversionX: form === "wide" && (stage === "aware" || stage === "consider") ? x + column - 6 : null,
    };
  });
  const ordered = [...data.filter(({ role }) => role === "own"), ...data.filter(({ role }) => role !== "own")];
  const rows = ordered.map((row, index): StageRow => {
    const shape = (at: number, stage: Stage): IntervalShape =>
      layoutFigure(row.stages[stage], columns[at]?.axis ?? { min: 0, max: 100, x: 0, width: 1 });
    return {
      row,
      y: head + index * rowHeight,
      shapes: {
        aware: shape(0, "aware"),
        consider: shape(1, "consider"),
        prefer: shape(2, "prefer"),
        use: shape(3, "use"),
      },
    };
  });
  return {
    columns,
    rows,
    head,
    rowHeight,
    lastX: last === 0 ? null : name + 4 * column + 10,
    width,
    height: head + rows.length * rowHeight + 1,
    /** Where in a row the marks stand, and the name. */
    marksY: phone ? 33 : rowHeight / 2,
    nameY: phone ? 14 : rowHeight / 2,
  };
}
