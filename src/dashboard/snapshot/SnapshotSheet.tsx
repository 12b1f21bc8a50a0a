import { useMemo, useState } from "react";
import type { FileAccount } from "../../domain/account.ts";
import type { Aims } from "../../domain/aims.ts";
import type { Answer } from "../../domain/answer.ts";
import { withExported, type ExportedPopulation } from "../../domain/exported.ts";
import type { Snapshot, SnapshotNotes } from "../../domain/snapshot.ts";
import { canonicalJson } from "../../snapshot/canonicalJson.ts";
import { populationsOf, populationsOfEarlier } from "../../snapshot/populations.ts";
import { snapshotName } from "../../snapshot/snapshotName.ts";
import { noNotes, snapshotOf } from "../../snapshot/snapshotOf.ts";
import { populationsInWords } from "../../story/populationInWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Message } from "../../ui/Message.tsx";
import { sheetWords } from "#words/snapshotSheet.ts";
import { saveText } from "../saveText.ts";
import { IndexChoice } from "./IndexChoice.tsx";
import { SinceChoice } from "./SinceChoice.tsx";
import { useAudit, type Ledger } from "./useAudit.ts";
import { Withheld } from "./Withheld.tsx";

type SnapshotSheetProps = {
  readonly answer: Answer;
  readonly files: readonly FileAccount[];
  readonly notes: SnapshotNotes;
  /** Whose counts have left before. */
  readonly earlier: readonly ExportedPopulation[];
  readonly ledger: Ledger;
  /** What is aimed at, and what opens it. */
  readonly aims: Aims;
  readonly onAims: () => void;
  /** Whether the page shows the brand health index. */
  readonly index: boolean;
  /** An earlier snapshot that was dropped; null without one. */
  readonly before: Snapshot | null;
  /** The presenter's words as they stand and what changed since the earlier one, to be printed, or kept for the next time. */
  readonly onPrint: (notes: SnapshotNotes, since: string | null) => void;
  readonly onClose: (notes: SnapshotNotes) => void;
};

/** Makes the snapshot: the presenter's words, what is withheld and why, and its forms. */
export function SnapshotSheet(props: SnapshotSheetProps) {
  const { answer, files, notes: said, earlier, ledger, aims, onAims, before, onPrint, onClose } = props;
  const [index, setIndex] = useState(props.index);
  const [notes, setNotes] = useState(said);
  const [making, setMaking] = useState(false);
  const [telling, setTelling] = useState(true);
  const snapshot = useMemo(
    () => (answer.settled ? snapshotOf(answer, files, { ...noNotes, ...aims, before, index }) : null),
    [answer, files, aims, before, index],
  );
  const told = telling && snapshot?.since != null ? before : null;
  const presented = { ...notes, ...aims, before: told, index };
  const all = useMemo(() => {
    if (!answer.settled) return [];
    const again = told === null ? [] : populationsOfEarlier(told, answer.request.filter.keep);
    return withExported(earlier, [...again, ...populationsOf(answer)]);
  }, [answer, earlier, told]);
  const audit = useAudit(all, ledger);
  const savePage = async () => {
    setMaking(true);
    ledger.exported(all);
    const { snapshotHtml } = await import("../../snapshot/snapshotHtml.tsx");
    const { snapshotContent } = await import("../../snapshot/snapshotContent.ts");
    const content = snapshotContent(answer, files, presented);
    saveText(snapshotName(content.snapshot, "html"), snapshotHtml(content), "text/html");
    setMaking(false);
  };
  const saveDeck = async () => {
    setMaking(true);
    ledger.exported(all);
    try {
      (await import("./saveSlides.ts")).saveSlides(answer, files, presented);
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
        <p>
          {sheetWords.aims(snapshot?.targets.length ?? 0, snapshot?.events.length ?? 0)}{" "}
          <Button kind="link" onClick={onAims}>
            {sheetWords.changeAims}
          </Button>
        </p>
        {answer.health === null ? null : <IndexChoice chosen={index} onChoose={setIndex} />}
        {before === null ? (
          <p className="note">{sheetWords.dropEarlier}</p>
        ) : snapshot === null ? null : (
          <SinceChoice before={before} now={snapshot} chosen={telling} onChoose={setTelling} />
        )}
        {snapshot === null ? (
          <Message>{sheetWords.waiting}</Message>
        ) : audit === "under way" ? (
          <Message>{sheetWords.auditing}</Message>
        ) : audit !== null ? (
          <Message kind="needs-you">{sheetWords.refused(populationsInWords(audit, answer))}</Message>
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
                    const written = snapshotOf(answer, files, presented);
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
                    onPrint(notes, told === null ? null : (snapshot.since?.summary ?? null));
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
