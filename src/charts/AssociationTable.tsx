import type { Brand, BrandName } from "../domain/brand.ts";
import type { DriverEvidence } from "../domain/answer.ts";
import type { Figure } from "../domain/figure.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { formatBare, formatCount, formatFigureWithInterval } from "../words/format.ts";
import type { ChartProps, Mark } from "./chart.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { chartWords } from "#words/charts.ts";
import { AskValue } from "./parts/AskValue.tsx";
import { figureAloud } from "./parts/aloud.ts";
import { scaleEnd, shownValue } from "./parts/interval.ts";
import { IntervalMark } from "./parts/IntervalMark.tsx";
import { layoutIntervalRows } from "./parts/intervalRows.ts";
import { RowBox } from "./parts/RowBox.tsx";
import { svgProps } from "./parts/svgProps.ts";
import { shorten } from "./parts/textWidth.ts";

type Association = DriverEvidence["associations"][number];
type AssociationRow = { readonly brand: BrandName; readonly own: boolean; readonly figures: readonly Figure[] };

type AssociationTableProps = ChartProps<DriverEvidence["associations"]> & { readonly brands: readonly Brand[] };

const among = ["aware", "consider", "prefer"] as const;

/** Hospitals down, own first; the share that links each with the driver, among three groups of people. */
export function layoutAssociationTable(data: readonly Association[], brands: readonly Brand[], width: number) {
  const nothing: Figure = {
    metric: "association",
    keys: {},
    unit: "share",
    value: null,
    lower: null,
    upper: null,
    n: 0,
    nEffective: 0,
    status: "no-data",
  };
  const ordered = [...brands.filter(({ role }) => role === "own"), ...brands.filter(({ role }) => role !== "own")];
  const rows = ordered.map(({ name, role }): AssociationRow => ({
    brand: name,
    own: role === "own",
    figures: among.map((stage) => data.find((one) => one.brand === name && one.among === stage)?.figure ?? nothing),
  }));
  const max = scaleEnd(
    data.map(({ figure }) => shownValue(figure)),
    60,
  );
  const columns = among.map((stage, index) => ({
    id: stage,
    min: 0,
    max,
    figure: ({ figures }: AssociationRow) => figures[index] ?? nothing,
    text: width < 640 ? 58 : 104,
  }));
  return layoutIntervalRows(rows, columns, { width, name: Math.min(150, width * 0.3), head: 20, rowHeight: 22 });
}

/** The funnel's place while one driver is in focus: who is linked with it, the closer people stand to choosing. */
export function AssociationTable({ data, brands, ...frame }: AssociationTableProps) {
  const { words = chartWords, size, still = false } = frame;
  const layout = layoutAssociationTable(data, brands, size.width);
  const rows = layout.lines.map(({ row }) => row);
  const marks = rows.map((row): Mark => ({
    key: row.brand,
    label: `${row.brand}: ${among.map((stage, index) => `${words.stages[stage].name.toLowerCase()} ${row.figures[index] === undefined ? "" : figureAloud(row.figures[index], words)}`).join(", ")}.`,
    parts: row.figures.map((figure, index) => ({
      id: among[index] ?? "",
      label: `${words.associationHeads[among[index] ?? "aware"]} ${figureAloud(figure, words)}`,
      figure,
    })),
  }));
  const columns = [
    {
      id: "brand",
      label: words.hospital,
      value: ({ brand }: AssociationRow) => brand,
      text: ({ brand }: AssociationRow) => brand,
    },
    ...layout.columns.map(({ id, figure }) => ({
      id,
      label: words.associationHeads[id as (typeof among)[number]], // ids are those of `among` by construction
      numeric: true,
      value: (row: AssociationRow) => shownValue(figure(row)),
      text: (row: AssociationRow) =>
        `${formatFigureWithInterval(figure(row))}${figure(row).status === "suppressed" ? "" : `, n ${formatCount(figure(row).n)}`}`,
      figure,
    })),
  ];
  return (
    <ChartFrame
      {...frame}
      marks={marks}
      numbers={
        <DataTable caption={frame.title} captionAloud columns={columns} rows={rows} rowKey={({ brand }) => brand} />
      }
    >
      {(parts) => (
        <svg {...svgProps(layout, still, frame.id)}>
          <g aria-hidden="true">
            {layout.columns.map(({ id, axis }) => (
              <g key={id}>
                <text className="t-head t-head-small" x={axis.x} y={6} dy="0.35em">
                  {words.associationHeads[id as (typeof among)[number]] /* as above */}
                  <tspan className="t-note"> %, n</tspan>
                </text>
                {[0, 0.5, 1].map((at) => (
                  <line
                    key={at}
                    className={at === 0 ? "l-rule2" : "l-rule"}
                    x1={axis.x + at * axis.width}
                    x2={axis.x + at * axis.width}
                    y1={20}
                    y2={layout.height}
                  />
                ))}
              </g>
            ))}
            {layout.lines.map(({ row, y }) => (
              <line key={row.brand} className="l-rule" x1={0} x2={size.width} y1={y - 0.5} y2={y - 0.5} />
            ))}
          </g>
          <g {...parts.listProps}>
            {layout.lines.map(({ row, y, shapes }, index) => (
              <g key={row.brand} {...parts.markProps(index)}>
                {parts.markTitle(index)}
                <RowBox x={-8} y={y} width={size.width + 8} height={22} />
                <text className={`t-name ${row.own ? "t-us t-bold" : ""}`} x={0} y={y + 11} dy="0.35em">
                  {shorten(row.brand, 19)}
                </text>
                {layout.columns.map((column, at) => {
                  const [shape, figure] = [shapes[at], row.figures[at]];
                  if (shape === undefined || figure === undefined) return null;
                  const x = column.axis.x + column.axis.width;
                  return (
                    <g key={column.id}>
                      <IntervalMark
                        shape={shape}
                        axis={column.axis}
                        y={y + 11}
                        tone={row.own ? "us" : "rival"}
                        withheldText={words.withheld}
                        noDataText={words.noData}
                      />
                      {shownValue(figure) === null ? null : (
                        <AskValue ask={parts.askProps(index, column.id)} x={x + 2} y={y + 11} width={column.text - 6}>
                          <text
                            className={`t-value ${row.own ? "t-us t-bold" : ""}`}
                            x={x + 28}
                            y={y + 11}
                            dy="0.35em"
                            textAnchor="end"
                          >
                            {formatBare(figure.value ?? 0, figure.unit)}
                          </text>
                          <text className="t-small" x={x + 36} y={y + 11} dy="0.35em">
                            {figure.status === "ok"
                              ? formatCount(figure.n)
                              : `${formatCount(figure.n)} ${words.lowBase}`}
                          </text>
                        </AskValue>
                      )}
                    </g>
                  );
                })}
              </g>
            ))}
          </g>
        </svg>
      )}
    </ChartFrame>
  );
}
