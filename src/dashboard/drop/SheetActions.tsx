import { useState } from "react";
import type { DroppedFile, Session } from "../../state/session.ts";
import { Button } from "../../ui/Button.tsx";
import { dropWords, loadLabel } from "#words/drop.ts";
import { countStandings, isPending, standingOf } from "./standing.ts";

type SheetActionsProps = {
  readonly files: readonly DroppedFile[];
  readonly shown: DroppedFile | null;
  readonly session: Pick<Session, "load" | "stop" | "withdraw" | "showDropSheet" | "subscribe" | "state">;
};

const { actions: words, files: fileWords } = dropWords;

/** Loads once no file is being read any more, whether or not the sheet is still open. */
function loadAfterReading(session: SheetActionsProps["session"]): void {
  const leave = session.subscribe(() => {
    if (countStandings(session.state().dropped).reading > 0) return;
    leave();
    session.load();
  });
}

/** Load, load without the file that asks, or cancel; Close once nothing is left to load. */
export function SheetActions({ files, shown, session }: SheetActionsProps) {
  const counts = countStandings(files);
  const { ready, reading, loading } = counts;
  const [awaited, setAwaited] = useState<readonly number[]>([]);
  const inReading = files.filter((file) => standingOf(file) === "reading");
  const waits = inReading.length > 0 && inReading.every(({ id }) => awaited.includes(id));
  const close = () => {
    session.showDropSheet(false);
  };
  if (!isPending(counts)) {
    return (
      <div className="drop-actions">
        <Button kind="main" onClick={close}>
          {words.close}
        </Button>
      </div>
    );
  }
  if (loading > 0) {
    return (
      <div className="drop-actions">
        <Button
          onClick={() => {
            session.stop();
          }}
        >
          {fileWords.stopLoading}
        </Button>
        <Button onClick={close}>{words.close}</Button>
      </div>
    );
  }
  const load = () => {
    if (reading === 0) {
      session.load();
      return;
    }
    setAwaited(inReading.map(({ id }) => id));
    loadAfterReading(session);
  };
  const asking = shown !== null && standingOf(shown) === "needs-you" ? shown : null;
  return (
    <div className="drop-actions">
      <Button kind="main" disabled={ready + reading === 0 || waits} onClick={load}>
        {waits ? words.willLoad : loadLabel(ready, reading)}
      </Button>
      {asking === null || ready + reading === 0 ? null : (
        <Button
          onClick={() => {
            session.withdraw(asking.id);
            load();
          }}
        >
          {words.loadWithout}
        </Button>
      )}
      <Button
        onClick={() => {
          for (const file of files) if (standingOf(file) !== "loaded") session.withdraw(file.id);
          close();
        }}
      >
        {words.cancel}
      </Button>
    </div>
  );
}
