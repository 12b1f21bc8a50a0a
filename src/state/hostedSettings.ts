import { workspacePlace, type WorkspaceStore } from "./workspace.ts";

/**
 * The text of `workspace.json` beside the page, by which a host presets settings; asked for while this browser has none of its own.
 * null when it is not there or cannot be fetched.
 */
export async function hostedSettings(store: WorkspaceStore): Promise<string | null> {
  if (store.getItem(workspacePlace) !== null) return null;
  try {
    const response = await fetch(new URL("workspace.json", document.baseURI));
    return response.ok ? await response.text() : null;
  } catch (refused) {
    if (refused instanceof TypeError) return null; // no network: the page works as it is
    throw refused;
  }
}
