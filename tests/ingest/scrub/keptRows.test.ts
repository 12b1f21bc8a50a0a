import { describe, expect, it, vi } from "vitest";
import { integer, text } from "../../../src/engine/columns.ts";
import type { Engine } from "../../../src/engine/engine.ts";
import { quoted, sql } from "../../../src/engine/sql.ts";
import type { Ingest } from "../../../src/ingest/ingest.ts";
import type { Inspection } from "../../../src/ingest/inspection.ts";
import { removedTables } from "../../../src/ingest/remove.ts";
import { inspected, textFile } from "../fixtures.ts";
import { openEmptyRoom } from "../openEmptyRoom.ts";

let engine: Engine;
let ingest: Ingest;

openEmptyRoom((opened) => {
  engine = opened.engine;
  ingest = opened.ingest;
});

const header =
  "Lead ID,Email,Birthdate,Create Date,Decision Date,Lead Status,Lead Source,Service Line,Zip/Postal Code,Reasons for Choosing,Reason Lost,Data Use Consent,Email Opt Out,Patient ID";

const pick = <T>(of: readonly T[], i: number): T | undefined => of[(i * 2_654_435_761) % of.length];
const two = (value: number): string => String(value).padStart(2, "0");

/** A row of many kinds: keys doubled, blank, padded, in capitals or stated missing; days that are none; no consent. */
function line(i: number): string {
  const key =
    i % 5000 === 1
      ? "L77"
      : i % 7000 === 2
        ? ""
        : i % 9000 === 3
          ? " N/A "
          : i % 11 === 0
            ? ` l${String(i)} `
            : `L${String(i)}`;
  const born =
    i % 40 === 0 ? "soon" : i % 41 === 0 ? "" : `${two((i % 12) + 1)}/${two((i % 28) + 1)}/${String(1920 + (i % 80))}`;
  const cells = [
    key,
    `p${String(i)}@x.org`,
    born,
    `${two((i % 12) + 1)}/${two((i % 28) + 1)}/2025`,
    pick(["01/02/2026", "", "2/30/2026", "n/a"], i) ?? "",
    pick(["Converted", "Not Converted", "Open", "odd"], i) ?? "",
    pick(["Google", " Referral", "Website", "", '"A, B"'], i) ?? "",
    pick(["Ortho", "Kardiologie für Ältere", ""], i) ?? "",
    `446${two(i % 100)}`,
    pick(["Soonest appointment", "Close to home; Doctor's name", ""], i) ?? "",
    pick(["Too far", "", "Cost | Too far"], i + 1) ?? "",
    pick(["Yes", "Yes", "Yes", "No", ""], i) ?? "",
    pick(["0", "1", ""], i) ?? "",
    `P${String(i % 30_011)}`,
  ];
  return cells.join(",");
}

/** Loads, notes how much each table holds and a hash over its rows, and takes the file out again. */
async function tablesAfter(inspection: Inspection): Promise<readonly string[]> {
  const result = await ingest.load(inspection, inspection.mapping);
  if (!result.ok) throw new Error(result.issues[0].kind);
  const tables: string[] = [JSON.stringify(result.value)];
  for (const name of removedTables) {
    const [row] = await engine.query(
      sql`SELECT count(*) AS rows, coalesce(sum((hash(each_row) >> 20)::BIGINT), 0)::VARCHAR AS content FROM (SELECT * FROM ${quoted(name)}) AS each_row`,
      { rows: integer, content: text },
    );
    tables.push(`${name} ${String(row?.rows)} ${String(row?.content)}`);
  }
  await ingest.remove(result.value.fileId);
  return tables;
}

describe("rows that the reader kept", () => {
  const content = [header, ...Array.from({ length: 120_000 }, (_, i) => line(i)), ""].join("\n");

  it("load as they would, read once more from the file, to the bit", async () => {
    const inspection = await inspected(ingest, textFile(content));
    const registered = vi.spyOn(engine, "registerFile");
    const kept = await tablesAfter(inspection);
    expect(registered).not.toHaveBeenCalled();
    // Of a loaded file the rows are let go, so that it is read again.
    expect(await tablesAfter(inspection)).toEqual(kept);
    expect(registered).toHaveBeenCalledOnce();
    expect(kept.filter((table) => /^selection_(?:event|reason) \d{5,}/.test(table))).toHaveLength(2);
  });
});
