const ours = "whyhere";

/**
 * Deletes all that the browser holds under this page's name: tables, workspace, the person-key secret, caches, private files.
 * What other pages of the same address hold stays. Storage that is switched off holds nothing.
 */
export async function forgetBrowser(): Promise<void> {
  for (const part of [forgetDatabase, forgetCaches, forgetPrivateFiles]) await unlessSwitchedOff(part);
  await unlessSwitchedOff(forgetTexts); // last: other tabs take this as the sign that all is gone
}

async function unlessSwitchedOff(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (refused) {
    if (!(refused instanceof DOMException)) throw refused;
    if (!["SecurityError", "InvalidStateError", "NotFoundError"].includes(refused.name)) throw refused;
  }
}

function forgetTexts(): void {
  for (const storage of [sessionStorage, localStorage])
    for (const key of Object.keys(storage)) if (key.startsWith(ours)) storage.removeItem(key);
}

const forgetDatabase = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(ours);
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      reject(request.error ?? new DOMException("The browser did not delete.", "UnknownError"));
    };
  });

async function forgetCaches(): Promise<void> {
  if (!("caches" in globalThis)) return; // a page that is served without TLS has none
  for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
}

async function forgetPrivateFiles(): Promise<void> {
  if (!("storage" in navigator)) return;
  const folder = await navigator.storage.getDirectory();
  for await (const name of folder.keys())
    if (name.startsWith(ours)) await folder.removeEntry(name, { recursive: true });
}
