import { useMemo, useState } from "react";
import type { FileAccount } from "../../domain/account.ts";
import type { Answer } from "../../domain/answer.ts";
import { withExported, type ExportedPopulation } from "../../domain/exported.ts";
import type { SnapshotNotes } from "../../domain/snapshot.ts";
import { canonicalJson } from "../../snapshot/canonicalJson.ts";
import { populationsOf } from "../../snapshot/populations.ts";
import { snapshotName } from "../../snapshot/snapshotName.ts";
import { snapshotOf } from "../../snapshot/snapshotOf.ts";
import { populationInWords } from "../../story/populationInWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Message } from "../../ui/Message.tsx";
import { sheetWords } from "../../words/en/snapshotSheet.ts";
import { saveText } from "../saveText.ts";
import { useAudit, type Ledger } from "./useAudit.ts";
import { Withheld } from "./Withheld.tsx";

type SnapshotSheetProps = {
  readonly answer: Answer;
  readonly files: readonly FileAccount[];
  readonly notes: SnapshotNotes;
  /** Whose counts have left before. */
  readonly earlier: readonly ExportedPopulation[];
  readonly ledger: Ledger;
  /** The presenter's words as they stand, to be printed, or kept for the next time. */
  readonly onPrint: (notes: SnapshotNotes) => void;
  readonly onClose: (notes: SnapshotNotes) => void;
};

/** Makes the snapshot: the presenter's words, what is withheld and why, and its forms. */
export function SnapshotSheet({ answer, files, notes: before, earlier, ledger, onPrint, onClose }: SnapshotSheetProps) {
  const [notes, setNotes] = useState(before);
  const [making, setMaking] = useState(false);
  const snapshot = useMemo(() => (answer.settled ? snapshotOf(answer, files) : null), [answer, files]);
  const all = useMemo(() => (answer.settled ? withExported(earlier, populationsOf(answer)) : []), [answer, earlier]);
  const audit = useAudit(all, ledger);
  const savePage = async () => {
    setMaking(true);
    ledger.exported(all);
    const { snapshotHtml } = await import("../../snapshot/snapshotHtml.tsx");
    const { snapshotContent } = await import("../../snapshot/snapshotContent.ts");
    const content = snapshotContent(answer, files, notes);
    saveText(snapshotName(content.snapshot, "html"), snapshotHtml(content), "text/html");
    setMaking(false);
  };
  const saveDeck = async () => {
    setMaking(true);
    ledger.exported(all);
    try {
      (await import("./saveSlides.ts")).saveSlides(answer, files, notes);
    } finally {
      setMaking(false);
    }
  };
  return (
    <Dialog
      open
      title={sheetWords.title}
      note={sheetWords.note}
      onClose={() => {
        onClose(notes);
      }}
    >
      <div className="snapshot-sheet">
        <label>
          <span>{sheetWords.ownTitle}</span>
          <input
            type="text"
            maxLength={120}
            value={notes.title ?? ""}
            onChange={({ target }) => {
              setNotes({ ...notes, title: target.value });
            }}
          />
        </label>
        <label>
          <span>{sheetWords.ownNote}</span>
          <textarea
            rows={3}
            maxLength={600}
            value={notes.note ?? ""}
            onChange={({ target }) => {
              setNotes({ ...notes, note: target.value });
            }}
          />
        </label>
        <p className="note">{sheetWords.masked}</p>
        {snapshot === null ? (
          <Message>{sheetWords.waiting}</Message>
        ) : audit === "under way" ? (
          <Message>{sheetWords.auditing}</Message>
        ) : audit !== null ? (
          <Message kind="needs-you">{sheetWords.refused(audit.map(populationInWords))}</Message>
        ) : (
          <>
            <Withheld snapshot={snapshot} />
            <ul className="snapshot-forms">
              <li>
                <Button
                  kind="main"
                  disabled={making}
                  onClick={() => {
                    void savePage();
                  }}
                >
                  {making ? sheetWords.making : sheetWords.html}
                </Button>
                <span className="note">{sheetWords.htmlNote}</span>
              </li>
              <li>
                <Button
                  onClick={() => {
                    ledger.exported(all);
                    const written = snapshotOf(answer, files, notes);
                    saveText(snapshotName(written, "json"), canonicalJson(written), "application/json");
                  }}
                >
                  {sheetWords.json}
                </Button>
                <span className="note">{sheetWords.jsonNote}</span>
              </li>
              <li>
                <Button
                  disabled={making}
                  onClick={() => {
                    void saveDeck();
                  }}
                >
                  {sheetWords.pptx}
                </Button>
                <span className="note">{sheetWords.pptxNote}</span>
              </li>
              <li>
                <Button
                  onClick={() => {
                    ledger.exported(all);
                    onPrint(notes);
                  }}
                >
                  {sheetWords.print}
                </Button>
                <span className="note">{sheetWords.printNote}</span>
              </li>
            </ul>
          </>
        )}
      </div>
    </Dialog>
  );
}
