import type { ReadSnapshot } from "../snapshot/readSnapshot.ts";

/** The last snapshot among dropped files, and the files that are none. */
export type Sorted = { readonly snapshot: ReadSnapshot | null; readonly files: readonly File[] };

/** No snapshot is as large: the page keeps below 1 MB. */
const largest = 4_000_000;

/** Whether a file may be a snapshot, by its name and size; the others are never opened here. */
export const mayBeSnapshot = ({ name, size }: File): boolean => size <= largest && /\.(json|html?)$/i.test(name);

/** Parts snapshots from files of data. A snapshot is never loaded. */
export async function takeSnapshots(dropped: readonly File[]): Promise<Sorted> {
  const { readSnapshot } = await import("../snapshot/readSnapshot.ts");
  let snapshot: ReadSnapshot | null = null;
  const files: File[] = [];
  for (const file of dropped) {
    const text = mayBeSnapshot(file) ? await textOf(file) : null;
    const found = text === null ? null : readSnapshot(text);
    if (found === null) files.push(file);
    else snapshot = found;
  }
  return { snapshot, files };
}

/** The text of a file; null where the browser cannot open it, which loading will say. */
const textOf = (file: File): Promise<string | null> =>
  file.text().catch((refused: unknown) => {
    if (refused instanceof DOMException) return null;
    throw refused;
  });
