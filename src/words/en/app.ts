import { formatShare } from "../format.ts";

/** The words of the page around the panels. */
export const appWords = {
  opening: "Opening the worked example…",
  settling: "Working out intervals and rank bands",
  restoring: (progress: number): string => `Bringing back your files: ${formatShare(progress)}`,
  saving: "keeping for your next visit",
  nothingToShow: "There is nothing to show yet.",
  reading: (done: number, all: number): string => `${String(done)} of ${String(all)} read`,
  dropHere: "Drop 1–20 files. They are read in this browser and go nowhere else.",
  tooManyTitle: (count: number): string => `${String(count)} files at once are too many. Nothing was read.`,
  tooMany: "Drop up to 20 files at a time; the next ones add to what is there.",
  understood: "Understood",
  failedTitle: "Something on our side failed.",
  failed:
    "Your files are as they were, and nothing has left this browser. Reload the page; if it happens again, tell us what you did, not what is in the files.",
  filesTitle: "Files",
  snapshotTitle: "Snapshot",
  saveTitle: "Save",
  views: "Views",
  data: "Your data",
  locked: "The page is locked; nothing is read.",
  reconsider: "Which hospital is yours?",
  keysTitle: "Keys",
  singleKeys: "Single-letter keys are on",
  example: {
    riverside: {
      title: "Worked example: Riverside Health and every number below are invented.",
      short: "Worked example, invented.",
      text: "Drop your own files anywhere on the page; they are read in this browser only.",
      other: "US hospitals example (real, public)",
    },
    "us-hospitals": {
      title: "Worked example on real, public files: HCAHPS 2024, 3,197 US hospitals.",
      short: "Example: real, public files.",
      text: "It compares hospitals, not patients. Drop your own files to see why patients choose you.",
      other: "Riverside Health example (invented)",
    },
  },
  chooseFiles: "Choose files",
} as const;

/** What stands where a part of the page could not be drawn. */
export const boundaryWords = {
  failed: {
    title: "This panel could not be drawn.",
    text: "The fault is ours, not your data’s. The rest of the page stands, and nothing has left this browser.",
  },
  outdated: {
    title: "A newer version of the page is on the host.",
    text: "Reload the page to go on. Files that were dropped have to be dropped again.",
  },
  again: "Draw again",
} as const;
