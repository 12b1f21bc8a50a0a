import { readFileSync } from "node:fs";
import { gzipSync, strToU8, zipSync } from "fflate";
import Papa from "papaparse";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { FileAccount } from "../../../src/domain/account.ts";
import { openDuckdbNode } from "../../../src/engine/duckdbNode.ts";
import { readHere } from "../../../src/ingest/reader.ts";
import { openDataRoom, type DataRoom } from "../../../src/state/dataRoom.ts";
import { createKeeper } from "../../../src/state/keep/keeper.ts";
import { memoryPlace } from "../../../src/state/keep/memoryPlace.ts";
import { emptyWorkspace } from "../../../src/state/workspace.ts";
import { workspaceFile } from "../../../src/state/workspaceFile.ts";
import { tabs } from "./tabs.ts";

const csv = readFileSync("tests/fixtures/synthetic/planted-identifiers.csv", "utf8");
// The fixture's own list, written with it.
const { rows, sentinels, sentinelPatterns } = JSON.parse(
  readFileSync("tests/fixtures/synthetic/planted-identifiers.json", "utf8"),
) as { readonly rows: number; readonly sentinels: readonly string[]; readonly sentinelPatterns: readonly string[] };

const plantedIn = (text: string): readonly string[] => [
  ...sentinels.filter((sentinel) => text.includes(sentinel)),
  ...sentinelPatterns.filter((pattern) => new RegExp(pattern).test(text)),
];

const { data: records } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
/** The rows from another start on, so that the same rows are not the same bytes. */
const from = (start: number) => [...records.slice(start), ...records.slice(0, start)];
const delimited = (start: number, delimiter = ","): string => Papa.unparse(from(start), { delimiter });

/** The planted file in the forms that exports come in; each is told from the others by its bytes. */
const forms: Readonly<Record<string, BlobPart>> = {
  "comma.csv": csv,
  "tab.tsv": delimited(0, "\t"),
  "semicolon.csv": delimited(0, ";"),
  "pipe.txt": delimited(0, "|"),
  "utf-16.csv": Buffer.from(`\ufeff${csv}`, "utf16le"),
  "crlf.csv": csv.replaceAll(/\r?\n/g, "\r\n"),
  "rows.json": JSON.stringify(from(1)),
  "rows.jsonl": from(2)
    .map((record) => JSON.stringify(record))
    .join("\n"),
  "rows.csv.gz": Buffer.from(gzipSync(strToU8(delimited(3)))),
  "rows.zip": Buffer.from(zipSync({ "inside.csv": strToU8(delimited(4)) })),
};

/** What lies in the committed archive: sixty of the planted rows in each form. */
const inZip = ["json", "jsonl", "csv", "parquet", "xlsx", "csv"];

let room: DataRoom;
const place = memoryPlace();

beforeAll(async () => {
  room = await openDataRoom(openDuckdbNode, "a secret of this test", () => emptyWorkspace, readHere);
}, 60_000);
afterAll(() => room.close());

const tablesIn = async (file: File): Promise<readonly File[]> => {
  const unpacked = await room.ingest.unpack(file);
  if (!unpacked.ok) throw new Error(unpacked.issues[0].kind);
  return unpacked.value.files;
};

async function loadedAsProposed(file: File): Promise<FileAccount> {
  const inspected = await room.ingest.inspect(file);
  if (!inspected.ok) throw new Error(inspected.issues[0].kind);
  const { mapping } = inspected.value;
  const columns = mapping.columns.map(({ question: _, ...column }) => column);
  const loaded = await room.ingest.load(inspected.value, { ...mapping, columns });
  if (!loaded.ok) throw new Error(loaded.issues[0].kind);
  return loaded.value;
}

it.each(Object.keys(forms))("a file full of identifiers is loaded as %s, every row accounted for", async (name) => {
  const [file] = await tablesIn(new File([forms[name] ?? ""], name));
  const account = await loadedAsProposed(file ?? new File([], name));
  expect(account.records).toBe(rows + account.frameRows);
  expect(account.identifiers.length).toBeGreaterThan(5);
});

it("a ZIP of a workbook, Parquet, JSON, JSON lines, gzip and CSV is loaded alike", async () => {
  const files = await tablesIn(
    new File([readFileSync("tests/fixtures/synthetic/planted-identifiers.zip")], "planted-identifiers.zip"),
  );
  expect(files.map(({ name }) => name.replace(/^.* › planted\./, ""))).toEqual(inZip);
  for (const file of files) {
    const account = await loadedAsProposed(file);
    expect(account, file.name).toMatchObject({ records: 61, frameRows: 1 });
    expect(account.identifiers.length, file.name).toBeGreaterThan(25);
  }
});

it("leaves none of them in the tables, in the bytes that are kept, in accounts or in a file of settings", async () => {
  expect(plantedIn(csv).length).toBeGreaterThan(sentinels.length / 2); // the list does find what is planted
  await room.refresh();
  expect(room.files()).toHaveLength(Object.keys(forms).length + inZip.length);
  expect(await createKeeper(place, tabs()()).save(room.engine)).toBe("kept");
  const texts = [JSON.stringify(await place.manifest()), JSON.stringify(room.files())];
  for (const sha256 of await place.pieces())
    texts.push(new TextDecoder("latin1").decode((await place.piece(sha256)) ?? new ArrayBuffer(0)));
  expect(texts.join("").length).toBeGreaterThan(50_000);
  expect(plantedIn(texts.join("\n"))).toEqual([]);
  expect(plantedIn(workspaceFile(emptyWorkspace))).toEqual([]);
});
