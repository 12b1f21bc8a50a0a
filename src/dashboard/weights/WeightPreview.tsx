import type { RakedWave, Weighting } from "../../domain/weighting.ts";
import { costlyDesignEffect, smallestShownBase } from "../../stats/gates.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Message } from "../../ui/Message.tsx";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { formatCount, formatNumber } from "../../words/format.ts";
import { waveName, weightingRefusal } from "#words/weighting.ts";
import { weightWords } from "#words/weightSheet.ts";

const { columns: heads } = weightWords;

function numeric(id: keyof Omit<RakedWave, "wave">, text: (value: number) => string): TableColumn<RakedWave> {
  return {
    id,
    label: heads[id],
    numeric: true,
    value: (row) => row[id],
    text: (row) => (row[id] === null ? "–" : text(row[id])),
  };
}

const twoDecimals = (value: number): string => formatNumber(value, 2);

/** Fewer than eleven people are no number to show. */
const fewOrCount = (count: number): string =>
  count > 0 && count < smallestShownBase ? `<${String(smallestShownBase)}` : formatCount(count);

const columns: readonly TableColumn<RakedWave>[] = [
  { id: "wave", label: heads.wave, value: (row) => waveName(row.wave), text: (row) => waveName(row.wave) },
  numeric("n", formatCount),
  numeric("nEffective", formatCount),
  numeric("designEffect", twoDecimals),
  numeric("smallest", twoDecimals),
  numeric("largest", twoDecimals),
  numeric("trimmed", fewOrCount),
  numeric("marginError", weightWords.points),
];

/** How weights come out, wave by wave, or why there are none. */
export function WeightPreview({ weighting }: { readonly weighting: Weighting }) {
  if (weighting.state === "refused") return <Message kind="needs-you">{weightingRefusal(weighting)}</Message>;
  if (weighting.state === "delivered") return null;
  const costly = weighting.waves.some(({ designEffect }) => (designEffect ?? 1) > costlyDesignEffect);
  return (
    <>
      {costly ? <Message kind="needs-you">{weightWords.costly}</Message> : null}
      <DataTable
        caption={weightWords.caption}
        columns={columns}
        rows={weighting.waves}
        rowKey={(row) => waveName(row.wave)}
      />
      <p className="note">{weightWords.approximate}</p>
    </>
  );
}
