import { useCallback, useState } from "react";
import type { Snapshot } from "../domain/snapshot.ts";
import type { ReadSnapshot } from "../snapshot/readSnapshot.ts";
import type { Session } from "../state/session.ts";
import { mayBeSnapshot, takeSnapshots } from "./takeSnapshots.ts";

/**
 * The earlier snapshot that was dropped last: `since` while it is looked at, `earlier` as long as the page stands, for the next snapshot;
 * and what takes dropped files: data goes on to the session.
 */
export function useDroppedSnapshot(session: Session) {
  const [since, setSince] = useState<ReadSnapshot | null>(null);
  const [earlier, setEarlier] = useState<Snapshot | null>(null);
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
        setEarlier(snapshot.kind === "snapshot" ? snapshot.snapshot : null);
      });
    },
    [session],
  );
  const forget = useCallback(() => {
    setSince(null);
  }, []);
  return { since, earlier, drop, forget };
}
