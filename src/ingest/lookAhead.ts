import type { Issue } from "../domain/issue.ts";
import { text } from "../engine/columns.ts";
import type { Statements } from "../engine/engine.ts";
import { sql } from "../engine/sql.ts";
import type { Choice } from "./choose.ts";
import type { Reading } from "./decode.ts";
import { lacksRoom } from "./enoughRoom.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Frame } from "./framed.ts";
import type { Mapping } from "./mapping.ts";
import type { TakeApart } from "./takeApart.ts";

/** From so many bytes on a file is asked, by so many of its first, whether it can fit. */
const largeFile = 1 << 26;
const headBytes = 1 << 21;

/** Whether this very file is loaded, told by its fingerprint alone where loaded ones are as long. */
async function isThere(engine: Statements, file: File): Promise<boolean> {
  const asLong = await engine.query(
    sql`SELECT sha256 FROM source_file WHERE contains(facts, ${`"bytes":${String(file.size)},`})`,
    { sha256: text },
  );
  if (asLong.length === 0) return false;
  const own = await fingerprint(file);
  return asLong.some(({ sha256 }) => sha256 === own);
}

/** What is to be said of a file before it is read: that it is loaded already, or cannot fit. Null where nothing is. */
export async function refusedAhead(
  engine: Statements,
  file: File,
  reading: Reading,
  takeApart: TakeApart,
  choose: (frame: Frame) => Promise<Choice | null>,
): Promise<Issue | null> {
  if (await isThere(engine, file)) return { kind: "already-loaded", file: file.name };
  if (file.size < largeFile) return null;
  const { signal, encoding } = reading;
  const head = await wholeLines(file);
  if (head === null) return null;
  const taken = await takeApart(new File([head], file.name), { signal, encoding });
  if (!taken.ok) return null; // what is wrong with it is told once it is read
  const { frame } = taken.value;
  const choice = await choose(frame);
  if (choice === null || !isCertain(choice)) return null;
  return lacksRoom(engine, frame, choice.mapping, await fewestRows(file, head, frame.rows));
}

/** Whether nobody will be asked what the file is: another answer could map fewer columns, or another sentence refuse it. */
const isCertain = ({ detection, importer }: Choice): boolean =>
  (detection === "sure" || detection === "remembered") && importer.notEvidence === undefined;

/** The first lines of a file up to one that ends outside quotation marks; null where there is none, or it is no plain text. */
async function wholeLines(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = await bytesAt(file, 0);
  if (bytes.includes(0)) return null;
  let [quoted, end] = [false, 0];
  for (let place = 0; place < bytes.length; place += 1) {
    if (bytes[place] === quote) quoted = !quoted;
    else if (bytes[place] === lineFeed && !quoted) end = place + 1;
  }
  return end === 0 ? null : bytes.subarray(0, end);
}

const [quote, lineFeed] = [0x22, 0x0a];

/** The fewest rows that the file may have by how close its lines stand at its start, in its middle and at its end: old records are often sparse. */
async function fewestRows(file: File, head: Uint8Array, headRows: number): Promise<number> {
  const parts = [head, await bytesAt(file, file.size / 2), await bytesAt(file, file.size - headBytes)];
  const density = Math.min(...parts.filter(({ length }) => length > 0).map((part) => lineEnds(part) / part.length));
  const linesPerRow = lineEnds(head) / Math.max(1, headRows);
  return Math.round((density * file.size) / linesPerRow);
}

const bytesAt = async (file: File, from: number): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.slice(Math.floor(from), Math.floor(from) + headBytes).arrayBuffer());

function lineEnds(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === lineFeed) count += 1;
  return count;
}

/** What is to be said of a file that was read, before it is loaded under this mapping: that it cannot fit. Null where it may. */
export const refusedNow = (engine: Statements, frame: Frame, mapping: Mapping): Promise<Issue | null> =>
  lacksRoom(engine, frame, mapping, frame.rows);
