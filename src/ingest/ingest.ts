import type { FileAccount } from "../domain/account.ts";
import type { FieldId } from "../domain/field.ts";
import type { Issue, Reject } from "../domain/issue.ts";
import { failure, success, type Result } from "../domain/result.ts";
import { integer, optional, text } from "../engine/columns.ts";
import { QueryError, type Engine } from "../engine/engine.ts";
import { sql } from "../engine/sql.ts";
import { readAccounts, type FileFacts } from "./accounts.ts";
import { chooseFormat, readAs } from "./choose.ts";
import type { Reading } from "./decode.ts";
import type { Frame } from "./framed.ts";
import { withoutIdentifiers } from "./identifiers.ts";
import type { Inspection } from "./inspection.ts";
import { conservationMark, loadStatements } from "./load.ts";
import type { Mapping } from "./mapping.ts";
import { previewRows, type Preview } from "./preview.ts";
import { readTones } from "./readTones.ts";
import { refusedRows } from "./refusedRows.ts";
import { findImporter, importers } from "./registry.ts";
import { removeFile } from "./remove.ts";
import { scrub } from "./scrub.ts";
import { takeApartHere, type TakeApart } from "./takeApart.ts";

/** Rows went missing between the file and the tables: our defect. Nothing was kept. */
export class ConservationError extends Error {
  override readonly name = "ConservationError";
}

/** The road of a dropped file into the tables, one stage after another; whatever fails changes nothing. */
export type Ingest = {
  /** What a file is and means; nothing is loaded. */
  readonly inspect: (file: File, reading?: Reading) => Promise<Result<Inspection, Issue>>;
  /** The same file read as the format the user chose. */
  readonly inspectAs: (inspection: Inspection, importer: string) => Inspection;
  /** The first rows as they would load under this mapping, scrubbed. */
  readonly preview: (inspection: Inspection, mapping: Mapping) => Preview;
  /** Loads the file under this mapping, all of it or nothing. */
  readonly load: (inspection: Inspection, mapping: Mapping, reading?: Reading) => Promise<Result<FileAccount, Issue>>;
  readonly remove: (fileId: string) => Promise<void>;
  /** The accounts of the files in the tables, in the order they were loaded. */
  readonly accounts: () => Promise<readonly FileAccount[]>;
  /** The refused rows as CSV for a spreadsheet, read again from the file and masked. */
  readonly refusedRowsCsv: (file: File, account: FileAccount, describe: (reject: Reject) => string) => Promise<string>;
};

/** An ingest into this engine. `remembered` gives confirmed mappings by header signature; tables must exist. */
export function createIngest({
  engine,
  secret,
  remembered = () => ({}),
  takeApart = takeApartHere,
}: {
  readonly engine: Engine;
  readonly secret: string;
  readonly remembered?: () => Readonly<Record<string, Mapping>>;
  /** Reads a file's records; a page gives one that does so in a worker. */
  readonly takeApart?: TakeApart;
}): Ingest {
  let last: Promise<unknown> = Promise.resolve();

  /** One load at a time: ordinals and duplicates depend on what is already there. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    inspect: (file, reading = {}) =>
      stoppable(file, async () => {
        const taken = await takeApart(file, reading);
        if (!taken.ok) return taken;
        const { frame: framed, sha256 } = taken.value;
        if (await isLoaded(engine, sha256)) return failure({ kind: "already-loaded", file: file.name });
        const choice = await chooseFormat(framed, importers, remembered());
        if (choice === null) return failure({ kind: "unknown-format", file: file.name, header: headersOf(framed) });
        const { importer, signature, detection, formats, mapping, found, identifiers } = choice;
        if (detection === "sure" && importer.notEvidence !== undefined) {
          return failure({ kind: "no-evidence", file: file.name, format: importer.notEvidence });
        }
        reading.onProgress?.(1);
        return success({
          file,
          sha256,
          signature,
          frame: framed,
          detection,
          formats,
          mapping,
          found,
          identifiers,
        });
      }),
    inspectAs: (inspection, id) => {
      const importer = findImporter(id);
      return importer === undefined ? inspection : { ...inspection, ...readAs(inspection.frame, importer) };
    },
    preview: previewRows,
    load: (inspection, mapping, reading = {}) =>
      stoppable(inspection.file, () => inTurn(() => loadFile(engine, secret, takeApart, inspection, mapping, reading))),
    remove: (fileId) =>
      inTurn(async () => {
        // A text that was set aside has had no tone read.
        for (const gained of await removeFile(engine, fileId)) await readTones(engine, gained, {});
      }),
    accounts: () => readAccounts(engine),
    refusedRowsCsv: refusedRows,
  };
}

/** A user's stop is an issue of the file, not a failure of the program; so is a file that the memory cannot hold. */
async function stoppable<T>(file: File, work: () => Promise<Result<T, Issue>>): Promise<Result<T, Issue>> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError")
      return failure({ kind: "stopped", file: file.name });
    if (isOutOfMemory(cause)) return failure({ kind: "out-of-memory", file: file.name });
    throw cause;
  }
}

function isOutOfMemory(failed: unknown): boolean {
  const cause = failed instanceof QueryError ? failed.cause : failed;
  return cause instanceof Error && /out of memory|array buffer allocation failed/i.test(cause.message);
}

const headersOf = (framed: Frame): readonly string[] => framed.columns.map(({ header }) => header);

async function isLoaded(engine: Engine, sha256: string): Promise<boolean> {
  const rows = await engine.query(sql`SELECT file_id FROM source_file WHERE sha256 = ${sha256}`, { file_id: text });
  return rows.length > 0;
}

async function loadFile(
  engine: Engine,
  secret: string,
  takeApart: TakeApart,
  inspection: Inspection,
  asked: Mapping,
  reading: Reading,
): Promise<Result<FileAccount, Issue>> {
  const { file, sha256 } = inspection;
  const importer = findImporter(asked.importer);
  if (importer === undefined)
    return failure({ kind: "unknown-format", file: file.name, header: headersOf(inspection.frame) });
  if (await isLoaded(engine, sha256)) return failure({ kind: "already-loaded", file: file.name });
  const mapping = withoutIdentifiers(asked, inspection.found);
  const missing = missingField(mapping);
  if (missing !== null) return failure({ kind: "missing-field", file: file.name, field: missing });
  const [next] = await engine.query(sql`SELECT max(ordinal) AS ordinal FROM source_file`, {
    ordinal: optional(integer),
  });
  const ordinal = (next?.ordinal ?? 0) + 1;
  const fileId = sha256.slice(0, 16);
  const name = `load-${String(ordinal)}.csv`;

  const attempt = async (framed: Frame): Promise<void> => {
    const facts = JSON.stringify(factsOf(inspection, framed, mapping, importer.label));
    const path = await engine.registerFile(name, framed.table.blob);
    try {
      const after = loadStatements(framed, mapping, importer, { fileId, ordinal, sha256, name: file.name, facts });
      await engine.load(scrub(framed, mapping, inspection.found, secret, path, after), { signal: reading.signal });
    } finally {
      await engine.dropFile(name);
    }
  };

  try {
    await attempt(inspection.frame);
  } catch (cause) {
    if (!inspection.frame.table.original || !isReadingTrouble(cause)) throw asDefect(cause);
    // The two readers took the file apart differently: a rewritten copy leaves them nothing to disagree on.
    const again = await takeApart(file, reading, false);
    if (!again.ok) return again;
    await attempt(again.value.frame).catch((second: unknown) => {
      throw asDefect(second);
    });
  }
  try {
    if (mapping.source === "review") await readTones(engine, fileId, { signal: reading.signal });
  } catch (cause) {
    await removeFile(engine, fileId); // all of a file or nothing
    throw cause;
  }
  reading.onProgress?.(1);
  const account = (await readAccounts(engine)).find((each) => each.fileId === fileId);
  if (account === undefined) throw new ConservationError("A loaded file has no account.");
  return success(account);
}

const isReadingTrouble = (cause: unknown): boolean =>
  cause instanceof QueryError && (cause.statement.includes(conservationMark) || cause.statement.includes("read_csv"));

const asDefect = (cause: unknown): unknown =>
  cause instanceof QueryError && cause.statement.includes(conservationMark)
    ? new ConservationError("The rows of a file were not conserved.", { cause })
    : cause;

/** The field without which a file of this kind has nothing to say; null when all is there. */
function missingField({ source, columns }: Mapping): FieldId | null {
  const has = (field: FieldId): boolean =>
    columns.some(({ target }) => target.kind === "field" && target.field === field);
  if (source === "review" && !has("text") && !has("stars")) return "text";
  if ((source === "hospital-list" || source === "hospital-measure") && !has("facility_id")) return "facility_id";
  const telling: readonly FieldId[] = ["campaign_key", "state", "converted", "reason", "created_on", "source"];
  if (source === "crm" && !telling.some(has)) return "state";
  return null;
}

function factsOf({ file, sha256 }: Inspection, framed: Frame, mapping: Mapping, importerLabel: string): FileFacts {
  const { columns } = mapping;
  const encoding = framed.decoding.assumed ? `${framed.decoding.encoding} (assumed)` : framed.decoding.encoding;
  return {
    name: file.name,
    bytes: file.size,
    sha256,
    importer: mapping.importer,
    importerLabel,
    source: mapping.source,
    encoding,
    records: framed.records,
    frameRows: framed.frameRows,
    emptyRows: framed.emptyRows,
    rejects: framed.rejects,
    excluded: {},
    repaired: framed.repaired,
    identifiers: columns.flatMap(({ header, target }) =>
      target.kind === "identifier" ? [{ column: header, identifier: target.identifier, by: target.by }] : [],
    ),
    unmapped: columns.filter(({ target }) => target.kind === "unmapped").map(({ header }) => header),
  };
}
