import { useMemo } from "react";
import type { FileAccount } from "../../domain/account.ts";
import type { Answer } from "../../domain/answer.ts";
import type { Compared } from "../../domain/compared.ts";
import { withExported, type ExportedPopulation } from "../../domain/exported.ts";
import { compareFile, type AboutBoth } from "../../snapshot/compareFile.ts";
import { populationsInWords } from "../../story/populationInWords.ts";
import { Message } from "../../ui/Message.tsx";
import { saveWords } from "#words/saveSheet.ts";
import { SaveForms } from "../saving/SaveForms.tsx";
import { useAudit, type Ledger } from "../snapshot/useAudit.ts";

type SavedTwoProps = {
  readonly answer: Answer;
  readonly compared: Compared;
  readonly about: AboutBoth;
  readonly files: readonly FileAccount[];
  /** Whose counts have left before. */
  readonly earlier: readonly ExportedPopulation[];
  readonly ledger: Ledger;
};

/** Two groups as a file or to paste, once the audit of both beside all that left before lets them go. */
export function SavedTwo({ answer, compared, about, files, earlier, ledger }: SavedTwoProps) {
  const file = useMemo(() => compareFile(answer, files, compared, about), [answer, files, compared, about]);
  const all = useMemo(() => withExported(earlier, file.populations), [earlier, file]);
  const audit = useAudit(all, ledger);
  if (audit === "under way") return <Message>{saveWords.auditing}</Message>;
  if (audit !== null) return <Message kind="needs-you">{saveWords.refused(populationsInWords(audit, answer))}</Message>;
  return (
    <div className="snapshot-sheet">
      <SaveForms
        file={file}
        csvNote={saveWords.csvNote}
        onLeave={() => {
          ledger.exported(all);
        }}
      />
    </div>
  );
}
