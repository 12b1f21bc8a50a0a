import type { Issue, Reject } from "../domain/issue.ts";
import { failure, success, type Result } from "../domain/result.ts";
import { readRecords, recordReader, type CsvRecord, type Dialect, type Records } from "./csv.ts";
import { textOf, type Reading } from "./decode.ts";
import type { Decoding } from "./decode/encoding.ts";
import { chooseDialect } from "./frame/dialect.ts";
import { footerStart, longestFooter } from "./frame/footer.ts";
import { findHeader, type Header } from "./frame/header.ts";
import { judgeRecord } from "./frame/judgeRecord.ts";
import type { OpenLongFile } from "./frame/longFile.ts";
import type { PlainRows } from "./frame/plainRows.ts";
import { profiler } from "./frame/profile.ts";
import { rewriter } from "./frame/rewriter.ts";
import type { Frame, FramedFile } from "./framed.ts";

const headLength = 1 << 18;

/** How the whole file is to be read, found in its first text. */
type Plan = {
  readonly decoding: Decoding;
  readonly dialect: Dialect;
  readonly header: Header;
  readonly preamble: readonly string[];
  /** About how long a row is, told by the first of them. */
  readonly perRow: number;
};

/**
 * Takes a file apart, streaming: preamble, header, rows, refused rows, footer. A pure function of the file's bytes, fit
 * for a worker. With `mayKeep`, a file that needs no mending is handed on as it is; otherwise a clean copy is written. Where
 * a way through long files is given, such a one goes it.
 */
export async function frame(
  file: File,
  decoding: Decoding,
  reading: Reading = {},
  mayKeep = true,
  openLong: OpenLongFile | null = null,
): Promise<Result<FramedFile, Issue>> {
  const head = await headOf(file, decoding);
  const dialect = chooseDialect(head.text);
  const { records } = readRecords(head.text, dialect);
  const cut = head.whole ? records : records.slice(0, -1);
  const header = findHeader((cut.length > 0 ? cut : records).map(({ cells }) => cells));
  if (header === null) return failure({ kind: "empty-file", file: file.name });
  const preamble = records.slice(0, header.before).map(({ cells }) => cells.join(" ").slice(0, 200));
  const plan = { decoding, dialect, header, preamble, perRow: head.text.length / records.length };
  const seemsClean =
    decoding.encoding === "utf-8" &&
    dialect.newline === "\n" &&
    dialect.delimiter !== "¬" &&
    header.before === 0 &&
    header.rows === 1;
  const kept = mayKeep && seemsClean ? await pass(file, plan, reading, false, openLong) : null;
  return kept ?? (await pass(file, plan, reading, true, null)) ?? failure({ kind: "empty-file", file: file.name });
}

async function headOf(file: File, decoding: Decoding): Promise<{ text: string; whole: boolean }> {
  let text = "";
  for await (const piece of textOf(file, decoding)) {
    text += piece;
    if (text.length >= headLength) return { text: text.slice(0, headLength), whole: text.length === headLength };
  }
  return { text, whole: true };
}

/** Reads every record once. Without rewriting it gives null at the first record that needs it. */
async function pass(
  file: File,
  { decoding, dialect, header, preamble, perRow }: Plan,
  reading: Reading,
  rewrite: boolean,
  openLong: OpenLongFile | null,
): Promise<Result<FramedFile, Issue> | null> {
  const width = header.columns.length;
  const start = header.before + header.rows;
  const reader = recordReader(dialect);
  const long = rewrite ? null : (openLong?.(dialect, width, file.size / perRow) ?? null);
  const profile = long?.profile ?? profiler(width);
  const copy = rewriter();
  const rejects: Reject[] = [];
  let held: { readonly record: CsvRecord; readonly line: number }[] = [];
  let line = 0;
  let returns = 0;
  let rows = 0;
  let emptyRows = 0;
  let repaired = 0;

  /** Settles one record's fate; false when the file cannot be kept as it is. */
  function settle({ record, line: at }: { readonly record: CsvRecord; readonly line: number }): boolean {
    const judged = judgeRecord(record, width, dialect);
    if (judged.kind === "empty") emptyRows++;
    else if (judged.kind === "refused") rejects.push({ line: at, column: null, reason: judged.reason });
    else {
      rows++;
      if (judged.mended) repaired++;
      profile.add(judged.cells);
      if (rewrite) copy.add(at, judged.cells);
    }
    return rewrite || (judged.kind === "row" && judged.asWritten);
  }

  function settleHeld(): boolean {
    if (line < start || !held.every(settle)) return false;
    held = [];
    return true;
  }

  function take(plain: PlainRows): void {
    line += plain.rows;
    rows += plain.rows;
    returns += plain.returns;
  }

  async function* readAll(): AsyncGenerator<Records & { readonly atEnd: boolean }> {
    const texts =
      long?.texts(file, reading, reader, longestFooter, settleHeld, take) ?? textOf(file, decoding, reading);
    for await (const text of texts) yield { ...reader.push(text), atEnd: false };
    yield { ...reader.end(), atEnd: true };
  }

  for await (const { records, open, returns: more, atEnd } of readAll()) {
    returns += more;
    for (const record of records) {
      line++;
      if (line > start) held.push({ record, line });
      else if (!rewrite && record.cells.some((cell) => /[\r\n]/.test(cell))) return null;
    }
    if (open) {
      const opened = atEnd ? line : line + 1;
      return failure({
        kind: "quote-never-closed",
        file: file.name,
        line: opened,
        rowsBefore: Math.max(0, opened - 1 - start),
      });
    }
    const ready = held.splice(0, Math.max(0, held.length - longestFooter));
    if (!ready.every(settle)) return null;
  }

  const footer = footerStart(held.map(({ record }) => record.cells));
  const footerRows = footer === null ? 0 : held.length - footer;
  if (footerRows > 0 && !rewrite) return null;
  held = held.slice(0, held.length - footerRows);
  if (!held.every(settle)) return null;
  if (!rewrite && returns !== 0 && returns < line - 1) return null;
  if (rows + rejects.length === 0) return failure({ kind: "header-only", file: file.name });

  const profiles = profile.columns();
  const coded = long?.profile.coded() ?? null;
  const framed: Frame = {
    file: file.name,
    bytes: file.size,
    decoding,
    dialect,
    headerShape: header.shape,
    columns: header.columns.map((column) => ({
      ...column,
      ...(profiles[column.index] ?? { filled: 0, values: null, padded: true, cells: null }),
    })),
    sample: profile.sample(),
    preamble,
    records: line,
    frameRows: Math.min(line, start) + footerRows,
    rows,
    emptyRows,
    rejects,
    repaired,
    table: rewrite
      ? { blob: copy.blob(), original: false, delimiter: ",", headerRows: 0 }
      : { blob: file, original: true, delimiter: dialect.delimiter, headerRows: start },
  };
  return success({ frame: framed, rows: coded && { ...coded, firstLine: start + 1 } });
}
