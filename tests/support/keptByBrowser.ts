import type { Page } from "playwright";

/** Everything the browser keeps for the page: storages, databases, caches, private files, cookies, the address. */
export async function keptBy(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const read = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error("A database could not be read", { cause: request.error }));
        };
      });
    const texts = [location.href, document.cookie, JSON.stringify(history.state), window.name, document.title];
    for (const storage of [localStorage, sessionStorage]) texts.push(JSON.stringify(Object.entries(storage)));
    for (const { name } of await indexedDB.databases()) {
      const database = await read(indexedDB.open(name ?? ""));
      for (const store of database.objectStoreNames) {
        const held = database.transaction(store).objectStore(store);
        texts.push(JSON.stringify(await read(held.getAllKeys())));
        for (const value of (await read(held.getAll())) as readonly unknown[])
          texts.push(value instanceof ArrayBuffer ? new TextDecoder("latin1").decode(value) : JSON.stringify(value));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        texts.push(request.url, (await (await cache.match(request))?.text()) ?? "");
    }
    const walk = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const [name, entry] of folder.entries()) {
        texts.push(name);
        if (entry instanceof FileSystemDirectoryHandle) await walk(entry);
        else if (entry instanceof FileSystemFileHandle) texts.push(await (await entry.getFile()).text());
      }
    };
    await walk(await navigator.storage.getDirectory());
    return texts.join("\n");
  });
}

/** All that stands in the page: every element, its attributes and texts, and what fields hold. */
export const shownOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>("input, select, textarea")];
    return [document.documentElement.outerHTML, ...fields.map(({ value }) => value)].join("\n");
  });
