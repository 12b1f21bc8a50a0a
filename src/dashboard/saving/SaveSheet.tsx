import { useMemo, useState } from "react";
import type { FileAccount } from "../../domain/account.ts";
import type { Aims } from "../../domain/aims.ts";
import type { Answer } from "../../domain/answer.ts";
import { withExported, type ExportedPopulation } from "../../domain/exported.ts";
import type { PanelPicture } from "../../snapshot/drawing/panelPicture.ts";
import { pngOf } from "../../snapshot/drawing/pngOf.ts";
import { svgText } from "../../snapshot/drawing/svgText.ts";
import { panelFile, type PanelFile } from "../../snapshot/panelFile.ts";
import { filedPanels } from "../../snapshot/panels/panelContent.ts";
import type { View } from "../../state/view.ts";
import { populationInWords } from "../../story/populationInWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Message } from "../../ui/Message.tsx";
import { saveWords } from "#words/saveSheet.ts";
import { copyText, saveFile, saveText } from "../saveText.ts";
import { useAudit, type Ledger } from "../snapshot/useAudit.ts";
import { trendMetric } from "../trendMetric.ts";
import { drawnByPage } from "./drawnByPage.ts";

type SaveSheetProps = {
  /** The id of the panel's place. */
  readonly panel: string;
  readonly answer: Answer;
  readonly view: View;
  readonly files: readonly FileAccount[];
  /** Whose counts have left before. */
  readonly earlier: readonly ExportedPopulation[];
  readonly ledger: Ledger;
  readonly aims?: Aims;
  readonly onClose: () => void;
};

/** Saves one panel as image, drawing or table, or copies its table, once the audit of what left before lets it go. */
export function SaveSheet({ panel, answer, view, files, earlier, ledger, aims, onClose }: SaveSheetProps) {
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
          <Message kind="needs-you">{saveWords.refused(audit.map(populationInWords))}</Message>
        ) : (
          <Forms
            file={file}
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

/** The forms a panel has; each enters the ledger before it leaves. */
function Forms({ file, onLeave }: { readonly file: PanelFile; readonly onLeave: () => void }) {
  const [said, setSaid] = useState<"copied" | "not drawn" | "not copied" | null>(null);
  const { draw, csv, text, name } = file;
  const picture = (): PanelPicture => {
    const drawn = draw?.(drawnByPage) ?? null;
    if (drawn === null) throw new Error(`${file.title} was to be drawn, and is not.`);
    return drawn;
  };
  const savePng = async () => {
    onLeave();
    try {
      saveFile(name("png"), new Blob([await pngOf(picture())], { type: "image/png" }));
    } catch (failure) {
      setSaid("not drawn");
      throw failure;
    }
  };
  return (
    <>
      <ul className="snapshot-forms">
        {draw === null ? null : (
          <>
            <Form
              label={saveWords.png}
              note={saveWords.pngNote}
              onSave={() => {
                void savePng();
              }}
            />
            <Form
              label={saveWords.svg}
              note={saveWords.svgNote}
              onSave={() => {
                onLeave();
                saveText(name("svg"), svgText(picture()), "image/svg+xml");
              }}
            />
          </>
        )}
        {csv === null ? null : (
          <Form
            label={saveWords.csv}
            note={saveWords.csvNote}
            onSave={() => {
              onLeave();
              saveText(name("csv"), csv, "text/csv");
            }}
          />
        )}
        {text === null ? null : (
          <Form
            label={saveWords.copy}
            note={saveWords.copyNote}
            onSave={() => {
              onLeave();
              void copyText(text).then((done) => {
                setSaid(done ? "copied" : "not copied");
              });
            }}
          />
        )}
      </ul>
      {said === null || said === "copied" ? null : <Message kind="needs-you">{saveWords.failed[said]}</Message>}
      <p className="note" role="status">
        {said === "copied" ? saveWords.copied : ""}
      </p>
      <p className="note">{saveWords.guarded}</p>
    </>
  );
}

type FormProps = { readonly label: string; readonly note: string; readonly onSave: () => void };

const Form = ({ label, note, onSave }: FormProps) => (
  <li>
    <Button onClick={onSave}>{label}</Button>
    <span className="note">{note}</span>
  </li>
);
