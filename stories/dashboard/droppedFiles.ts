import { noAims } from "../../src/domain/aims.ts";
import type { FileAccount } from "../../src/domain/account.ts";
import type { Reject } from "../../src/domain/issue.ts";
import type { Frame } from "../../src/ingest/framed.ts";
import type { Inspection } from "../../src/ingest/inspection.ts";
import { proposeMapping } from "../../src/ingest/map.ts";
import { drivers } from "../../src/drivers/registry.ts";
import { findImporter, importers } from "../../src/ingest/registry.ts";
import { openQuestions } from "../../src/state/openQuestions.ts";
import type { DroppedFile, SessionState } from "../../src/state/session.ts";
import { emptyWorkspace } from "../../src/state/workspace.ts";
import { firstView } from "../../src/state/view.ts";

/** A small file as the frame stage would hand it on; its sample stands for all its rows. */
export function aFrame(
  file: string,
  headers: readonly string[],
  sample: readonly (readonly string[])[],
  rows = sample.length,
  rejects: readonly Reject[] = [],
): Frame {
  const columns = headers.map((header, index) => {
    const cells = sample.map((row) => row[index] ?? "");
    const filled = cells.filter((cell) => cell !== "").length;
    return {
      index,
      header,
      name: header,
      question: null,
      choice: null,
      filled: Math.round((filled / Math.max(1, sample.length)) * rows),
      padded: false,
      cells: null,
      values: [...new Set(cells.filter((cell) => cell !== "").map((cell) => cell.toLowerCase()))],
    };
  });
  return {
    file,
    bytes: rows * 80,
    decoding: { encoding: "utf-8", assumed: false },
    dialect: { delimiter: ",", newline: "\n" },
    headerShape: "one",
    columns,
    sample,
    preamble: [],
    records: rows + 1 + rejects.length,
    frameRows: 1,
    rows,
    emptyRows: 0,
    rejects,
    repaired: 0,
    table: { blob: new Blob([]), original: true, delimiter: ",", headerRows: 1 },
  };
}

/** A file as inspected, read as the importer of that id proposes. */
export function anInspection(
  frame: Frame,
  importerId: string,
  detection: Inspection["detection"] = "sure",
  found: Inspection["found"] = [],
): Inspection {
  const importer = findImporter(importerId);
  if (importer === undefined) throw new Error(`No importer ${importerId}`);
  return {
    file: new File([], frame.file),
    sha256: "0".repeat(64),
    signature: frame.file,
    frame,
    detection,
    formats: importers.map(({ id, label }) => ({ id, label })),
    mapping: proposeMapping(frame, importer, found),
    found,
    damaged: [],
    drivers,
    identifiers: found.map(({ index, identifier, by }) => ({
      column: frame.columns[index]?.header ?? "",
      identifier,
      by,
    })),
  };
}

/** The stage of a file whose columns are known. */
export const understood = (inspection: Inspection): DroppedFile["stage"] => ({
  kind: "understood",
  inspection,
  mapping: inspection.mapping,
  questions: openQuestions(inspection.mapping, inspection.detection),
});

const intake = aFrame(
  "clinic_intake_2026.csv",
  ["intake_dt", "service line", "lead source", "reason", "reason 2", "booked", "zip", "patient_nm", "notes"],
  [
    ["03/09/2026", "Orthopedics", "PCP referral", "wait time", "wait time", "Y", "60412", "A. Example", "called twice"],
    ["04/09/2026", "Cardiology", "website", "close to home", "price", "N", "60511", "B. Example", ""],
    ["04/09/2026", "Obstetrics", "OTH", "insurance", "", "Y", "60412", "C. Example", ""],
    ["05/09/2026", "Obstetrics", "KIOSK", "doctor", "", "Y", "60511", "D. Example", ""],
  ],
  2310,
);

/** A CRM table nobody has seen before: its format, its dates and its codes are open. */
export const unknownFile: DroppedFile = {
  id: 6,
  name: intake.file,
  bytes: intake.bytes,
  stage: understood(anInspection(intake, "generic-crm", "unknown", [{ index: 7, identifier: "name", by: "content" }])),
};

const report = aFrame(
  "crm-selections-sep.csv",
  ["Lead Source", "Created Date", "Lead Status", "Full Name", "Email", "Phone", "Email Opt Out"],
  [
    ["Physician Referral", "9/14/2026", "Converted", "X", "x@example.org", "555", "0"],
    ["Web", "9/15/2026", "Open", "Y", "y@example.org", "555", "1"],
  ],
  1702,
  [
    { line: 1044, column: null, reason: "too-many-fields" },
    { line: 1120, column: null, reason: "unreadable-row" },
    { line: 1121, column: null, reason: "unreadable-row" },
    { line: 1122, column: null, reason: "unreadable-row" },
  ],
);

/** A recognised CRM export without questions. */
export const readyFile: DroppedFile = {
  id: 2,
  name: report.file,
  bytes: report.bytes,
  stage: understood(
    anInspection(report, "salesforce-report", "sure", [
      { index: 3, identifier: "name", by: "name" },
      { index: 4, identifier: "e-mail", by: "name" },
      { index: 5, identifier: "phone", by: "name" },
    ]),
  ),
};

/** A file half read. */
export const readingFile: DroppedFile = {
  id: 3,
  name: "google-reviews.csv",
  bytes: 400_000,
  stage: { kind: "reading", progress: 0.66 },
};

const reviews = aFrame(
  "healthgrades.csv",
  ["review_date", "stars", "review_text"],
  [
    ["2026-08-14", "5", "Seen the same day."],
    ["2026-08-13", "2", "Waited for weeks."],
    ["2026-08-11", "4", "Kind nurses."],
  ],
  341,
);

/** Reviews with a format remembered from last month. */
export const rememberedFile: DroppedFile = {
  id: 4,
  name: reviews.file,
  bytes: reviews.bytes,
  stage: understood(anInspection(reviews, "generic-reviews", "remembered")),
};

/** A file that is no table. */
export const refusedFile: DroppedFile = {
  id: 7,
  name: "q3-summary.pdf.csv",
  bytes: 90_000,
  stage: { kind: "refused", issue: { kind: "not-a-table", file: "q3-summary.pdf.csv", looksLike: "pdf" } },
};

/** What became of the rows of the CRM export. */
export const account: FileAccount = {
  fileId: "f1",
  name: report.file,
  bytes: report.bytes,
  sha256: "0".repeat(64),
  importer: "salesforce-report",
  importerLabel: "Salesforce report",
  source: "crm",
  encoding: "utf-8",
  records: 1707,
  frameRows: 1,
  loaded: 1490,
  rejects: report.rejects,
  excluded: { "no-data-use-consent": 200, duplicate: 12 },
  repaired: 0,
  emptied: [{ column: "Created Date", reason: "unreadable-date", count: 3 }],
  identifiers: [
    { column: "Full Name", identifier: "name", by: "name" },
    { column: "Email", identifier: "e-mail", by: "name" },
  ],
  unmapped: ["Lead Owner Alias"],
  consent: { dataUse: { yes: 1490, no: 200, blank: 0 }, contactOptOut: { yes: 212, no: 1278, blank: 0 } },
  dates: { from: "2026-09-01", to: "2026-09-30" },
};

/** A file on the page. */
export const loadedFile: DroppedFile = {
  id: 2,
  name: report.file,
  bytes: report.bytes,
  stage: { kind: "loaded", account },
};

/** A session with the sheet open and these files on it. */
export const sheetState = (dropped: readonly DroppedFile[]): SessionState => ({
  phase: "ready",
  dataSet: "riverside",
  view: firstView,
  answer: null,
  updating: false,
  isPrebuilt: false,
  settling: null,
  files: [],
  dropped,
  dropSheetOpen: true,
  rewording: null,
  brandProposal: null,
  workspace: emptyWorkspace,
  kept: { kind: "nothing" },
  locked: false,
  exampleAims: noAims,
  exampleViews: [],
  presetTrouble: null,
  failure: null,
});
