/** The words of the page around the panels. */
export const appWords = {
  opening: "Opening the worked example…",
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
  reconsider: "Which hospital is yours?",
  keysTitle: "Keys",
  singleKeys: "Single-letter keys are on",
  example: {
    riverside: {
      title: "This is a worked example. Riverside Health and every number below are invented.",
      text: "Look around: everything works. Click a driver or a figure, or press ? on any number. Then drop your own exports here, or anywhere on the page. They are read in this browser and go nowhere else.",
      other: "Show the US hospitals example (real, public)",
    },
    "us-hospitals": {
      title: "This is a worked example on real, public files: HCAHPS 2024, 3,197 US hospitals.",
      text: "Market mode compares hospitals, not patients: which published measures go with recommendation. Drop your own exports to see why patients choose you.",
      other: "Show the Riverside Health example (invented)",
    },
  },
  oneIsEnough: "One file is enough. Each adds evidence:",
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
