import type { FileInspection, FileMapping, MappedColumn } from "../../state/remapping.ts";

/** One column of a file under the mapping it belongs to, and where a changed mapping goes. */
export type ColumnProps = {
  readonly inspection: FileInspection;
  readonly mapping: FileMapping;
  readonly column: MappedColumn;
  readonly onChange: (mapping: FileMapping) => void;
};
