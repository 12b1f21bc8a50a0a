import { chartWords } from "#words/charts.ts";
import { stageColumns } from "../../charts/parts/stageNumbers.ts";
import { StageTable } from "../../charts/StageTable.tsx";
import { funnelAbsence } from "../../story/absences.ts";
import { Message } from "../../ui/Message.tsx";
import { panelWords } from "#words/panels.ts";
import { snapshotWords } from "#words/snapshot.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import { Numbers } from "./StaticTable.tsx";
import { absenceWords } from "#words/absences.ts";

/** Against whom: the funnel beside competitors, as on paper and for a phone. */
export function AgainstPanel({ content: { shown } }: { readonly content: SnapshotContent }) {
  const empty = funnelAbsence(shown);
  const shared = {
    title: panelWords.funnel.title,
    summary: empty === null ? panelWords.funnel.note : "",
    data: shown.funnel,
    still: true,
    ...(empty === null ? {} : { message: <Message title={absenceWords.notCompared}>{empty}</Message> }),
  } as const;
  return (
    <div className="place place-funnel">
      <div className="for-paper">
        <StageTable {...shared} id="funnel" size={{ width: 612, height: 131 }} theme="print" form="print" />
      </div>
      <div className="for-phone">
        <StageTable {...shared} id="funnel-phone" size={{ width: 358, height: 131 }} />
      </div>
      {empty === null ? (
        <Numbers
          label={snapshotWords.numbers}
          caption={panelWords.funnel.title}
          columns={stageColumns(chartWords)}
          rows={shown.funnel}
        />
      ) : null}
    </div>
  );
}
