import { describe, expect, it } from "vitest";
import { integer, number, optional, text } from "../../src/engine/columns.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { sql } from "../../src/engine/sql.ts";
import { decode } from "../../src/ingest/decode.ts";
import type { Ingest } from "../../src/ingest/ingest.ts";
import { damageIn } from "../../src/ingest/map/excelDamage.ts";
import { fixture, inspected, loaded, textFile } from "./fixtures.ts";
import { openEmptyRoom } from "./openEmptyRoom.ts";

let engine: Engine;
let ingest: Ingest;

openEmptyRoom((opened) => {
  ({ engine, ingest } = opened);
});

describe("several codes for no value", () => {
  it("are all no value in one column, and none is a fault", async () => {
    const cells = ["9", "-99", "99999", "N/A", "", "no answer", "--", "not asked", "7"];
    const file = textFile(`Overall rating of us (0-10),Wave\n${cells.map((cell) => `${cell},1`).join("\n")}\n`);
    const inspection = ingest.inspectAs(await inspected(ingest, file), "generic-survey");
    const account = await ingest.load(inspection, inspection.mapping);
    expect(account).toMatchObject({ ok: true, value: { loaded: 9, emptied: [] } });
    const [row] = await engine.query(sql`SELECT count(overall_own) AS n, avg(overall_own) AS mean FROM response`, {
      n: integer,
      mean: number,
    });
    expect(row).toEqual({ n: 2, mean: 80 });
  });
});

describe("several answers at once", () => {
  const cited = () =>
    engine.query(
      sql`SELECT driver, sum(cited) AS yes, count(cited) AS asked FROM driver_importance GROUP BY driver ORDER BY driver`,
      { driver: text, yes: integer, asked: integer },
    );

  it("in one cell, parted by commas as Google Forms does, cite each driver once", async () => {
    await loaded(ingest, fixture("synthetic/formats/google-forms.csv"));
    expect(await cited()).toEqual([
      { driver: "cost", yes: 4, asked: 12 },
      { driver: "location", yes: 8, asked: 12 },
      { driver: "referral", yes: 4, asked: 12 },
    ]);
  });

  it.each([
    ["text or blank", "Close to home", ""],
    ["yes and no", "Yes", "No"],
    ["1 and 0", "1", "0"],
    ["ticked and not ticked", "Checked", "Unchecked"],
  ])("in a column each, written as %s, cite the same", async (_, on, off) => {
    const header = (choice: string) => `Why did you choose us? (choice=${choice})`;
    const rows = [on, off, on, on].map((box, index) => `${String(index)},${box},${index === 1 ? on : off}`).join("\n");
    await loaded(
      ingest,
      textFile(
        `Record ID,${header("Close to home")},${header("Lower cost")},Complete?\n${rows.replaceAll("\n", ",Complete\n")},Complete\n`,
      ),
    );
    expect(await cited()).toEqual([
      { driver: "cost", yes: 1, asked: 4 },
      { driver: "location", yes: 3, asked: 4 },
    ]);
  });
});

describe("what a spreadsheet damaged", () => {
  it("is named: rounded numbers, dates for ranges, lost zeros", () => {
    expect(damageIn("PatientId", ["2.98725E+13", "5.58998E+14", "4262962", "9.59851e+12"])).toEqual({
      damage: "rounded-number",
      count: 3,
      of: 4,
    });
    expect(damageIn("How many?", ["25-Jun", "26-100", "5-Jan", "More than 1000"])).toMatchObject({
      damage: "date-for-range",
      count: 2,
    });
    expect(damageIn("ZIP", ["44301", "1201", "44310"])).toMatchObject({ damage: "lost-zeros", count: 1 });
  });

  it("is not seen where there is none", () => {
    expect(damageIn("Visit", ["25-Jun", "26-Jun"])).toBeNull();
    expect(damageIn("ZIP", ["44301", "01201", "44310"])).toBeNull();
    expect(damageIn("Order", ["999", "1000", "1001"])).toBeNull();
    expect(damageIn("Dose", ["1E+2", "a", "b", "c"])).toBeNull();
  });

  it("never lets a rounded number join records or count one twice", async () => {
    const rows = ["2.98725E+13", "2.98725E+13", "5.58998E+14"].map(
      (id, i) => `${id},Web,Open,2026-01-0${String(i + 1)}`,
    );
    const file = textFile(`Lead ID,Lead Source,Lead Status,Create Date\n${rows.join("\n")}\n`);
    const inspection = await inspected(ingest, file);
    expect(inspection.damaged).toEqual([{ index: 0, damage: "rounded-number", count: 3, of: 3 }]);
    expect(inspection.mapping.columns[0]?.target.kind).toBe("unmapped");
    expect(await ingest.load(inspection, inspection.mapping)).toMatchObject({ value: { loaded: 3, excluded: {} } });
  });
});

describe("letters", () => {
  // "醫院,評分" and six reviews in Big5; no single byte of it is impossible in windows-1252.
  const big5 = [0xc2, 0xe5, 0xb0, 0x7c, 0x2c, 0xb5, 0xfb, 0xa4, 0xc0, 0x0a];
  const row = [0xa6, 0x6e, 0xc2, 0xe5, 0xa5, 0xcd, 0x2c, 0x35, 0x0a];
  const file = (more: string) => new File([new Uint8Array([...big5, ...row, ...row]), more], "taipei.csv");

  it("of an encoding that the bytes cannot tell are asked for, not guessed", async () => {
    expect(await decode(file("plain,1\n".repeat(30)))).toMatchObject({ issues: [{ kind: "encoding-unsure" }] });
  });

  it("are read as the user says, and loaded so", async () => {
    const result = await ingest.inspect(file(""), { encoding: "big5" });
    if (!result.ok) throw new Error(result.issues[0].kind);
    expect(result.value.frame.columns.map(({ header }) => header)).toEqual(["醫院", "評分"]);
    const inspection = ingest.inspectAs(result.value, "generic-reviews");
    const columns = inspection.mapping.columns.map((column, index) =>
      index === 0 ? { ...column, target: { kind: "field", field: "text" } as const } : column,
    );
    expect(await ingest.load(inspection, { ...inspection.mapping, columns })).toMatchObject({
      value: { encoding: "big5" },
    });
    const [stored] = await engine.query(sql`SELECT text FROM review LIMIT 1`, { text: optional(text) });
    expect(stored?.text).toBe("好醫生");
  });

  it("with accents stay what they are", async () => {
    const western = new File(
      ["a,b\n", new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x2c, 0xc9, 0x74, 0xe9, 0x0a])],
      "fr.csv",
    );
    expect(await decode(western)).toEqual({ ok: true, value: { encoding: "windows-1252", assumed: true } });
  });
});

describe("delimiters and line ends", () => {
  const rows = [
    ["Lead ID", "Lead Source", "Lead Status", "Reasons for Choosing"],
    ["1", "Web", "Converted", "Close to home, really"],
    ["2", "Web", "Open", ""],
  ];

  it.each([
    ["semicolon", ";"],
    ["pipe", "|"],
    ["tilde", "~"],
    ["tab", "\t"],
    ["not-sign", "¬"],
  ])("reads %s with every line end", async (_, delimiter) => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const file = textFile(rows.map((cells) => cells.join(delimiter)).join(end));
      const account = await loaded(ingest, file);
      expect(account).toMatchObject({ loaded: 2, rejects: [], importer: "salesforce-report" });
      await ingest.remove(account.fileId);
    }
  });

  it("reads UTF-16 of either order, with tabs", async () => {
    const content = rows.map((cells) => cells.join("\t")).join("\r\n");
    const units = (swap: boolean) =>
      new Uint8Array(
        Array.from(`\uFEFF${content}`).flatMap((letter) => {
          const code = letter.charCodeAt(0);
          return swap ? [code >> 8, code & 255] : [code & 255, code >> 8];
        }),
      );
    for (const swap of [false, true]) {
      const account = await loaded(ingest, new File([units(swap)], "utf16.csv"));
      expect(account).toMatchObject({ loaded: 2, encoding: swap ? "utf-16be" : "utf-16le" });
      await ingest.remove(account.fileId);
    }
  });
});
