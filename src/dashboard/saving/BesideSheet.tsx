import { useMemo } from "react";
import type { FileAccount } from "../../domain/account.ts";
import type { Answer } from "../../domain/answer.ts";
import { besideFilters, besideTables, type BesideTable } from "../../domain/beside.ts";
import { besideFile } from "../../snapshot/besideFile.ts";
import type { CountBeside } from "../../state/choices.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Message } from "../../ui/Message.tsx";
import { besideWords } from "#words/beside.ts";
import { saveWords } from "#words/saveSheet.ts";
import { useBesideCounts } from "../beside/useBesideCounts.ts";
import { SaveForms } from "./SaveForms.tsx";

type BesideSheetProps = {
  readonly table: BesideTable;
  readonly answer: Answer;
  readonly files: readonly FileAccount[];
  readonly count: CountBeside;
  readonly onClose: () => void;
};

const nothingToEnter = (): void => undefined;

/** Saves one of the tables beside the drivers. It counts nobody whose count is protected: nothing is audited, nothing entered. */
export function BesideSheet({ table, answer, files, count, onClose }: BesideSheetProps) {
  const group = besideTables[table];
  const { counts, updating } = useBesideCounts(count, group, answer, files);
  const file = useMemo(
    () => (counts === null || counts === "under way" || updating ? null : besideFile(answer, files, table, counts)),
    [counts, updating, answer, files, table],
  );
  return (
    <Dialog
      open
      title={saveWords.title(besideWords[table].title)}
      note={saveWords.noteBeside[besideFilters[group]]}
      onClose={onClose}
    >
      <div className="snapshot-sheet">
        {file !== null ? (
          <SaveForms file={file} csvNote={saveWords.csvCounts} onLeave={nothingToEnter} />
        ) : (
          <Message>
            {counts === "under way" || updating
              ? besideWords.waiting
              : counts === null
                ? besideWords.notYet
                : saveWords.nothingHere}
          </Message>
        )}
      </div>
    </Dialog>
  );
}
