import { useState } from "react";
import type { PanelPicture } from "../../snapshot/drawing/panelPicture.ts";
import { pngOf } from "../../snapshot/drawing/pngOf.ts";
import { svgText } from "../../snapshot/drawing/svgText.ts";
import type { PanelFile } from "../../snapshot/panelFile.ts";
import { Button } from "../../ui/Button.tsx";
import { Message } from "../../ui/Message.tsx";
import { saveWords } from "#words/saveSheet.ts";
import { copyText, saveFile, saveText } from "../saveText.ts";
import { drawnByPage } from "./drawnByPage.ts";

type SaveFormsProps = {
  readonly file: PanelFile;
  /** What its table holds. */
  readonly csvNote: string;
  /** Enters it in the ledger. */
  readonly onLeave: () => void;
};

/** The forms a panel has; each enters the ledger before it leaves. */
export function SaveForms({ file, csvNote, onLeave }: SaveFormsProps) {
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
            note={csvNote}
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
      <p className="note">{saveWords.guarded[file.guarded]}</p>
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
