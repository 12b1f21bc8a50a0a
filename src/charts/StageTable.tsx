import type { FunnelRow } from "../domain/answer.ts";
import type { ChartProps, Mark } from "./chart.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { chartWords } from "#words/charts.ts";
import { ChartNumbers } from "./parts/ChartNumbers.tsx";
import { RowBox } from "./parts/RowBox.tsx";
import { StageHead, StageRowMarks } from "./parts/StageMarks.tsx";
import { rowAloud, stageColumns, stageParts } from "./parts/stageNumbers.ts";
import { layoutStageTable, stageFormFor, type StageForm } from "./stageTableLayout.ts";

type StageTableProps = ChartProps<readonly FunnelRow[]> & { readonly form?: StageForm };

/** The funnel against competitors: a hospital a row, a stage a column, true conversions before the next stage. */
export function StageTable({ data, form, ...frame }: StageTableProps) {
  const { words = chartWords, size, still = false, theme } = frame;
  const shape = form ?? (theme === "print" ? "print" : stageFormFor(size.width));
  const layout = layoutStageTable(data, { width: size.width, form: shape });
  const marks = layout.rows.map(({ row }): Mark => ({
    key: row.brand,
    label: rowAloud(row, words),
    parts: stageParts(row, words),
  }));
  return (
    <ChartFrame
      {...frame}
      summary={
        shape === "wide" && frame.summary !== "" ? (
          <>
            {frame.summary} · {words.converted}
          </>
        ) : (
          frame.summary
        )
      }
      marks={marks}
      numbers={
        <ChartNumbers
          frame={frame}
          columns={stageColumns(words)}
          rows={layout.rows.map(({ row }) => row)}
          rowKey={({ brand }) => brand}
        />
      }
    >
      {(parts) => (
        <svg
          className={`drawing ${shape === "print" ? "chart-print" : ""}`}
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${String(layout.width)} ${String(layout.height)}`}
          {...(still ? { role: "img", "aria-labelledby": `${frame.id}-title` } : {})}
        >
          <StageHead layout={layout} words={words} form={shape} />
          <g {...parts.listProps}>
            {layout.rows.map((line, index) => (
              <g key={line.row.brand} {...parts.markProps(index)}>
                {parts.markTitle(index)}
                <RowBox x={-8} y={line.y} width={layout.width + 8} height={layout.rowHeight} />
                <StageRowMarks
                  line={line}
                  layout={layout}
                  words={words}
                  print={shape === "print"}
                  ask={(part) => parts.askProps(index, part)}
                />
              </g>
            ))}
          </g>
        </svg>
      )}
    </ChartFrame>
  );
}
