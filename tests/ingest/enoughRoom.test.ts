import { describe, expect, it, vi } from "vitest";
import { integer } from "../../src/engine/columns.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { sql } from "../../src/engine/sql.ts";
import { lacksRoom, leastBytesPerRow } from "../../src/ingest/enoughRoom.ts";
import { chooseFormat } from "../../src/ingest/choose.ts";
import { createIngest, type Ingest } from "../../src/ingest/ingest.ts";
import { refusedAhead } from "../../src/ingest/lookAhead.ts";
import { readHere } from "../../src/ingest/reader.ts";
import { leadHeader, leadLine } from "../bench/manyLeads.ts";
import { fixture, inspected, loaded, rowsIn, textFile } from "./fixtures.ts";
import { openEmptyRoom } from "./openEmptyRoom.ts";

let engine: Engine;
let ingest: Ingest;

openEmptyRoom((opened) => {
  ({ engine, ingest } = opened);
});

const leads = (rows: number): string =>
  [leadHeader, ...Array.from({ length: rows }, (_, i) => leadLine(i)), ""].join("\n");

/** A file that says it is as long as this, of which only the head is ever read. */
const asLong = (file: File, bytes: number): File => Object.defineProperty(file, "size", { value: bytes });

const gigabyte = 1e9;

describe("a file that cannot fit", () => {
  it("is refused by its first bytes, before it is read, with about how many rows it has and there is room for", async () => {
    await loaded(ingest, textFile(leads(10), "small.csv"));
    const takeApart = vi.fn(readHere.takeApart);
    const watched = createIngest({ engine, secret: "a secret of the tests", reader: { ...readHere, takeApart } });
    const result = await watched.inspect(asLong(textFile(leads(20_000), "huge.csv"), 2 * gigabyte));
    expect(result).toMatchObject({ ok: false, issues: [{ kind: "too-many-rows", file: "huge.csv" }] });
    const [issue] = result.ok ? [] : result.issues;
    if (issue?.kind !== "too-many-rows") throw new Error("another issue");
    expect(issue.rows).toBeGreaterThan(15_000_000);
    expect(issue.rows).toBeLessThan(16_500_000);
    expect(issue.room).toBeGreaterThan(6_000_000);
    expect(issue.room).toBeLessThan(9_500_000);
    const [[read] = []] = takeApart.mock.calls;
    expect(takeApart).toHaveBeenCalledOnce();
    expect(read?.size).toBeLessThanOrEqual(2 ** 21);
    expect(read?.size).toBeGreaterThan(2 ** 21 - 1000);
    expect(await rowsIn(engine, "selection_event")).toBe(10);
  });

  it("is refused whose cells are cut in the middle of a quotation or a letter", async () => {
    const said = `"${"très\nbien, ".repeat(40)}"`;
    const quoted = (i: number): string => leadLine(i).replace("Soonest appointment", said);
    const lines = [leadHeader, ...Array.from({ length: 12_000 }, (_, i) => quoted(i)), ""].join("\n");
    const result = await ingest.inspect(asLong(textFile(lines, "quoted.csv"), 20 * gigabyte));
    expect(result).toMatchObject({ ok: false, issues: [{ kind: "too-many-rows" }] });
  });

  it("is judged by its longest rows: old records are often sparse", async () => {
    const sparse = Array.from({ length: 40_000 }, (_, i) => `L${String(i)},,,,,,05/01/2026,,Open,,,,,,,,Yes,0`);
    const head = [leadHeader, ...sparse, ""].join("\n");
    const dense = Array.from({ length: 4000 }, (_, i) => `${leadLine(i)}${" ".repeat(400)}\n`).join("");
    const continued = (rest: string): File => {
      const slice = (from: number) => new Blob([from === 0 ? head : rest]);
      return Object.defineProperties(textFile(head, "long.csv"), {
        size: { value: gigabyte },
        slice: { value: slice },
      });
    };
    const refused = (file: File) =>
      refusedAhead(engine, file, {}, readHere.takeApart, (frame) => chooseFormat(frame, {}));
    expect(await refused(continued(head))).toMatchObject({ kind: "too-many-rows" });
    expect(await refused(continued(dense))).toBeNull();
  });

  it("is refused again before it is loaded, where what was loaded since or another mapping leaves no room", async () => {
    const inspection = await inspected(ingest, textFile(leads(100), "grown.csv"));
    const grown = { ...inspection, frame: { ...inspection.frame, rows: 12_000_000 } };
    asLong(grown.file, gigabyte);
    const load = vi.spyOn(engine, "load");
    expect(await ingest.load(grown, grown.mapping)).toMatchObject({ issues: [{ kind: "too-many-rows" }] });
    expect(load).not.toHaveBeenCalled();
    load.mockRestore();
  });

  it("is not told of 5,000,000 leads, which fit, nor of a file whose rows are gathered", async () => {
    const { frame, mapping } = await inspected(ingest, textFile(leads(2000)));
    expect(await lacksRoom(engine, frame, mapping, 5_000_000)).toBeNull();
    const long = await inspected(ingest, fixture("synthetic/formats/press-ganey-long.csv"));
    expect(leastBytesPerRow(long.frame, long.mapping)).toBeNull();
  });
});

describe("the bytes of a row", () => {
  it("are no more than the engine holds of it, and most of that", async () => {
    const used = async () => {
      const [row] = await engine.query(
        sql`SELECT sum(memory_usage_bytes)::BIGINT AS used FROM duckdb_memory() WHERE tag = 'IN_MEMORY_TABLE'`,
        { used: integer },
      );
      return row?.used ?? 0;
    };
    const [rows, before] = [200_000, await used()];
    const inspection = await inspected(ingest, textFile(leads(rows)));
    await ingest.load(inspection, inspection.mapping);
    const held = ((await used()) - before) / rows;
    const least = leastBytesPerRow(inspection.frame, inspection.mapping) ?? 0;
    // Loading holds some 130 bytes beside the row.
    expect(least).toBeGreaterThan(held);
    expect(least).toBeLessThan(held + 130);
  });
});
