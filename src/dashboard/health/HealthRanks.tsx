import { healthParts, type BrandHealth, type HealthPartId, type HealthRow } from "../../domain/brandHealth.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { healthWords, rankedOnSentence } from "#words/brandHealth.ts";
import { healthPartLabels } from "#words/healthParts.ts";
import { formatFigureWithInterval, formatRankBand } from "../../words/format.ts";

const partColumn = (part: HealthPartId): TableColumn<HealthRow> => ({
  id: part,
  label: healthPartLabels[part],
  numeric: true,
  value: ({ parts }) => parts[part].value,
  text: ({ parts }) => (parts[part].status === "no-data" ? "–" : formatFigureWithInterval(parts[part])),
  figure: ({ parts }) => (parts[part].status === "no-data" ? null : parts[part]),
});

const columns: readonly TableColumn<HealthRow>[] = [
  { id: "brand", label: healthWords.hospital, value: ({ brand }) => brand, text: ({ brand }) => brand },
  {
    id: "index",
    label: healthWords.index,
    numeric: true,
    value: ({ index }) => index.value,
    text: ({ index }) => (index.value === null ? "–" : formatFigureWithInterval(index)),
    figure: ({ index }) => (index.value === null ? null : index),
  },
  {
    id: "rank",
    label: healthWords.rank,
    numeric: true,
    value: ({ rank }) => rank,
    text: ({ rank }) => (rank === null ? "–" : String(rank)),
  },
  {
    id: "ranks",
    label: healthWords.ranks,
    numeric: true,
    value: ({ worst }) => worst,
    text: ({ best, worst }) => (best === null || worst === null ? "–" : formatRankBand({ best, worst })),
  },
  ...healthParts.map(partColumn),
];

/** Our index among the hospitals', each with its parts, and the places that other weights would give. */
export function HealthRanks({ health: { rows, rankedOn, weights } }: { readonly health: BrandHealth }) {
  return (
    <>
      <DataTable
        caption={
          <>
            <span className="panel-title">{healthWords.beside}</span> <span className="note">95% intervals</span>
          </>
        }
        columns={columns}
        rows={rows}
        rowKey={({ brand }) => brand}
        tools
        panel="health-hospitals"
      />
      <p className="note">{rankedOnSentence(rankedOn, weights)}</p>
    </>
  );
}
