import type { Brand } from "../domain/brand.ts";
import type { DriverEvidence, EvidenceKind } from "../domain/answer.ts";
import type { ChartProps, Mark } from "./chart.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { chartWords } from "#words/charts.ts";
import { formFor, layoutDriverMatrix, type MatrixForm } from "./driverMatrixLayout.ts";
import type { MatrixHeads } from "./matrixHeads.ts";
import { automaticOrder, groupOf, type MatrixOrder } from "./matrixOrder.ts";
import { driverAloud } from "./parts/aloud.ts";
import { driverParts } from "./parts/driverParts.ts";
import { ColumnGate, GatedColumns, gatedKinds, MatrixGround, type ColumnMessage } from "./parts/MatrixGround.tsx";
import { MatrixHead } from "./parts/MatrixHead.tsx";
import { MatrixLegend, MatrixLetters } from "./parts/MatrixLegend.tsx";
import { DriverNumbers } from "./parts/MatrixNumbers.tsx";
import { layoutPhoneMatrix, MatrixPhone } from "./parts/MatrixPhone.tsx";
import { MatrixRows } from "./parts/MatrixRows.tsx";

type DriverMatrixProps = ChartProps<readonly DriverEvidence[]> & {
  readonly brands: readonly Brand[];
  readonly heads: MatrixHeads;
  /** null: by *moves*, or the first kind that has values. */
  readonly order: MatrixOrder | null;
  readonly onOrder?: (order: MatrixOrder) => void;
  /** Columns that show one message instead of marks. */
  readonly gated?: Readonly<Partial<Record<EvidenceKind, ColumnMessage>>>;
  readonly form?: MatrixForm;
};

/** Four kinds of evidence on one list of drivers, each on its own scale from zero, with what disagrees and who is ahead. */
export function DriverMatrix({ data, brands, heads, order, onOrder, gated = {}, form, ...frame }: DriverMatrixProps) {
  const { words = chartWords, size, still = false, theme } = frame;
  const shape = form ?? (theme === "print" ? "print" : formFor(size.width));
  const by = order ?? automaticOrder(data);
  const kinds = gatedKinds(gated);
  const phone = shape === "phone" ? layoutPhoneMatrix(data, size.width, by) : null;
  const wide = shape === "phone" ? null : layoutDriverMatrix(data, { width: size.width, form: shape, order: by });
  const rows = (phone ?? wide)?.rows.map(({ driver }) => driver) ?? [];
  const rated = data.filter(({ role }) => groupOf(role) === "rated").length;
  const marks = rows.map((driver): Mark => ({
    key: driver.driver,
    label: driverAloud(driver, words, rated),
    parts: driverParts(driver, words, rated),
  }));
  const head = shape === "print" ? "chart-print" : "chart-screen";
  return (
    <ChartFrame
      {...frame}
      summary={shape === "phone" ? <MatrixLetters words={words}>{frame.summary}</MatrixLetters> : frame.summary}
      marks={marks}
      numbers={<DriverNumbers frame={frame} drivers={rows} brands={brands} words={words} />}
      footer={
        shape === "wide" || shape === "compact" ? (
          <MatrixLegend words={words} brands={brands} />
        ) : shape === "phone" && kinds.length > 0 ? (
          <GatedColumns gated={gated} words={words} />
        ) : undefined
      }
    >
      {(parts) =>
        wide === null ? (
          phone && (
            <MatrixPhone
              layout={phone}
              frame={parts}
              brands={brands}
              words={words}
              gated={kinds}
              still={still}
              name={`${frame.id}-title`}
            />
          )
        ) : (
          <svg
            className={`drawing ${head}`}
            width={wide.width}
            height={wide.height}
            viewBox={`0 0 ${String(wide.width)} ${String(wide.height)}`}
            {...(still ? { role: "img", "aria-labelledby": `${frame.id}-title` } : {})}
          >
            <MatrixHead
              layout={wide}
              heads={heads}
              order={by}
              words={words}
              onOrder={still ? undefined : onOrder}
              form={shape === "phone" ? "compact" : shape}
            />
            <MatrixGround layout={wide} words={words} />
            <MatrixRows layout={wide} frame={parts} form={shape} brands={brands} words={words} gated={kinds} />
            {wide.columns.map((column) => {
              const message = gated[column.kind];
              const group = wide.groups[0];
              return message === undefined || group === undefined ? null : (
                <ColumnGate key={column.kind} column={column} group={group} message={message} />
              );
            })}
          </svg>
        )
      }
    </ChartFrame>
  );
}
