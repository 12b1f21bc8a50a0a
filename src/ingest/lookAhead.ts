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
  const head = await takeApart(new File([file.slice(0, headBytes)], file.name), { signal, encoding });
  if (!head.ok) return null; // what is wrong with it is told once it is read
  const { frame } = head.value;
  const choice = await choose(frame);
  const rows = Math.round((file.size / headBytes) * frame.rows);
  return choice && lacksRoom(engine, frame, choice.mapping, rows);
}

/** What is to be said of a file that was read, before it is loaded under this mapping: that it cannot fit. Null where it may. */
export const refusedNow = (engine: Statements, frame: Frame, mapping: Mapping): Promise<Issue | null> =>
  lacksRoom(engine, frame, mapping, frame.rows);
