import { readFile } from "node:fs/promises";
import type { Snapshot } from "../domain/snapshot.ts";
import { changesSince } from "../snapshot/changesSince.ts";
import { readSnapshot } from "../snapshot/readSnapshot.ts";
import { commandWords } from "#words/command.ts";
import { sinceWords } from "#words/since.ts";
import { Refusal } from "./inputFiles.ts";

/** An earlier snapshot and where it was found. */
export type Earlier = { readonly path: string; readonly snapshot: Snapshot };

/** The earlier snapshot at a path, list or page; null where none is named. Rejects with Refusal. */
export async function openEarlier(path: string | null): Promise<Earlier | null> {
  if (path === null) return null;
  const text = await readFile(path, "utf8").catch(() => {
    throw new Refusal(commandWords.nothingThere(path));
  });
  const read = readSnapshot(text);
  if (read?.kind === "snapshot") return { path, snapshot: read.snapshot };
  if (read === null) throw new Refusal(commandWords.noSnapshot(path));
  const why = read.kind === "damaged" ? sinceWords.unreadable.damaged : sinceWords.unreadable.version(read.version);
  throw new Refusal(commandWords.notCompared(path, why));
}

/** Throws a Refusal where the two make no sense beside each other. */
export function demandComparable({ path, snapshot }: Earlier, now: Snapshot): void {
  const { refusal } = changesSince(snapshot, now);
  if (refusal !== null) throw new Refusal(commandWords.notCompared(path, sinceWords.refusals[refusal]));
}
