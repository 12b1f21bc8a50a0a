import { lazy, Suspense, type ComponentType } from "react";
import type { DataTableProps } from "./parts/SortedTable.tsx";

// A lazy component cannot be generic; rows and columns of one call are of one type, which the function below checks.
const SortedTable = lazy(async () => {
  const loaded = await import("./parts/SortedTable.tsx");
  return { default: loaded.SortedTable as ComponentType<DataTableProps<object>> };
});

/** The numbers behind a drawing, or a table of their own. What sorts them is fetched with the first table shown. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  return (
    <Suspense fallback={<div className="datatable-waiting" />}>
      <SortedTable {...(props as unknown as DataTableProps<object>)} />
    </Suspense>
  );
}
