import type { Issue } from "../domain/issue.ts";
import { failure, success, type Result } from "../domain/result.ts";
import { encodingOf, textOf, type Reading } from "./decode.ts";
import { containerOf, headBytes, type Container } from "./unpack/container.ts";
import { gunzip, TooLargeError } from "./unpack/gunzip.ts";
import { readJson } from "./unpack/readJson.ts";
import { readParquet } from "./unpack/readParquet.ts";
import { readWorkbook } from "./unpack/readWorkbook.ts";
import { recordsFile } from "./unpack/records.ts";
import { takeoutReviews } from "./unpack/takeout.ts";
import { isLocked, unzip } from "./unpack/unzip.ts";

/** The tables found in a container as files of plain text, and how many members hold none. */
export type Unpacked = { readonly files: readonly File[]; readonly others: number };

/** Takes the tables out of a container; any other file is handed back as it is. */
export type Unpack = (file: File, reading?: Reading) => Promise<Result<Unpacked, Issue>>;

const deepest = 3;

/** Unpacks on this thread, whichever it is; containers within containers too. */
export const unpackHere: Unpack = (file) => unpacked(file, 0);

async function unpacked(file: File, depth: number): Promise<Result<Unpacked, Issue>> {
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  const container = containerOf(head);
  if (container === null || depth > deepest) return success({ files: [file], others: 0 });
  if (container === "zip" && isLocked(head)) return failure({ kind: "locked-archive", file: file.name });
  try {
    return await opened(file, container, depth);
  } catch (cause) {
    if (cause instanceof TooLargeError || cause instanceof RangeError)
      return failure({ kind: "out-of-memory", file: file.name });
    // What these readers throw is about the bytes they were given: nothing else enters them.
    return failure({ kind: "damaged-container", file: file.name, container });
  }
}

async function opened(file: File, container: Container, depth: number): Promise<Result<Unpacked, Issue>> {
  switch (container) {
    case "gzip":
      return unpacked(await gunzip(file), depth + 1);
    case "parquet":
      return success({ files: [await readParquet(file)], others: 0 });
    case "json":
      return openJson(file);
    case "zip":
      return openArchive(file, depth);
  }
}

async function openJson(file: File): Promise<Result<Unpacked, Issue>> {
  const decoding = await encodingOf(file);
  if (!decoding.ok) return decoding;
  let text = "";
  for await (const piece of textOf(file, decoding.value)) text += piece;
  const records = readJson(text);
  return records === null
    ? failure({ kind: "not-a-table", file: file.name, looksLike: "json" })
    : success({ files: [recordsFile(file.name, records)], others: 0 });
}

async function openArchive(file: File, depth: number): Promise<Result<Unpacked, Issue>> {
  const { members, others, workbook } = await unzip(file);
  if (workbook) return success({ files: await readWorkbook(file), others: 0 });
  const takeout = await takeoutReviews(file.name, members);
  const rest = takeout === null ? members : members.filter((member) => !takeout.used.includes(member));
  const files: File[] = takeout === null ? [] : [takeout.file];
  let left = others;
  for (const { file: member } of rest) {
    const inner = await unpacked(member, depth + 1);
    if (!inner.ok && inner.issues[0].kind !== "not-a-table") return inner;
    if (!inner.ok) left++;
    if (!inner.ok) continue;
    left += inner.value.others;
    files.push(...inner.value.files.map((each) => new File([each], `${file.name} › ${each.name}`)));
  }
  if (files.length === 0) return failure({ kind: "no-table-inside", file: file.name });
  return success({ files, others: left });
}
