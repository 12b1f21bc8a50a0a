import { chartWords } from "#words/charts.ts";
import { DriverMatrix } from "../../charts/DriverMatrix.tsx";
import { matrixHeads } from "../../charts/matrixHeads.ts";
import { driverColumns } from "../../charts/parts/MatrixNumbers.tsx";
import { evidenceKinds } from "../../domain/answer.ts";
import { gatedColumns, withheldKinds } from "../../story/absences.ts";
import { agreementLede } from "../../story/ledes.ts";
import { snapshotWords } from "#words/snapshot.ts";
import { panelWords } from "#words/panels.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import { SentenceWords } from "./SentenceWords.tsx";
import { Numbers } from "./StaticTable.tsx";

/** Why patients choose us: the matrix as it stands on paper, for a phone beside it, and its numbers. */
export function WhyPanel({ content: { spoken, shown } }: { readonly content: SnapshotContent }) {
  const shared = {
    title: panelWords.drivers.title,
    summary: <SentenceWords sentence={agreementLede(spoken)} />,
    data: shown.drivers,
    brands: shown.brands,
    heads: matrixHeads(shown.bases, shown.moves, chartWords, {
      statedBy: shown.statedBy,
      withheld: withheldKinds(shown),
      chose: shown.reasons.chose,
    }),
    gated: gatedColumns(shown),
    order: null,
    still: true,
  } as const;
  return (
    <div className="place place-drivers">
      <div className="for-paper">
        <DriverMatrix {...shared} id="drivers" size={{ width: 612, height: 360 }} theme="print" />
      </div>
      <div className="for-phone">
        <DriverMatrix {...shared} id="drivers-phone" size={{ width: 358, height: 0 }} />
      </div>
      <Numbers
        label={snapshotWords.numbers}
        caption={panelWords.drivers.title}
        columns={driverColumns(chartWords, shown.brands)}
        rows={shown.drivers}
      />
      <p className="screen-only note">
        {snapshotWords.know}{" "}
        {evidenceKinds.map((kind) => (
          <a key={kind} href={`#know-${kind}`}>
            {chartWords.evidence[kind].name}
          </a>
        ))}
      </p>
    </div>
  );
}
