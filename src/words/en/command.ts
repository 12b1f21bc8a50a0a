/** What the snapshot command says to whoever runs it, or reads its log. */
export const commandWords = {
  usage: [
    'Usage: npm run snapshot -- [--brand "Our Hospital"] [--workspace workspace.json] [--out folder] [--json] [--pptx] files or folders',
    "",
    "  --brand NAME        our hospital, as the files name it; else as the workspace says, else as the files suggest",
    "  --workspace FILE    the workspace exported from the page: hospitals, mappings, drivers put aside; what",
    "                      leaves is entered in its list of exports, and checked together with all that left before",
    "  --view TEXT         the filters, as they stand behind # in the page's link: period=2026-07..2026-09&location=East",
    "  --facility ID       our hospital in the public CMS files",
    "  --title, --note     the presenter's own words",
    "  --out FOLDER        where the snapshot is written; the present folder unless given",
    "  --json              the list only, without the page",
    "  --pptx              slides, too",
    "",
    "Ends with 0 when a snapshot was written, 1 when nothing was, with the reason, and 2 for wrong usage.",
  ].join("\n"),
  unknownOption: (option: string): string => `${option} is no option of this command.`,
  noValue: (option: string): string => `${option} needs a value.`,
  noFiles: "No file was named.",
  nothingThere: (path: string): string => `${path} is no file or folder that can be read.`,
  emptyFolder: "The folders named hold no CSV, TSV or TXT file.",
  workspaceUnreadable: (path: string): string => `${path} is no workspace of this version.`,
  questions: (file: string, columns: readonly string[]): string =>
    `${file} needs an answer that only a person can give${columns.length === 0 ? "" : ` (${columns.join(", ")})`}: drop it on the page once, answer, and export the workspace.`,
  unknownBrand: (brand: string, found: readonly string[]): string =>
    `No hospital is called “${brand}” in these files. ${found.length === 0 ? "They name none." : `They name ${found.join(", ")}.`}`,
  unwritable: (folder: string): string => `Nothing can be written to ${folder}.`,
  ledgerUnwritable: (path: string): string => `What leaves cannot be entered in ${path}.`,
  unexpected: (message: string): string => `Something on our side failed: ${message}`,
  nothingWritten: "Nothing was written.",
  written: (path: string): string => `${path} written`,
} as const;
