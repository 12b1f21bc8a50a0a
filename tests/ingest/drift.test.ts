import { describe, expect, it } from "vitest";
import { decode } from "../../src/ingest/decode.ts";
import { driftSince, lastOfKind, withExport } from "../../src/ingest/drift.ts";
import { profileOf, type ExportProfile } from "../../src/ingest/exportProfile.ts";
import { frame } from "../../src/ingest/frame.ts";
import { findIdentifiers } from "../../src/ingest/identifiers.ts";
import { proposeMapping } from "../../src/ingest/map.ts";
import { findImporter } from "../../src/ingest/registry.ts";
import { textFile } from "./fixtures.ts";

async function profile(text: string, name = "march.csv", id = "generic-crm"): Promise<ExportProfile> {
  const file = textFile(text, name);
  const decoded = await decode(file);
  const framed = decoded.ok ? await frame(file, decoded.value) : decoded;
  const importer = findImporter(id);
  if (!framed.ok || importer === undefined) throw new Error("not readable");
  return profileOf(
    framed.value.frame,
    proposeMapping(framed.value.frame, importer, findIdentifiers(framed.value.frame, importer)),
  );
}

const table = (header: string, ...rows: readonly string[]): string => `${header}\n${rows.join("\n")}\n`;
const header = "Lead ID,Created,Source,Service Line,Patient Name,Cost";
const rows = (count: number, service = "Cardiology"): readonly string[] =>
  Array.from(
    { length: count },
    (_, i) =>
      `${String(i)},2026-03-${String(10 + (i % 20))},Web,${i % 2 === 0 ? service : "Orthopedics"},Ann Other,${String(i * 3)}`,
  );
const march = await profile(table(header, ...rows(40)));
const since = async (text: string) => driftSince([march], await profile(text, "april.csv"))?.changes;

describe("what changed since the last export", () => {
  it("is nothing when columns, codes and counts are alike", async () => {
    expect(driftSince([march], await profile(table(header, ...rows(45)), "april.csv"))).toEqual({
      since: "march.csv",
      changes: [],
    });
  });

  it("is not asked of a file of another kind", async () => {
    expect(driftSince([march], await profile("Outcome,Region,Notes\nwon,North,x\nlost,South,y\n"))).toBeNull();
    expect(driftSince([], march)).toBeNull();
  });

  it("names columns that came, went, and changed their name between the same neighbours", async () => {
    const april = table(
      "Lead ID,Created,Source,Service Name,Patient Name,Region",
      ...rows(40).map((row) => row.replace(/,\d+$/, ",North")),
    );
    expect(await since(april)).toEqual([
      { kind: "removed", headers: ["Cost"] },
      { kind: "added", headers: ["Region"] },
      { kind: "renamed", from: "Service Line", to: "Service Name" },
    ]);
  });

  it("tells another order of the same columns", async () => {
    const april = rows(40).map((row) => {
      const [id, ...others] = row.split(",");
      return [...others, id].join(",");
    });
    expect(await since(table("Created,Source,Service Line,Patient Name,Cost,Lead ID", ...april))).toEqual([
      { kind: "reordered" },
    ]);
  });

  it("names new codes of a category, a column of another type, and one that is empty now", async () => {
    const april = rows(40, "Bariatrics").map((row) => row.replace(/,(\d+)$/, ",about $1").replace(",Web,", ",,"));
    expect(await since(table(header, ...april))).toEqual([
      { kind: "emptied", header: "Source" },
      { kind: "new-codes", header: "Service Line", codes: ["bariatrics"] },
      { kind: "type", header: "Cost", from: "number", to: "words" },
    ]);
  });

  it("tells unusual counts, one value in every row, and rows that are there twice", async () => {
    expect(await since(table(header, ...rows(100)))).toContainEqual({ kind: "rows", from: 40, to: 100 });
    const same = rows(40).map((row) => row.replace("Cardiology", "Orthopedics"));
    expect(await since(table(header, ...same))).toContainEqual({ kind: "constant", header: "Service Line" });
    expect(await since(table(header, ...rows(30), ...rows(20)))).toContainEqual({ kind: "repeated", share: 0.4 });
  });
});

describe("what is remembered of an export", () => {
  it("holds the words of categories and of no other column", () => {
    expect(JSON.stringify(march)).not.toMatch(/Ann Other/i);
    expect(march.columns.map(({ codes }) => codes)).toEqual([
      null,
      null,
      ["web"],
      ["cardiology", "orthopedics"],
      null,
      null,
    ]);
  });

  it("gives way to the next of its kind, and stands beside those of others", async () => {
    const april = await profile(table(header, ...rows(40)), "april.csv");
    const other = await profile("Outcome,Region,Notes\nwon,North,x\nlost,South,y\n", "other.csv");
    const known = withExport(withExport([march], other), april);
    expect(known.map(({ name }) => name)).toEqual(["other.csv", "april.csv"]);
    expect(lastOfKind(known, march)?.name).toBe("april.csv");
  });
});
