import { createSecret } from "../privacy/pseudonym.ts";
import { addressLink } from "../state/addressLink.ts";
import { createSession } from "../state/createSession.ts";
import { exampleFiles, prebuiltAnswer } from "../state/exampleFiles.ts";
import { mayHoldKept } from "../state/keep/mayHoldKept.ts";
import { usableStore } from "../state/memoryStore.ts";
import { hostedSettings } from "../state/hostedSettings.ts";
import { keptSecret, secretPlace } from "../state/secret.ts";
import type { Session } from "../state/session.ts";
import { emptyWorkspace, workspacePlace, type WorkspaceStore } from "../state/workspace.ts";

/** The page as on a first visit, without a trace of this one in memory or address. */
function openAnew(): void {
  history.replaceState(null, "", location.pathname);
  location.reload();
}

/** The workspace as it was kept. What reads it is fetched where there is something to read: a first visit does not wait for it. */
const keptWorkspace = async (store: WorkspaceStore) =>
  store.getItem(workspacePlace) === null
    ? emptyWorkspace
    : (await import("../state/storedWorkspace.ts")).readWorkspace(store);

/**
 * The session of a browser. The engine, the file readers and the answering workers come after the first paint; they start
 * from blobs, so that the page's policy binds them.
 */
export async function openBrowserSession(): Promise<Session> {
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
    workspace: await keptWorkspace(store),
    readWorkspace: () => keptWorkspace(store),
    keep: {
      mayHold: () => mayHoldKept(),
      open: async (around) => (await import("./openBrowserKeeping.ts")).openBrowserKeeping(around),
    },
    preset: () => hostedSettings(store),
    forget: async () => {
      await (await import("../state/keep/forgetBrowser.ts")).forgetBrowser();
      openAnew();
    },
    onStored: (tell) => {
      window.addEventListener("storage", ({ key, newValue }) => {
        if (key === secretPlace && newValue === null)
          openAnew(); // another tab forgot everything
        else tell();
      });
    },
    link: addressLink(),
  });
}
