import { healthParts, type HealthPartId, type HealthRow } from "../../domain/brandHealth.ts";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { healthWords } from "#words/brandHealth.ts";
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

/** The columns of the hospitals' indices; a figure in a cell opens its explanation. */
export const healthRankColumns: readonly TableColumn<HealthRow>[] = [
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
