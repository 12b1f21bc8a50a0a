import { unzipSync } from "fflate";
import { mostUnpacked, TooLargeError } from "./gunzip.ts";
import type { Member } from "./takeout.ts";

const mayHoldTable = /\.(?:csv|tsv|tab|txt|jsonl?|ndjson|xlsx|parquet|gz|zip)$/i;

/** What a system adds to an archive for itself. */
const ofTheSystem = /(?:^|\/)(?:__MACOSX\/|\.)/;

/** What lies in a ZIP archive: the members that may hold a table, how many others there are, and whether it is a workbook. */
export type Unzipped = {
  readonly members: readonly Member[];
  readonly others: number;
  readonly workbook: boolean;
};

/** Reads the members of an archive. A damaged or locked one throws. */
export async function unzip(file: File): Promise<Unzipped> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let others = 0;
  let size = 0;
  let workbook = false;
  const contents = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name === "xl/workbook.xml") workbook = true;
      if (name.endsWith("/") || ofTheSystem.test(name)) return false;
      if (!mayHoldTable.test(name)) {
        others++;
        return false;
      }
      size += originalSize;
      if (size > mostUnpacked) throw new TooLargeError();
      return true;
    },
  });
  const members = Object.entries(contents).map(([path, content]) => ({
    path,
    file: new File([new Blob([content.slice()])], path.slice(path.lastIndexOf("/") + 1)),
  }));
  return { members, others, workbook };
}

/** Whether the first member of an archive is locked with a password. */
export const isLocked = (head: Uint8Array): boolean => ((head[6] ?? 0) & 1) === 1;
