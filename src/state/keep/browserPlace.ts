import type { KeepPlace, Switched } from "./keepPlace.ts";
import { generationOf } from "./manifest.ts";
import { databaseName } from "./mayHoldKept.ts";

const pieceStore = "pieces";
const manifestStore = "manifest";
const current = "current";

/**
 * The browser's IndexedDB: a switch of generation is one transaction, which happens wholly or not at all. It is opened for
 * each step, so that no tab stands in the way of another that empties it. Rejects where storage is off (private windows).
 */
export function browserPlace(factory: IDBFactory = indexedDB): KeepPlace {
  const within = async <T>(mode: IDBTransactionMode, steps: (at: IDBTransaction) => Promise<T>): Promise<T> => {
    const database = await open(factory);
    try {
      const transaction = database.transaction([pieceStore, manifestStore], mode, { durability: "strict" });
      const ended = end(transaction);
      const [result] = await Promise.all([steps(transaction), ended]);
      return result;
    } finally {
      database.close();
    }
  };
  return {
    manifest: () => within("readonly", (at) => answer<unknown>(at.objectStore(manifestStore).get(current))),
    piece: (sha256) =>
      within("readonly", async (at) => {
        const bytes = await answer<unknown>(at.objectStore(pieceStore).get(sha256));
        return bytes instanceof ArrayBuffer ? bytes : null;
      }),
    pieces: () =>
      within("readonly", async (at) => {
        const keys = await answer(at.objectStore(pieceStore).getAllKeys());
        return new Set(keys.filter((key) => typeof key === "string"));
      }),
    put: (sha256, bytes) =>
      within("readwrite", async (at) => {
        await answer(at.objectStore(pieceStore).put(bytes, sha256));
      }),
    switchTo: (manifest, after) =>
      within("readwrite", async (at): Promise<Switched> => {
        const found = await answer<unknown>(at.objectStore(manifestStore).get(current));
        if (generationOf(found) !== after) return "moved-on";
        at.objectStore(manifestStore).put(manifest, current);
        const named = new Set(manifest.tables.flatMap(({ pieces }) => pieces));
        const store = at.objectStore(pieceStore);
        for (const key of await answer(store.getAllKeys()))
          if (typeof key !== "string" || !named.has(key)) store.delete(key);
        return "switched";
      }),
    clear: () =>
      new Promise((resolve, reject) => {
        const request = factory.deleteDatabase(databaseName);
        request.onsuccess = () => {
          resolve();
        };
        request.onerror = () => {
          reject(failureOf(request.error));
        };
      }),
  };
}

function open(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(databaseName, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(pieceStore);
    request.result.createObjectStore(manifestStore);
  };
  return answer(request);
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(failureOf(request.error));
    };
  });

const end = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(failureOf(transaction.error));
    };
  });

const failureOf = (error: DOMException | null): DOMException =>
  error ?? new DOMException("The browser's storage gave up.", "AbortError");
