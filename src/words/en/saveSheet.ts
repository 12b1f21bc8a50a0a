/** The words of the sheet on which one panel is saved. */
export const saveWords = {
  title: (panel: string): string => `Copy or save “${panel}”`,
  waitingTitle: "Copy or save",
  /** Of a table beside the drivers, by which of the page's filters it follows. */
  noteBeside: {
    all: "The file holds what you see under these filters, and says so itself: filters, n, dates and sources stand inside.",
    period:
      "Of the page’s filters only the period applies to this table, and the file says so itself: n, dates and sources stand inside.",
    none: "No filter applies to this table, and the file says so itself: n, dates and sources stand inside.",
  },
  note: "The file holds what you see under these filters, and says so itself: filters, n, dates and sources stand inside.",
  png: "Image (PNG)",
  pngNote: "for slides and mail; twice the size of the screen",
  svg: "Drawing (SVG)",
  svgNote: "for print and drawing programs; sharp at any size",
  csv: "Table (CSV)",
  csvNote: "for spreadsheets: value, interval, n and status in cells of their own",
  csvCounts: "for spreadsheets: one count a cell, and how to read it in every row",
  copy: "Copy the table",
  copyNote: "to paste into a sheet or a slide; filters, n and sources stand below it",
  copied: "The table is copied.",
  waiting: "The intervals are still being computed. The panel can be saved when they stand.",
  auditing: "Checking that no group of 1 to 10 can be told from it…",
  nothingHere: "There is nothing here to save.",
  nothing: "There is nothing here to save under these filters.",
  failed: {
    "not drawn": "This browser could not draw the image. The drawing (SVG) holds the same.",
    "not copied": "This browser does not let the page copy. The table (CSV) holds the same.",
  },
  refused: (populations: readonly string[]): string =>
    `This cannot leave: from its counts, together with what was exported before, a group of 1 to 10 people could be told (${populations.join("; ")}). A longer period, fewer filters, or the filters of an earlier export would help.`,
  guarded: {
    withheld: "What a snapshot withholds is withheld here, too.",
    public: "These texts are public, so no group is withheld; people stand together, without their names.",
    nobody: "Nothing here counts patients, so no group is withheld.",
  } satisfies Readonly<Record<"withheld" | "public" | "nobody", string>>,
} as const;
