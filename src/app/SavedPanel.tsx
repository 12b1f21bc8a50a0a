import { Suspense } from "react";
import type { Aims } from "../domain/aims.ts";
import { PanelBoundary } from "../dashboard/PanelBoundary.tsx";
import type { Session, SessionState } from "../state/session.ts";
import { appWords } from "#words/app.ts";
import { SaveSheet } from "./sheets.ts";

type SavedPanelProps = {
  /** The id of the panel's place. */
  readonly panel: string;
  readonly state: SessionState;
  readonly session: Pick<Session, "refusedTogether" | "exported" | "beside">;
  readonly aims: Aims;
  readonly onClose: () => void;
};

/** The sheet that saves one panel, fetched when it is asked for. */
export function SavedPanel({
  panel,
  state: { answer, view, files, workspace },
  session,
  aims,
  onClose,
}: SavedPanelProps) {
  if (answer === null) return null;
  return (
    <PanelBoundary title={appWords.saveTitle}>
      <Suspense fallback={null}>
        <SaveSheet
          panel={panel}
          answer={answer}
          view={view}
          files={files}
          earlier={workspace.exports}
          ledger={session}
          count={session.beside}
          aims={aims}
          onClose={onClose}
        />
      </Suspense>
    </PanelBoundary>
  );
}
