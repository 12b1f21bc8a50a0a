import type { Issue } from "../domain/issue.ts";
import { failure, success, type Result } from "../domain/result.ts";
import {
  byteOrderMark,
  longRun,
  mostHighBytes,
  mostInRuns,
  undefinedInWindows1252,
  zeroPattern,
  type Decoding,
  type Encoding,
} from "./decode/encoding.ts";
import { pageScale } from "./frame/scale.ts";
import { looksBinary, looksLike } from "./decode/refuseBinary.ts";

/** How long reading takes is told as a fraction of the file; an aborted signal stops it with the signal's reason. */
export type Reading = {
  readonly signal?: AbortSignal | undefined;
  /** The encoding the user says the file has; nothing is proved then. */
  readonly encoding?: Encoding | undefined;
  readonly onProgress?: ((fraction: number) => void) | undefined;
};

/** The encoding of a dropped file, proved over all its bytes; or the reason why it is no text we can read. */
export async function decode(file: File, reading: Reading = {}): Promise<Result<Decoding, Issue>> {
  if (file.size === 0) return failure({ kind: "empty-file", file: file.name });
  const head = new Uint8Array(await file.slice(0, 1 << 16).arrayBuffer());
  const other = looksLike(head);
  if (other !== null) return failure({ kind: "not-a-table", file: file.name, looksLike: other });
  return encodingOf(file, reading);
}

/** The encoding of a text, whatever the text is. */
export async function encodingOf(file: File, reading: Reading = {}): Promise<Result<Decoding, Issue>> {
  if (reading.encoding !== undefined) return success({ encoding: reading.encoding, assumed: false });
  const head = new Uint8Array(await file.slice(0, 1 << 16).arrayBuffer());
  const declared = byteOrderMark(head) ?? zeroPattern(head);
  if (declared === "utf-16le" || declared === "utf-16be") return success({ encoding: declared, assumed: false });
  if (looksBinary(head)) return failure({ kind: "not-a-table", file: file.name, looksLike: "binary" });
  return singleByteOrUtf8(file, declared === "utf-8", reading);
}

/** Whether the bytes are UTF-8 is settled first, at the speed of the platform: nothing more is asked of a file that is. */
async function singleByteOrUtf8(file: File, marked: boolean, reading: Reading): Promise<Result<Decoding, Issue>> {
  if (await isUtf8(file, reading)) return success({ encoding: "utf-8", assumed: false });
  let high = 0;
  let run = 0;
  let inRuns = 0;
  let line = 1;
  let strange: number | null = null;
  for await (const bytes of piecesOf(file, { signal: reading.signal })) {
    for (const byte of bytes) {
      if (byte === 10) line++;
      if (byte < 128) {
        if (run >= longRun) inRuns += run;
        run = 0;
        continue;
      }
      high++;
      run++;
      if (strange === null && undefinedInWindows1252.includes(byte)) strange = line;
    }
  }
  if (marked || strange !== null || high > file.size * mostHighBytes || inRuns + run > high * mostInRuns + longRun) {
    return failure({ kind: "encoding-unsure", file: file.name, line: strange ?? 1 });
  }
  return success({ encoding: "windows-1252", assumed: true });
}

async function isUtf8(file: File, reading: Reading): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const bytes of piecesOf(file, reading)) if (!accepts(decoder, bytes)) return false;
  return accepts(decoder, null);
}

function accepts(decoder: TextDecoder, bytes: Uint8Array<ArrayBuffer> | null): boolean {
  try {
    if (bytes === null) decoder.decode();
    else decoder.decode(bytes, { stream: true });
    return true;
  } catch (cause) {
    if (cause instanceof TypeError) return false;
    throw cause;
  }
}

/** The bytes of the file, piece by piece; the next is fetched while one is worked on. */
export async function* piecesOf(
  file: Blob,
  { signal, onProgress }: Reading,
  pieceBytes = pageScale.pieceBytes,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const fetchPiece = (start: number) => file.slice(start, start + pieceBytes).arrayBuffer();
  let next = fetchPiece(0);
  for (let start = 0; start < file.size; start += pieceBytes) {
    signal?.throwIfAborted();
    const bytes = new Uint8Array(await next);
    next = fetchPiece(start + pieceBytes);
    next.catch(() => undefined); // told to whoever awaits it; nobody may
    yield bytes;
    onProgress?.(Math.min(1, (start + pieceBytes) / file.size));
  }
}

/** The text of the file, piece by piece, without its byte order mark. */
export async function* textOf(file: Blob, { encoding }: Decoding, reading: Reading = {}): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of piecesOf(file, reading)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}
