import { formatCount, formatShare } from "../format.ts";
import { countWord, listWords } from "./lists.ts";

/** Where a dropped file stands on its way. */
export type FileStanding = "ready" | "loading" | "loaded" | "reading" | "needs-you" | "refused";

/** How many files stand where. */
export type StandingCounts = Readonly<Record<FileStanding, number>>;

const order: readonly FileStanding[] = ["loaded", "loading", "ready", "reading", "needs-you", "refused"];

const clause: Readonly<Record<FileStanding, (count: number) => string>> = {
  loaded: () => "loaded",
  loading: () => "loading",
  ready: () => "ready",
  reading: () => "still reading",
  "needs-you": (count) => (count === 1 ? "needs you" : "need you"),
  refused: () => "refused",
};

const few = (count: number): string => countWord(count).toLowerCase();

/** `1 row`, `2,310 rows`. */
export const rowsInWords = (count: number): string => `${formatCount(count)} ${count === 1 ? "row" : "rows"}`;

const filesInWords = (count: number): string => `${few(count)} ${count === 1 ? "file" : "files"}`;

/** The sentence at the head of the sheet: "Seven files dropped: four ready, one still reading, one needs you, one refused". */
export function filesSentence(counts: StandingCounts): string {
  const all = order.reduce((sum, standing) => sum + counts[standing], 0);
  if (all === 0) return "Drop your exports here";
  const parts = order
    .filter((standing) => counts[standing] > 0)
    .map((standing) => `${all === 1 ? "" : `${few(counts[standing])} `}${clause[standing](counts[standing])}`);
  return `${countWord(all)} ${all === 1 ? "file" : "files"} dropped: ${parts.join(", ")}`;
}

/** What the main button says: which files it loads, and whether it waits for the reading. */
export const loadLabel = (ready: number, reading: number): string =>
  ready + reading === 0 ? "Load" : `Load ${filesInWords(ready + reading)}${reading === 0 ? "" : " when reading ends"}`;

/** All other words of the drop sheet. */
export const dropWords = {
  note: "Nothing on the page changes until you press Load. Files are read in this browser; no row leaves it.",
  noteLoaded: "The page now shows what was loaded. No row left this browser.",
  noteNothing: "Nothing was loaded, and nothing on the page changed.",
  emptyNote: "They are read in this browser; no row leaves it. Nothing on the page changes until you press Load.",
  close: "Close the sheet; files stay on it",
  area: {
    title: "Drop 1–20 files here, or anywhere on the page",
    formats: "CSV or TSV, as your systems export them. Content decides, not the name.",
    choose: "Choose files",
    more: "Add files",
    again: "Try again with a fixed file",
    evidenceTitle: "One file is enough. Each adds evidence",
    evidence: [
      {
        letter: "S",
        name: "says",
        fills: "a brand survey that asks what matters: Qualtrics, SurveyMonkey, any survey table",
      },
      {
        letter: "M",
        name: "moves",
        fills: "the same survey, once 100 people rated you and said how likely they are to choose you",
      },
      { letter: "W", name: "writes", fills: "reviews: Google Maps exports, any table with a text and stars" },
      {
        letter: "D",
        name: "does",
        fills: "CRM leads, inquiries or encounters: Salesforce, HubSpot, any table with a reason or a source",
      },
    ],
    market: "Public hospital files (HCAHPS, CMS hospital list) open the market page.",
  },
  files: {
    title: "Files",
    reading: (progress: number): string => `${formatShare(progress)} read`,
    waiting: "waiting",
    loading: "loading",
    readingTexts: (progress: number): string => `reading the texts, ${formatShare(progress)}`,
    stop: "Stop",
    stopLoading: "Stop loading",
    refused: "refused",
    questions: (count: number): string => `${formatCount(count)} ${count === 1 ? "question" : "questions"}`,
    unseen: "not seen before",
    unsure: "which format?",
    remembered: (label: string): string => `${label}, as last time`,
    notATable: "not loaded",
    loaded: (rows: number): string => `loaded ${rowsInWords(rows)}`,
    leftOut: (sentences: readonly string[]): string =>
      sentences.length === 0 ? "Nothing was left out." : sentences.join(" "),
    refusedSentence: (count: number): string => `${rowsInWords(count)} refused: the reasons are below.`,
    refusedRows: (count: number): string => `${formatCount(count)} refused`,
    takeOff: (name: string): string => `Take ${name} off the list`,
    standing: {
      ready: "ready",
      loading: "loading",
      loaded: "loaded",
      reading: "still reading",
      "needs-you": "needs you",
      refused: "refused",
    } satisfies Readonly<Record<FileStanding, string>>,
  },
  removed: { title: "Identifier columns removed", note: "before a table exists", byContent: "its cells look like it" },
  consent: {
    title: "Consent",
    none: (names: readonly string[]): readonly [string, string] => [
      `No consent column in ${listWords(names)}: `,
      "rows are counted, not joined.",
    ],
    column: (name: string, header: string, blankIsNo: boolean): string =>
      `${name}: rows that say no in “${header}”${blankIsNo ? ", or say nothing there," : ""} are left out when it loads.`,
    optOut: (name: string, header: string): string =>
      `${name}: “${header}” marks who must not be contacted; they are counted, never joined across files or shown.`,
    refused: (name: string, count: number): string =>
      `${name}: ${rowsInWords(count)} without consent to use their data, left out.`,
    optedOut: (name: string, count: number): string =>
      `${name}: ${formatCount(count)} opted out of contact: counted, never joined or shown.`,
  },
  refused: {
    title: "Refused rows",
    of: (refused: number, all: number): string => `${formatCount(refused)} of ${formatCount(all)}`,
    download: "Download refused-rows.csv",
    fileName: "refused-rows.csv",
    heads: { file: "File", line: "Line", column: "Column", why: "Why" },
    wholeRow: "whole row",
    rows: (count: number): string => ` (${rowsInWords(count)})`,
    more: (count: number): string => `and ${formatCount(count)} more in the download`,
  },
  actions: {
    loadWithout: "Load without this one",
    cancel: "Cancel, change nothing",
    close: "Close",
    willLoad: "Loads when reading ends",
    remembered:
      "What you settle here is remembered with the header when the file loads: next month’s file needs no click.",
  },
} as const;
