import type { ConsentCounts, EmptiedValues, FileAccount } from "../domain/account.ts";
import type { ExclusionReason, Reject, RejectReason } from "../domain/issue.ts";
import { integer, optional, text } from "../engine/columns.ts";
import type { Statements } from "../engine/engine.ts";
import { sql } from "../engine/sql.ts";

/** What is known of a file before it loads; kept as JSON beside its rows, without any cell. */
export type FileFacts = Omit<FileAccount, "loaded" | "emptied" | "consent" | "dates" | "fileId"> & {
  readonly emptyRows: number;
};

type Outcome = {
  readonly kind: string;
  readonly name: string | null;
  readonly reason: string | null;
  readonly line: number | null;
  readonly count: number;
};

/** The accounts of every loaded file, in the order they were loaded. */
export async function readAccounts(engine: Statements): Promise<readonly FileAccount[]> {
  const files = await engine.query(sql`SELECT file_id, facts FROM source_file ORDER BY ordinal`, {
    file_id: text,
    facts: text,
  });
  const accounts: FileAccount[] = [];
  for (const { file_id, facts } of files) accounts.push(await readAccount(engine, file_id, facts));
  return accounts;
}

/** The account of one loaded file; null when it is not there. */
export async function accountOf(engine: Statements, fileId: string): Promise<FileAccount | null> {
  const [file] = await engine.query(sql`SELECT facts FROM source_file WHERE file_id = ${fileId}`, { facts: text });
  return file === undefined ? null : readAccount(engine, fileId, file.facts);
}

async function readAccount(engine: Statements, fileId: string, json: string): Promise<FileAccount> {
  // Written by this program in the same transaction as the rows.
  const { emptyRows, ...facts } = JSON.parse(json) as FileFacts;
  const outcomes: readonly Outcome[] = await engine.query(
    sql`SELECT kind, name, reason, line, count FROM file_outcome WHERE file_id = ${fileId} ORDER BY kind, name, line`,
    { kind: text, name: optional(text), reason: optional(text), line: optional(integer), count: integer },
  );
  return {
    ...facts,
    fileId,
    loaded: sumOf(outcomes, "loaded"),
    rejects: [...facts.rejects, ...rejectsOf(outcomes)].sort((a, b) => a.line - b.line),
    excluded: { ...excludedOf(outcomes), ...(emptyRows > 0 && { "empty-row": emptyRows }) },
    emptied: emptiedOf(outcomes),
    consent: { dataUse: consentOf(outcomes, "data_use"), contactOptOut: consentOf(outcomes, "contact_opt_out") },
    dates: await datesOf(engine, fileId),
  };
}

const ofKind = (outcomes: readonly Outcome[], kind: string): readonly Outcome[] =>
  outcomes.filter((each) => each.kind === kind);

const sumOf = (outcomes: readonly Outcome[], kind: string): number =>
  ofKind(outcomes, kind).reduce((sum, { count }) => sum + count, 0);

// The reasons below are written by the load statements, from the same unions.
const rejectsOf = (outcomes: readonly Outcome[]): readonly Reject[] =>
  ofKind(outcomes, "rejected").map(({ line, reason }) => ({
    line: line ?? 0,
    column: null,
    reason: reason as RejectReason,
  }));

const excludedOf = (outcomes: readonly Outcome[]): Partial<Record<ExclusionReason, number>> =>
  Object.fromEntries(ofKind(outcomes, "excluded").map(({ reason, count }) => [reason ?? "", count]));

const emptiedOf = (outcomes: readonly Outcome[]): readonly EmptiedValues[] =>
  ofKind(outcomes, "emptied").map(({ name, reason, count }) => ({
    column: name ?? "",
    // One of `emptiedReasons`, written by the load statements.
    reason: reason as EmptiedValues["reason"],
    count,
  }));

function consentOf(outcomes: readonly Outcome[], column: string): ConsentCounts["dataUse"] {
  const answers = ofKind(outcomes, "consent").filter(({ name }) => name === column);
  if (answers.length === 0) return null;
  const count = (answer: string): number => answers.find(({ reason }) => reason === answer)?.count ?? 0;
  return { yes: count("yes"), no: count("no"), blank: count("unknown") };
}

async function datesOf(engine: Statements, fileId: string): Promise<FileAccount["dates"]> {
  const [range] = await engine.query(
    sql`SELECT min(day)::VARCHAR AS first, max(day)::VARCHAR AS last FROM (
      SELECT unnest([created_on, decided_on]) AS day FROM selection_event WHERE file_id = ${fileId}
      UNION ALL SELECT responded_on FROM response WHERE file_id = ${fileId}
      UNION ALL SELECT posted_on FROM review WHERE file_id = ${fileId}
      UNION ALL SELECT period_end FROM hospital_measure WHERE file_id = ${fileId}
      UNION ALL SELECT unnest([starts_on, ends_on]) FROM activity WHERE file_id = ${fileId})`,
    { first: optional(text), last: optional(text) },
  );
  return range?.first == null || range.last === null ? null : { from: range.first, to: range.last };
}
