import { lazy, Suspense, type ComponentType } from "react";
import type { DataTableProps } from "./parts/SortedTable.tsx";

const SortedTable = lazy(async () => {
  const loaded = await import("./parts/SortedTable.tsx");
  // A lazy component cannot be generic; the function below keeps rows and columns of one call to one type.
  return { default: loaded.SortedTable as ComponentType<DataTableProps<object>> };
});

/** The numbers behind a drawing, or a table of their own. What sorts them is fetched with the first table shown. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  // The same for the way in: columns that take a `Row` are only ever given rows of this call.
  const given = props as unknown as DataTableProps<object>;
  return (
    <Suspense fallback={<div className="datatable-waiting" />}>
      <SortedTable {...given} />
    </Suspense>
  );
}
