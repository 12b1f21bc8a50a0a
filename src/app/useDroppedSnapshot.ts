import { useCallback, useState } from "react";
import type { ReadSnapshot } from "../snapshot/readSnapshot.ts";
import type { Session } from "../state/session.ts";
import { mayBeSnapshot, takeSnapshots } from "./takeSnapshots.ts";

/** The earlier snapshot that was dropped last, if it is looked at, and what takes dropped files: data goes on to the session. */
export function useDroppedSnapshot(session: Session) {
  const [since, setSince] = useState<ReadSnapshot | null>(null);
  const drop = useCallback(
    (dropped: readonly File[]) => {
      if (!dropped.some(mayBeSnapshot)) {
        session.drop(dropped);
        return;
      }
      void takeSnapshots(dropped).then(({ snapshot, files }) => {
        if (files.length > 0) session.drop(files);
        if (snapshot === null) return;
        if (files.length === 0) session.showDropSheet(false);
        setSince(snapshot);
      });
    },
    [session],
  );
  const forget = useCallback(() => {
    setSince(null);
  }, []);
  return { since, drop, forget };
}
