import { DataTable } from "../../ui/DataTable.tsx";
import type { TableColumn } from "../../ui/tableColumn.ts";
import type { ChartProps } from "../chart.ts";

type ChartNumbersProps<Row> = {
  /** The drawing whose numbers these are. */
  readonly frame: Pick<ChartProps<unknown>, "title">;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, index: number) => string;
};

/** The table behind a drawing: named as the drawing is, to sort. */
export function ChartNumbers<Row extends object>({ frame, ...table }: ChartNumbersProps<Row>) {
  return <DataTable {...table} caption={frame.title} captionAloud tools />;
}
