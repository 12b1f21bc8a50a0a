import type { FileAccount } from "../domain/account.ts";
import type { SelectionDriver } from "../domain/driver.ts";
import type { Issue, Reject } from "../domain/issue.ts";
import { failure, success, type Result } from "../domain/result.ts";
import { drivers as builtIn } from "../drivers/registry.ts";
import { integer, optional, text } from "../engine/columns.ts";
import { QueryError, type Engine } from "../engine/engine.ts";
import { sql } from "../engine/sql.ts";
import { accountOf, readAccounts } from "./accounts.ts";
import type { CodedRows } from "./coded/codedRows.ts";
import { breathe } from "./breathe.ts";
import { chooseFormat, readAs } from "./choose.ts";
import type { Reading } from "./decode.ts";
import { factsOf } from "./fileFacts.ts";
import { longFile, pageScale, type Scale } from "./frame/scale.ts";
import type { Frame } from "./framed.ts";
import { withoutIdentifiers } from "./identifiers.ts";
import type { Inspection } from "./inspection.ts";
import { conservationMark, loadStatements } from "./load.ts";
import { damagedColumns } from "./map.ts";
import type { Mapping } from "./mapping.ts";
import type { OpenKeyMaker } from "./coded/makeKeys.ts";
import { missingField } from "./missingField.ts";
import { readTexts } from "./readTexts.ts";
import { readWhatCameBack } from "./readWhatCameBack.ts";
import { findImporter } from "./registry.ts";
import { removeFile } from "./remove.ts";
import { isOutOfMemory, stoppable } from "./stoppable.ts";
import { scrub, scrubKept, type Scrubbing } from "./scrub.ts";
import type { Reader } from "./reader.ts";
import type { TakeApart } from "./takeApart.ts";
import type { OpenTextReader } from "./textReader.ts";
import type { Unpacked } from "./unpack.ts";

/** Rows went missing between the file and the tables: our defect. Nothing was kept. */
export class ConservationError extends Error {
  override readonly name = "ConservationError";
}

/** The road of a dropped file into the tables, one stage after another; whatever fails changes nothing. */
export type Ingest = {
  /** The tables inside a file that is a container; the file itself when it is none. */
  readonly unpack: (file: File, reading?: Reading) => Promise<Result<Unpacked, Issue>>;
  /** What a file is and means; nothing is loaded. */
  readonly inspect: (file: File, reading?: Reading) => Promise<Result<Inspection, Issue>>;
  /** The same file read as the format the user chose. */
  readonly inspectAs: (inspection: Inspection, importer: string) => Inspection;
  /** Loads the file under this mapping, all of it or nothing; progress is told while its texts are read. */
  readonly load: (inspection: Inspection, mapping: Mapping, reading?: Reading) => Promise<Result<FileAccount, Issue>>;
  /** Codes all texts in the tables again for drivers whose phrases changed, all of it or nothing. */
  readonly recode: (drivers: readonly SelectionDriver[], reading?: Reading) => Promise<void>;
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
  drivers = () => builtIn,
  reader: { takeApart, unpack, openTexts, openKeys, scale = pageScale },
}: {
  readonly engine: Engine;
  readonly secret: string;
  readonly remembered?: () => Readonly<Record<string, Mapping>>;
  /** The drivers that texts are coded to, with their phrases as they are when a file loads. */
  readonly drivers?: () => readonly SelectionDriver[];
  /** Reads the bytes of files and their texts; a page gives one that does so in workers. */
  readonly reader: Reader;
}): Ingest {
  let last: Promise<unknown> = Promise.resolve();
  /** The rows of files that are read and not loaded yet; let go of with the file, or as soon as it is loaded. */
  const keptRows = new WeakMap<File, CodedRows>();

  /** One load at a time: ordinals and duplicates depend on what is already there. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    unpack: (file, reading = {}) => stoppable(file, () => unpack(file, reading)),
    inspect: (file, reading = {}) =>
      stoppable(file, async () => {
        const choose = (framed: Frame) => chooseFormat(framed, remembered(), drivers());
        const refused = await (await lookAhead(file))?.refusedAhead(engine, file, reading, takeApart, choose);
        if (refused) return failure(refused);
        const taken = await takeApart(file, reading);
        if (!taken.ok) return taken;
        const { frame: framed, rows, sha256 } = taken.value;
        if (await isLoaded(engine, sha256)) return failure({ kind: "already-loaded", file: file.name });
        const choice = await choose(framed);
        if (choice === null) return failure({ kind: "unknown-format", file: file.name, header: headersOf(framed) });
        const { importer, signature, detection, formats, mapping, found, identifiers } = choice;
        if (detection === "sure" && importer.notEvidence !== undefined) {
          return failure({ kind: "no-evidence", file: file.name, format: importer.notEvidence });
        }
        if (rows !== null) keptRows.set(file, rows);
        const damaged = damagedColumns(framed);
        reading.onProgress?.(1);
        await breathe();
        return success({
          file,
          sha256,
          signature,
          frame: framed,
          detection,
          formats,
          mapping,
          found,
          damaged,
          drivers: drivers(),
          identifiers,
        });
      }),
    inspectAs: (inspection, id) => {
      const importer = findImporter(id);
      return importer === undefined
        ? inspection
        : { ...inspection, ...readAs(inspection.frame, importer, inspection.drivers) };
    },
    load: (inspection, mapping, reading = {}) =>
      stoppable(inspection.file, () =>
        inTurn(async () => {
          const rows = keptRows.get(inspection.file) ?? null;
          const means = { engine, secret, takeApart, openTexts, openKeys, scale, drivers, rows };
          const loaded = await loadFile(means, inspection, mapping, reading);
          if (loaded.ok) keptRows.delete(inspection.file);
          return loaded;
        }),
      ),
    recode: (recoded, reading = {}) => inTurn(() => readTexts(engine, openTexts, [], { recoded }, reading)),
    remove: (fileId) =>
      inTurn(async () => {
        await removeFile(engine, fileId);
        await readWhatCameBack(engine, openTexts, drivers);
      }),
    accounts: () => readAccounts(engine),
    refusedRowsCsv: async (file, account, describe) =>
      (await import("./refusedRows.ts")).refusedRows(file, account, describe),
  };
}

const headersOf = (framed: Frame): readonly string[] => framed.columns.map(({ header }) => header);

/** What looks ahead is fetched with the first long file. */
const lookAhead = (file: File) => (file.size < longFile ? null : import("./lookAhead.ts"));

async function isLoaded(engine: Engine, sha256: string): Promise<boolean> {
  const rows = await engine.query(sql`SELECT file_id FROM source_file WHERE sha256 = ${sha256}`, { file_id: text });
  return rows.length > 0;
}

/** What loading a file works with. */
type Means = {
  readonly engine: Engine;
  readonly secret: string;
  readonly takeApart: TakeApart;
  readonly openTexts: OpenTextReader;
  readonly openKeys: OpenKeyMaker;
  readonly scale: Scale;
  /** The rows as the reader kept them, where it did. */
  readonly rows: CodedRows | null;
  readonly drivers: () => readonly SelectionDriver[];
};

async function loadFile(
  { engine, secret, takeApart, openTexts, openKeys, scale, drivers, rows }: Means,
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
  const refused = await (await lookAhead(file))?.refusedNow(engine, inspection.frame, mapping);
  if (refused) return failure(refused);
  const [next] = await engine.query(sql`SELECT max(ordinal) AS ordinal FROM source_file`, {
    ordinal: optional(integer),
  });
  const ordinal = (next?.ordinal ?? 0) + 1;
  const fileId = sha256.slice(0, 16);
  const name = `load-${String(ordinal)}.csv`;

  const attempt = async (framed: Frame, kept: CodedRows | null): Promise<void> => {
    const facts = JSON.stringify(factsOf(inspection, framed, mapping, importer.label));
    const entered = { fileId, ordinal, sha256, name: file.name, facts };
    const scrubbing: Scrubbing = { frame: framed, mapping, found: inspection.found, secret };
    const flow = await scrubKept(scrubbing, kept, { openKeys, flowRows: scale.flowRows });
    const after = await loadStatements(framed, mapping, importer, entered, scale.leastRows);
    if (flow !== null) {
      await engine.load(flow(after), { signal: reading.signal });
      return;
    }
    const path = await engine.registerFile(name, framed.table.blob);
    try {
      await engine.load(scrub(scrubbing, path, after), { signal: reading.signal });
    } finally {
      await engine.dropFile(name);
    }
  };

  try {
    await attempt(inspection.frame, rows);
  } catch (cause) {
    if (!inspection.frame.table.original || !isReadingTrouble(cause)) throw asDefect(cause);
    // The two readers took the file apart differently: a rewritten copy leaves them nothing to disagree on.
    const { encoding } = inspection.frame.decoding;
    const again = await takeApart(file, { signal: reading.signal, encoding }, false);
    if (!again.ok) return again;
    await attempt(again.value.frame, null).catch((second: unknown) => {
      throw asDefect(second);
    });
  }
  try {
    await readTexts(engine, openTexts, drivers(), { fileId }, reading);
  } catch (cause) {
    await removeFile(engine, fileId); // all of a file or nothing
    await readWhatCameBack(engine, openTexts, drivers);
    throw cause;
  }
  await readWhatCameBack(engine, openTexts, drivers);
  const account = await accountOf(engine, fileId);
  if (account === null) throw new ConservationError("A loaded file has no account.");
  return success(account);
}

const isReadingTrouble = (cause: unknown): boolean =>
  cause instanceof QueryError &&
  !isOutOfMemory(cause) &&
  (cause.statement.includes(conservationMark) || cause.statement.includes("read_csv"));

const asDefect = (cause: unknown): unknown =>
  cause instanceof QueryError && cause.statement.includes(conservationMark)
    ? new ConservationError("The rows of a file were not conserved.", { cause })
    : cause;
