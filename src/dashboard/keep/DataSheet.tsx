import type { Session, SessionState } from "../../state/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { dataWords as words, lockWords } from "#words/kept.ts";
import { ForgetEverything } from "./ForgetEverything.tsx";
import { KeptFiles } from "./KeptFiles.tsx";
import { OfflineNote } from "./OfflineNote.tsx";
import { SettingsFile } from "./SettingsFile.tsx";

type DataSheetProps = {
  readonly state: Pick<SessionState, "dataSet" | "files" | "kept" | "workspace">;
  readonly session: Pick<Session, "removeFile" | "storage">;
  readonly onClose: () => void;
};

/** What this browser keeps of the user's data, file by file, and the ways to lock the page and to forget everything. */
export function DataSheet({ state: { dataSet, files, kept }, session, onClose }: DataSheetProps) {
  return (
    <Dialog open title={words.title} note={words.standing[kept.kind]} onClose={onClose}>
      <KeptFiles files={dataSet === "own" ? files : []} onRemove={session.removeFile} />
      <SettingsFile storage={session.storage} />
      <OfflineNote />
      <section className="keep-part">
        <h3>{lockWords.lock}</h3>
        <p>
          {lockWords.what} {lockWords.not}
        </p>
        <Button
          onClick={() => {
            onClose();
            session.storage.lock(true);
          }}
        >
          {lockWords.lock}
        </Button>
      </section>
      <ForgetEverything onForget={session.storage.forget} />
    </Dialog>
  );
}
