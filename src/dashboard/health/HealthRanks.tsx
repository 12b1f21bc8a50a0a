import { healthRankColumns } from "../../charts/parts/healthRankNumbers.ts";
import type { BrandHealth } from "../../domain/brandHealth.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { healthWords, rankedOnSentence } from "#words/brandHealth.ts";
import { belowWords } from "#words/below.ts";

/** Our index among the hospitals', each with its parts, and the places that other weights would give. */
export function HealthRanks({ health: { rows, rankedOn, weights } }: { readonly health: BrandHealth }) {
  return (
    <>
      <DataTable
        caption={
          <>
            <span className="panel-title">{healthWords.beside}</span>{" "}
            <span className="note">{belowWords.intervals}</span>
          </>
        }
        columns={healthRankColumns}
        rows={rows}
        rowKey={({ brand }) => brand}
        tools
        panel="health-hospitals"
      />
      <p className="note">{rankedOnSentence(rankedOn, weights)}</p>
    </>
  );
}
