import { createSecret } from "../privacy/pseudonym.ts";
import { addressLink } from "../state/addressLink.ts";
import { createSession } from "../state/createSession.ts";
import { exampleFiles, prebuiltAnswer } from "../state/exampleFiles.ts";
import { mayHoldKept } from "../state/keep/mayHoldKept.ts";
import { usableStore } from "../state/memoryStore.ts";
import { keptSecret } from "../state/secret.ts";
import type { Session } from "../state/session.ts";

/**
 * The session of a browser. The engine, the file readers and the answering workers come after the first paint; they start
 * from blobs, so that the page's policy binds them.
 */
export function openBrowserSession(): Session {
  const store = usableStore();
  return createSession({
    openRoom: async (settled, whose) => {
      const { openBrowserRoom } = await import("./openBrowserRoom.ts");
      return openBrowserRoom(whose === "own" ? keptSecret(store) : createSecret(), settled);
    },
    openAnswering: async () => {
      const { openBrowserAnswering } = await import("./openBrowserAnswering.ts");
      return openBrowserAnswering();
    },
    exampleFiles,
    prebuilt: prebuiltAnswer,
    store,
    keep: {
      mayHold: () => mayHoldKept(),
      open: async () => (await import("./openBrowserKeeper.ts")).openBrowserKeeper(),
    },
    link: addressLink(),
  });
}
