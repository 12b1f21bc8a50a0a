import { useMemo } from "react";
import type { FileAccount } from "../../domain/account.ts";
import type { Aims } from "../../domain/aims.ts";
import type { Answer } from "../../domain/answer.ts";
import { besideTables, type BesideTable } from "../../domain/beside.ts";
import { withExported, type ExportedPopulation } from "../../domain/exported.ts";
import { panelFile, type PanelFile } from "../../snapshot/panelFile.ts";
import { filedPanels } from "../../snapshot/panels/panelContent.ts";
import type { CountBeside } from "../../state/choices.ts";
import type { View } from "../../state/view.ts";
import { populationsInWords } from "../../story/populationInWords.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Message } from "../../ui/Message.tsx";
import { saveWords } from "#words/saveSheet.ts";
import { useAudit, type Ledger } from "../snapshot/useAudit.ts";
import { trendMetric } from "../trendMetric.ts";
import { BesideSheet } from "./BesideSheet.tsx";
import { SaveForms } from "./SaveForms.tsx";

type SaveSheetProps = {
  /** The id of the panel's place. */
  readonly panel: string;
  readonly answer: Answer;
  readonly view: View;
  readonly files: readonly FileAccount[];
  /** Whose counts have left before. */
  readonly earlier: readonly ExportedPopulation[];
  readonly ledger: Ledger;
  /** Counts what stands beside the drivers. */
  readonly count: CountBeside;
  readonly aims?: Aims;
  readonly onClose: () => void;
};

/** Saves one panel, or a table beside the drivers, as image, drawing or table, or copies its table. */
export function SaveSheet({ count, ...props }: SaveSheetProps) {
  const { panel, answer, files, onClose } = props;
  return isBeside(panel) ? (
    <BesideSheet table={panel} answer={answer} files={files} count={count} onClose={onClose} />
  ) : (
    <PanelSheet {...props} />
  );
}

const isBeside = (panel: string): panel is BesideTable => Object.hasOwn(besideTables, panel);

/** Lets a panel go once the audit of what left before does. */
function PanelSheet({ panel, answer, view, files, earlier, ledger, aims, onClose }: Omit<SaveSheetProps, "count">) {
  const file = useMemo(() => fileOf(panel, answer, view, files, aims), [panel, answer, view, files, aims]);
  const all = useMemo(() => (file === null ? [] : withExported(earlier, file.populations)), [file, earlier]);
  const audit = useAudit(all, ledger);
  return (
    <Dialog
      open
      title={file === null ? saveWords.waitingTitle : saveWords.title(file.title)}
      note={saveWords.note}
      onClose={onClose}
    >
      <div className="snapshot-sheet">
        {!answer.settled ? (
          <Message>{saveWords.waiting}</Message>
        ) : file === null ? (
          <Message>{saveWords.nothing}</Message>
        ) : audit === "under way" ? (
          <Message>{saveWords.auditing}</Message>
        ) : audit !== null ? (
          <Message kind="needs-you">{saveWords.refused(populationsInWords(audit, answer))}</Message>
        ) : (
          <SaveForms
            file={file}
            csvNote={saveWords.csvNote}
            onLeave={() => {
              ledger.exported(all);
            }}
          />
        )}
      </div>
    </Dialog>
  );
}

function fileOf(
  panel: string,
  answer: Answer,
  view: View,
  files: readonly FileAccount[],
  aims: Aims | undefined,
): PanelFile | null {
  const known = filedPanels.find((id) => id === panel);
  if (known === undefined || !answer.settled) return null;
  const { focus, order } = view;
  return panelFile(answer, files, known, {
    order,
    driver: focus?.kind === "driver" ? focus.driver : null,
    trend: trendMetric(answer, view),
    ...(aims === undefined ? {} : { aims }),
  });
}
