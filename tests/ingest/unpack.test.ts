import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isConserved } from "../../src/domain/account.ts";
import { optional, text } from "../../src/engine/columns.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { sql } from "../../src/engine/sql.ts";
import type { Ingest } from "../../src/ingest/ingest.ts";
import { unpackHere, type Unpacked } from "../../src/ingest/unpack.ts";
import { readJson } from "../../src/ingest/unpack/readJson.ts";
import { fixture, loaded, openRoom, rowsIn, textFile } from "./fixtures.ts";

let engine: Engine;
let ingest: Ingest;

beforeAll(async () => {
  ({ engine, ingest } = await openRoom());
});
afterAll(() => engine.close());

async function unpacked(file: File): Promise<Unpacked> {
  const result = await unpackHere(file);
  if (!result.ok) throw new Error(result.issues[0].kind);
  return result.value;
}

const member = (content: string): Uint8Array => new TextEncoder().encode(content);

describe("containers", () => {
  const leads = ["leads.csv.gz", "leads.zip", "leads.json", "leads.jsonl", "leads.parquet", "leads-one-sheet.xlsx"];

  it("hold the same twelve leads, whichever it is, and each lead counts once", async () => {
    const whole = await loaded(ingest, fixture("synthetic/containers/leads.csv"));
    expect(whole.loaded).toBe(12);
    const rows = () =>
      engine.query(
        sql`SELECT record_key, created_on::VARCHAR AS day, state, source, zip3, service_line FROM selection_event ORDER BY line`,
        {
          record_key: text,
          day: optional(text),
          state: text,
          source: text,
          zip3: optional(text),
          service_line: optional(text),
        },
      );
    const expected = await rows();
    expect(expected[0]).toMatchObject({ day: "2026-01-10", state: "selected", source: "own website", zip3: "044" });
    await ingest.remove(whole.fileId);
    for (const name of leads) {
      const { files } = await unpacked(fixture(`synthetic/containers/${name}`));
      expect(files, name).toHaveLength(1);
      const [only = textFile("")] = files;
      const account = await loaded(ingest, only);
      expect(isConserved(account)).toBe(true);
      expect(await rows(), name).toEqual(expected);
      await ingest.remove(account.fileId);
    }
    expect(await rowsIn(engine, "selection_event")).toBe(0);
  });

  it("are known by their bytes, not by their names", async () => {
    const disguised = new File([fixture("synthetic/containers/leads.csv.gz")], "leads.csv");
    expect((await unpacked(disguised)).files[0]?.name).toBe("leads.csv");
    const plain = fixture("synthetic/containers/leads.csv");
    expect((await unpacked(plain)).files).toEqual([plain]);
  });

  it("that are packed alike are the same file to the page", async () => {
    await loaded(ingest, fixture("synthetic/containers/leads.csv"));
    const [file = textFile("")] = (await unpacked(fixture("synthetic/containers/leads.zip"))).files;
    expect(await ingest.inspect(file)).toMatchObject({ issues: [{ kind: "already-loaded" }] });
  });

  it("give every sheet of a workbook as a table of its own", async () => {
    const { files } = await unpacked(fixture("synthetic/containers/leads.xlsx"));
    expect(files.map(({ name }) => name)).toEqual(["leads.xlsx › Leads", "leads.xlsx › Read me"]);
    expect(await files[1]?.text()).toBe("Question,Who to ask\nWhat is a lead?,The intake desk\n");
  });

  it("count what is no table, and leave out what a system added for itself", async () => {
    const { files, others } = await unpacked(fixture("synthetic/containers/leads.zip"));
    expect([files.map(({ name }) => name), others]).toEqual([["leads.zip › leads.csv"], 1]);
  });

  it("join the reviews of all places in a Google Business Profile archive, each with its place", async () => {
    const { files, others } = await unpacked(fixture("synthetic/google-takeout.zip"));
    expect(others).toBe(1);
    const [reviews] = files;
    const lines = (await reviews?.text())?.split("\n") ?? [];
    expect(lines).toHaveLength(11);
    expect(lines[1]).toMatch(/^Riverside Health Downtown,/);
    expect(lines[9]).toMatch(/^Riverside Health North,/);
  });

  it("are refused with a reason when they are damaged, locked or hold nothing", async () => {
    const zip = fixture("synthetic/containers/leads.zip");
    const cut = new File([zip.slice(0, 120)], "cut.zip");
    expect(await unpackHere(cut)).toMatchObject({ issues: [{ kind: "damaged-container", container: "zip" }] });
    const gzip = fixture("synthetic/containers/leads.csv.gz");
    expect(await unpackHere(new File([gzip.slice(0, 90)], "cut.gz"))).toMatchObject({
      issues: [{ kind: "damaged-container", container: "gzip" }],
    });
    const parquet = fixture("synthetic/containers/leads.parquet");
    expect(await unpackHere(new File([parquet.slice(0, 400)], "cut.parquet"))).toMatchObject({
      issues: [{ kind: "damaged-container", container: "parquet" }],
    });
    expect(await unpackHere(textFile('[{"a":1},{"a":', "cut.json"))).toMatchObject({
      issues: [{ kind: "damaged-container", container: "json" }],
    });
    expect(await unpackHere(textFile('{"a": {"b": 1}}', "no.json"))).toMatchObject({
      issues: [{ kind: "not-a-table", looksLike: "json" }],
    });
    const pictures = new File([new Blob([zipSync({ "a.png": member("x") }).slice()])], "pictures.zip");
    expect(await unpackHere(pictures)).toMatchObject({ issues: [{ kind: "no-table-inside" }] });
    const bytes = new Uint8Array(await zip.arrayBuffer());
    bytes[6] = 1;
    expect(await unpackHere(new File([bytes], "locked.zip"))).toMatchObject({ issues: [{ kind: "locked-archive" }] });
  });
});

describe("JSON", () => {
  it("keeps numbers longer than a number can hold, and never touches those inside texts", () => {
    const [record] = readJson('[{"id": 12345678901234567890, "text": "call 12345678901234567890"}]') ?? [];
    expect(record?.get("id")).toBe("12345678901234567890");
    expect(record?.get("text")).toBe("call 12345678901234567890");
  });

  it("lays nested records flat, joins lists of words and keeps lists of records", () => {
    const [record] = readJson('[{"a": {"b": true, "c": null}, "d": ["x", "y"], "e": [{"f": 1}]}]') ?? [];
    expect([...(record ?? [])]).toEqual([
      ["a/b", "true"],
      ["a/c", ""],
      ["d", "x; y"],
      ["e", '[{"f":1}]'],
    ]);
  });
});
