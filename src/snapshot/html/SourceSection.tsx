import type { SnapshotInput } from "../../domain/snapshot.ts";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { snapshotWords } from "#words/snapshot.ts";
import { formatCount, formatDate } from "../../words/format.ts";
import { StaticTable } from "./StaticTable.tsx";
import { sourceHeads } from "#words/below.ts";

const count = (id: "records" | "frameRows" | "loaded" | "leftOut", label: string): TableColumn<SnapshotInput> => ({
  id,
  label,
  numeric: true,
  value: (row) => row[id],
  text: (row) => formatCount(row[id]),
});

const columns: readonly TableColumn<SnapshotInput>[] = [
  { id: "name", label: sourceHeads.source, value: ({ name }) => name, text: ({ name }) => name },
  { id: "format", label: sourceHeads.format, value: ({ format }) => format, text: ({ format }) => format },
  {
    id: "dates",
    label: sourceHeads.dates,
    value: ({ dates }) => dates?.to ?? null,
    text: ({ dates }) => (dates === null ? "–" : `${formatDate(dates.from)} – ${formatDate(dates.to)}`),
  },
  count("records", sourceHeads.records),
  count("frameRows", sourceHeads.frame),
  count("loaded", sourceHeads.loaded),
  count("leftOut", sourceHeads.leftOut),
  { id: "sha", label: "SHA-256", value: ({ sha256 }) => sha256, text: ({ sha256 }) => sha256 },
];

/** Which files stand behind the snapshot, told by their content, and what became of every row. */
export const SourceSection = ({ inputs }: { readonly inputs: readonly SnapshotInput[] }) => (
  <section className="sources screen-only" aria-labelledby="sources-title">
    <h2 id="sources-title">{snapshotWords.sources}</h2>
    {inputs.length === 0 ? (
      <p>{snapshotWords.noFiles}</p>
    ) : (
      <StaticTable caption={snapshotWords.rowsNote} columns={columns} rows={inputs} />
    )}
  </section>
);
