import type { Brand } from "../../domain/brand.ts";
import type { EvidenceKind } from "../../domain/answer.ts";
import type { MarkList } from "../useMarkList.tsx";
import type { ChartWords } from "../../words/chartWords.ts";
import type { layoutDriverMatrix, MatrixForm, MatrixRow } from "../driverMatrixLayout.ts";
import { shownValue } from "./interval.ts";
import { AskValue, type AskPart } from "./AskValue.tsx";
import { GapCell } from "./GapCell.tsx";
import { Glyph } from "./Glyph.tsx";
import { EvidenceCellMarks } from "./MatrixRowCells.tsx";
import { RowBox } from "./RowBox.tsx";
import { Sparkline } from "./Sparkline.tsx";
import { shorten } from "./textWidth.ts";

type MatrixRowsProps = {
  readonly layout: ReturnType<typeof layoutDriverMatrix>;
  readonly frame: MarkList;
  readonly form: MatrixForm;
  readonly brands: readonly Brand[];
  readonly words: ChartWords;
  readonly gated: readonly EvidenceKind[];
};

/** Every row of the matrix as one list of options. */
export function MatrixRows({ layout, frame, form, brands, words, gated }: MatrixRowsProps) {
  return (
    <g {...frame.listProps}>
      {layout.rows.map((row, index) => {
        const reached = frame.reached?.mark === index ? frame.reached.part : null;
        return (
          <g key={row.driver.driver} {...frame.markProps(index)}>
            {frame.markTitle(index)}
            <RowMarks
              row={row}
              layout={layout}
              form={form}
              brands={brands}
              words={words}
              gated={gated}
              reached={reached}
              ask={(part) => frame.askProps(index, part)}
            />
          </g>
        );
      })}
    </g>
  );
}

type RowMarksProps = Omit<MatrixRowsProps, "frame"> & {
  readonly row: MatrixRow;
  readonly reached: string | null;
  readonly ask: AskPart;
};

function RowMarks({ row, layout, form, brands, words, gated, reached, ask }: RowMarksProps) {
  const { columns, gapAxis, disagreeX, trend, size, width } = layout;
  const { driver } = row;
  const y = row.y + size.row / 2;
  const print = form === "print";
  const inName = form !== "wide" && driver.disagreement !== null;
  const name = driver.disagreement === "hidden" || (inName && print) ? "t-name t-strong" : "t-name";
  return (
    <>
      <RowBox x={-8} y={row.y} width={width + 8} height={size.row} />
      {inName ? <Glyph name={driver.disagreement === "hidden" ? "diamond" : "diamondHollow"} x={4} y={y} /> : null}
      <text className={name} x={inName ? 13 : 0} y={y} dy="0.35em">
        {shorten(driver.label, 18)}
      </text>
      {columns.map((column) => (
        <EvidenceCellMarks
          key={column.kind}
          row={row}
          column={column}
          y={y}
          words={words}
          tickHeight={print ? 12 : 14}
          reached={reached === column.kind}
          ask={ask}
          gated={gated.includes(column.kind)}
          brief={form !== "wide"}
        />
      ))}
      {size.disagree > 0 && driver.disagreement !== null ? (
        <>
          <Glyph name={driver.disagreement === "hidden" ? "diamond" : "diamondHollow"} x={disagreeX + 4.5} y={y} />
          <text className="t-value t-attn t-bold" x={disagreeX + 13} y={y} dy="0.35em">
            {driver.disagreement === "hidden" ? words.hidden : words.claimed}
          </text>
        </>
      ) : null}
      {print || driver.gap?.difference.value == null ? null : (
        <line
          className="l-rule2"
          x1={gapAxis.x + gapAxis.width / 2}
          x2={gapAxis.x + gapAxis.width / 2}
          y1={row.y}
          y2={row.y + size.row}
        />
      )}
      <GapCell
        gap={driver.gap}
        shape={row.gap}
        axis={gapAxis}
        y={y}
        brands={brands}
        words={words}
        print={print}
        ask={ask("score")}
      />
      {size.trend > 0 ? (
        <AskValue ask={ask("score")} x={trend.x} y={y} width={trend.width + 4}>
          <Sparkline
            points={driver.performanceByQuarter.map(({ figure }) => ({
              value: shownValue(figure),
              lower: null,
              upper: null,
            }))}
            box={{ x: trend.x + 1, y: y - 5, width: trend.width + 3, height: 12 }}
            leastSpan={8}
          />
        </AskValue>
      ) : null}
    </>
  );
}
