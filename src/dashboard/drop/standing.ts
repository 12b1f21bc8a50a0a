import type { DroppedFile } from "../../state/session.ts";
import type { FileStanding, StandingCounts } from "#words/drop.ts";

/** Where a file stands, as the user sees it. */
export function standingOf({ stage }: DroppedFile): FileStanding {
  switch (stage.kind) {
    case "waiting":
    case "reading":
      return "reading";
    case "understood":
      return stage.questions > 0 ? "needs-you" : "ready";
    default:
      return stage.kind;
  }
}

/** How many of the files stand where. */
export function countStandings(files: readonly DroppedFile[]): StandingCounts {
  const count = (standing: FileStanding): number => files.filter((file) => standingOf(file) === standing).length;
  return {
    ready: count("ready"),
    loading: count("loading"),
    loaded: count("loaded"),
    reading: count("reading"),
    "needs-you": count("needs-you"),
    refused: count("refused"),
  };
}

/** The file whose meaning is shown: the chosen one while it is there, else the first that asks, is read, or is at all. */
export function shownFile(files: readonly DroppedFile[], chosen: number | null): DroppedFile | null {
  const first = (standing: FileStanding): DroppedFile | undefined =>
    files.find((file) => standingOf(file) === standing);
  return files.find(({ id }) => id === chosen) ?? first("needs-you") ?? first("ready") ?? files[0] ?? null;
}

/** Whether anything on the sheet may still be loaded, or is being loaded. */
export const isPending = ({ ready, reading, loading, "needs-you": asking }: StandingCounts): boolean =>
  ready + reading + loading + asking > 0;

/** What a file reports once it is read: its inspection and account, whichever stage has them. */
export const understoodOf = ({ stage }: DroppedFile) => (stage.kind === "understood" ? stage : null);

/** What became of the rows of a loaded file; null before. */
export const accountOf = ({ stage }: DroppedFile) => (stage.kind === "loaded" ? stage.account : null);
