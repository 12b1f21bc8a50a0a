import { previewOf } from "../../src/dashboard/drop/preview.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isConserved } from "../../src/domain/account.ts";
import { tables } from "../../src/domain/table.ts";
import { text } from "../../src/engine/columns.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { quoted, sql } from "../../src/engine/sql.ts";
import type { Ingest } from "../../src/ingest/ingest.ts";
import type { Inspection } from "../../src/ingest/inspection.ts";
import { removedTables } from "../../src/ingest/remove.ts";
import { containersIn, fixture, fixturesIn, inspected, rowsIn, textFile } from "./fixtures.ts";
import { openEmptyRoom } from "./openEmptyRoom.ts";

let engine: Engine;
let ingest: Ingest;

const tableNames = removedTables;

openEmptyRoom((opened) => {
  ({ engine, ingest } = opened);
});

/** Any table as a survey whose first column is its wave, so that even a table of nothing we know has something to load. */
function asAnything(inspection: Inspection): Inspection {
  const survey = ingest.inspectAs(inspection, "generic-survey");
  const columns = survey.mapping.columns.map((column, index) =>
    index === 0 && column.target.kind === "unmapped"
      ? { ...column, target: { kind: "field", field: "wave" } as const }
      : column,
  );
  return { ...survey, mapping: { ...survey.mapping, columns } };
}

async function isEmpty(): Promise<boolean> {
  const counts = await Promise.all(tableNames.map((table) => rowsIn(engine, table)));
  return counts.every((count) => count === 0);
}

describe("conservation", () => {
  it.each([...fixturesIn("exports"), ...fixturesIn("synthetic")])("accounts for every record of %s", async (path) => {
    const result = await ingest.inspect(fixture(path));
    if (!result.ok) {
      expect(await isEmpty()).toBe(true);
      return;
    }
    const inspection = result.value.detection === "sure" ? result.value : asAnything(result.value);
    const loaded = await ingest.load(inspection, inspection.mapping);
    if (!loaded.ok) throw new Error(loaded.issues[0].kind);
    expect(isConserved(loaded.value)).toBe(true);
    await ingest.remove(loaded.value.fileId);
    expect(await isEmpty()).toBe(true);
  });

  it.each(containersIn("synthetic"))("accounts for every record of the tables in %s", async (path) => {
    const unpacked = await ingest.unpack(fixture(path));
    if (!unpacked.ok) throw new Error(unpacked.issues[0].kind);
    for (const file of unpacked.value.files) {
      const result = await ingest.inspect(file);
      if (!result.ok) continue;
      const inspection = asAnything(result.value);
      const loaded = await ingest.load(inspection, inspection.mapping);
      if (!loaded.ok) throw new Error(loaded.issues[0].kind);
      expect(isConserved(loaded.value)).toBe(true);
      await ingest.remove(loaded.value.fileId);
    }
    expect(await isEmpty()).toBe(true);
  });

  it("removes from every table of the model that loading fills", () => {
    expect([...removedTables].sort()).toEqual(Object.keys(tables).sort());
  });

  it("holds for any mutilation of a file, and never breaks", async () => {
    const whole = await fixture("exports/crm/salesforce-data-export/CampaignMember.csv").text();
    const cut = fc.record({
      from: fc.nat(whole.length),
      length: fc.nat(400),
      put: fc.constantFrom("", '"', '""', ",", "\n", "\r", "\r\n", "\0", ";", "\t", "é", ',,"'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 4 }), async (cuts) => {
        const damaged = cuts.reduce(
          (sum, { from, length, put }) => sum.slice(0, from) + put + sum.slice(from + length),
          whole,
        );
        const result = await ingest.inspect(textFile(damaged));
        if (!result.ok) return;
        const inspection = asAnything(result.value);
        const loaded = await ingest.load(inspection, inspection.mapping);
        if (!loaded.ok) throw new Error(loaded.issues[0].kind);
        expect(isConserved(loaded.value)).toBe(true);
        await ingest.remove(loaded.value.fileId);
      }),
      { seed: 20261122, numRuns: 30 },
    );
  }, 120_000);
});

describe("files that must change nothing", () => {
  it.each([
    ["pdf-renamed", "not-a-table"],
    ["binary", "not-a-table"],
    ["empty", "empty-file"],
    ["header-only", "header-only"],
    ["truncated-quote", "quote-never-closed"],
  ])("refuses %s and leaves the tables as they were", async (name, kind) => {
    expect(await ingest.inspect(fixture(`synthetic/bad/${name}.csv`))).toMatchObject({ ok: false, issues: [{ kind }] });
    expect(await isEmpty()).toBe(true);
  });

  it("refuses the same file byte for byte, before and after inspection", async () => {
    const file = fixture("data/us-hospitals/hospital_analysis.csv");
    const [first, second] = [await inspected(ingest, file), await inspected(ingest, file)];
    expect(await ingest.load(first, first.mapping)).toMatchObject({ ok: true });
    expect(await ingest.load(second, second.mapping)).toMatchObject({ issues: [{ kind: "already-loaded" }] });
    expect(await ingest.inspect(file)).toMatchObject({ issues: [{ kind: "already-loaded" }] });
  });

  it("leaves nothing behind when stopped, at any moment", async () => {
    const inspection = await inspected(ingest, fixture("data/riverside/riverside-brand-survey.csv"));
    for (const wait of [0, 5, 50, 200]) {
      const stop = new AbortController();
      const loading = ingest.load(inspection, inspection.mapping, { signal: stop.signal });
      setTimeout(() => stop.abort(), wait);
      expect(await loading).toMatchObject({ issues: [{ kind: "stopped" }] });
      expect(await isEmpty()).toBe(true);
    }
    expect(await ingest.load(inspection, inspection.mapping)).toMatchObject({ ok: true, value: { loaded: 4800 } });
  });

  it("stops an inspection", async () => {
    const file = fixture("exports/review/drugs-tsv-uci/drugLibTrain_raw.masked.tsv");
    expect(await ingest.inspect(file, { signal: AbortSignal.abort() })).toMatchObject({
      issues: [{ kind: "stopped" }],
    });
  });

  it("loads twenty files dropped at once, one after another", async () => {
    const files = Array.from({ length: 20 }, (_, index) =>
      textFile(
        `Lead ID,Lead Source,Lead Status\n${String(index)},Web,Open\nall,Web,Open\n`,
        `file-${String(index)}.csv`,
      ),
    );
    const accounts = await Promise.all(
      files.map(async (file) => {
        const inspection = await inspected(ingest, file);
        return ingest.load(inspection, inspection.mapping);
      }),
    );
    expect(accounts.every(({ ok }) => ok)).toBe(true);
    expect(await rowsIn(engine, "selection_event")).toBe(21);
  });
});

describe("planted identifiers", () => {
  it("reach no table, in no form", async () => {
    const inspection = ingest.inspectAs(
      await inspected(ingest, fixture("synthetic/planted-identifiers.csv")),
      "generic-reviews",
    );
    // Every column that is left is mapped, as a careless user would.
    const columns = inspection.mapping.columns.map((column) =>
      column.target.kind === "field" || column.header === "Service Line"
        ? column
        : { ...column, target: { kind: "field", field: "text" } as const },
    );
    const loaded = await ingest.load(inspection, { ...inspection.mapping, columns });
    expect(loaded).toMatchObject({ ok: true });
    const planted: { sentinels: readonly string[]; sentinelPatterns?: readonly string[] } = JSON.parse(
      await fixture("synthetic/planted-identifiers.json").text(),
    );
    for (const table of tableNames) {
      const rows = await engine.query(sql`SELECT stored::VARCHAR AS stored FROM ${quoted(table)} AS stored`, {
        stored: text,
      });
      const all = rows.map(({ stored }) => stored).join("\n");
      for (const sentinel of planted.sentinels) expect(all).not.toContain(sentinel);
      for (const pattern of planted.sentinelPatterns ?? []) {
        if (table !== "file_outcome" && table !== "source_file") expect(all).not.toMatch(new RegExp(pattern));
      }
    }
    const shown = JSON.stringify(previewOf(inspection, inspection.mapping));
    for (const sentinel of planted.sentinels) expect(shown).not.toContain(sentinel);
  });

  it("are masked in the refused rows that can be downloaded", async () => {
    const file = textFile("Lead ID,Lead Source,Lead Status\n1,Web,Open\n2,Web,Open,jo@example.org\n", "ragged.csv");
    const inspection = await inspected(ingest, file);
    const result = await ingest.load(inspection, inspection.mapping);
    if (!result.ok) throw new Error("not loaded");
    const csv = await ingest.refusedRowsCsv(file, result.value, ({ reason }) => reason);
    expect(csv).toContain("3,whole row,too-many-fields,");
    expect(csv).not.toContain("jo@example.org");
  });
});
