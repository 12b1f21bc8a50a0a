import { readFile, rename, rm, writeFile } from "node:fs/promises";
import type { ExportedPopulation } from "../domain/exported.ts";
import { parseWorkspace } from "../state/storedWorkspace.ts";
import { emptyWorkspace, type Workspace } from "../state/workspace.ts";
import { readWorkspaceFile, workspaceFile } from "../state/workspaceFile.ts";
import { commandWords } from "#words/command.ts";
import { Refusal } from "./inputFiles.ts";

/** The workspace a command works with, and how it keeps what has left. */
export type WorkspaceFile = {
  readonly workspace: Workspace;
  /** Enters the populations in the file's ledger, all of the file or nothing; gives the way back. Rejects with Refusal. */
  readonly enter: (exports: readonly ExportedPopulation[]) => Promise<() => Promise<void>>;
};

/** The workspace exported from the page; an empty one, which keeps nothing, where none is named. Rejects with Refusal. */
export async function openWorkspaceFile(path: string | null): Promise<WorkspaceFile> {
  if (path === null) return { workspace: emptyWorkspace, enter: () => Promise.resolve(() => Promise.resolve()) };
  const before = await readFile(path, "utf8").catch(() => {
    throw new Refusal(commandWords.nothingThere(path));
  });
  const { workspace, written } = understood(before, path);
  return {
    workspace,
    enter: async (exports) => {
      await replace(path, written({ ...workspace, exports }));
      return () => replace(path, before);
    },
  };
}

type Understood = { readonly workspace: Workspace; readonly written: (workspace: Workspace) => string };

/** Settings as the page saves them, or a workspace as it keeps them; written back in the form it was read in, with no part more but the ledger. */
function understood(text: string, path: string): Understood {
  const read = readWorkspaceFile(text);
  if (read.ok) {
    const { given } = read;
    return {
      workspace: { ...emptyWorkspace, ...given },
      written: ({ exports }) => workspaceFile({ ...given, exports }),
    };
  }
  const bare = read.trouble === "other-file" ? parseWorkspace(text) : null;
  if (bare !== null) return { workspace: bare, written: (workspace) => `${JSON.stringify(workspace)}\n` };
  throw new Refusal(commandWords.workspaceUnreadable(path));
}

/** Another file takes the place at once, so that a job stopped half-way leaves a whole ledger. */
async function replace(path: string, text: string): Promise<void> {
  const beside = `${path}.new`;
  try {
    await writeFile(beside, text, { mode: 0o600 });
    await rename(beside, path);
  } catch {
    await rm(beside, { force: true });
    throw new Refusal(commandWords.ledgerUnwritable(path));
  }
}
