import { describe, expect, it } from "vitest";
import { decode } from "../../src/ingest/decode.ts";
import { frame } from "../../src/ingest/frame.ts";
import { openLongFile } from "../../src/ingest/frame/longFile.ts";
import { pageScale } from "../../src/ingest/frame/scale.ts";
import type { Frame } from "../../src/ingest/framed.ts";
import { fixture, fixturesIn, textFile } from "./fixtures.ts";

async function framed(file: File, mayKeep = true): Promise<Frame> {
  const decoded = await decode(file);
  if (!decoded.ok) throw new Error(decoded.issues[0].kind);
  const result = await frame(file, decoded.value, {}, mayKeep, openLongFile());
  if (!result.ok) throw new Error(result.issues[0].kind);
  return result.value.frame;
}

const headers = ({ columns }: Frame): readonly string[] => columns.map(({ header }) => header);

describe("framing real files", () => {
  it.each([
    ["crm/leadsquared-lead-scoring/Lead Scoring.csv", { records: 9241, frameRows: 1, rows: 9240, repaired: 338 }],
    [
      "survey/surveymonkey-starwars/StarWars.csv",
      { records: 1188, frameRows: 2, rows: 1186, headerShape: "surveymonkey-two" },
    ],
    ["survey/qualtrics-api-export/sample.csv", { records: 4, frameRows: 3, rows: 1, headerShape: "qualtrics-three" }],
    [
      "survey/qualtrics-api-export/sample_legacy.csv",
      { records: 3, frameRows: 2, rows: 1, headerShape: "qualtrics-legacy-two" },
    ],
    ["review/drugs-tsv-uci/drugLibTrain_raw.masked.tsv", { records: 4144, frameRows: 1, rows: 4143 }],
    ["social/facebook-insights-uci-cr/dataset_Facebook.csv", { records: 501, frameRows: 1, rows: 500 }],
    ["social/google-trends-it/multiTimeline.csv", { frameRows: 3, rows: 66 }],
    ["dirty/messytables-horror/weird_head_padding.csv", { records: 94, frameRows: 12, rows: 60, emptyRows: 6 }],
    ["dirty/messytables-horror/mixedGLB.csv", { records: 137, frameRows: 4, rows: 133 }],
    ["dirty/messytables-horror/utf-16le_encoded.csv", { records: 328, frameRows: 1, rows: 327 }],
    ["dirty/csvkit-examples/bad.csv", { records: 4, frameRows: 1, rows: 1 }],
    ["dirty/frictionless-data/blank-rows.csv", { rows: 2, emptyRows: 1 }],
    ["crm/uci-bank-campaign/bank-additional.csv", { rows: 4119, dialect: { delimiter: ";", newline: "\n" } }],
  ] as const)("%s", async (path, expected) => {
    expect(await framed(fixture(`exports/${path}`))).toMatchObject(expected);
  });

  it.each(["footer", "grand-totals", "total-row", "copyright-sign"])(
    "takes the footer off a Salesforce report and keeps the row that merely says Total (%s)",
    async (variant) => {
      const report = await framed(fixture(`synthetic/salesforce-report-${variant}.csv`));
      expect(report.rows).toBe(9);
      expect(report.rejects).toEqual([]);
    },
  );

  it.each([...fixturesIn("exports"), ...fixturesIn("synthetic")])(
    "gives each record of %s one fate, kept or rewritten",
    async (path) => {
      const file = fixture(path);
      const decoded = await decode(file);
      if (!decoded.ok) return;
      for (const mayKeep of [true, false]) {
        const result = await frame(file, decoded.value, {}, mayKeep, openLongFile());
        if (!result.ok) continue;
        const { records, frameRows, rows, emptyRows, rejects } = result.value.frame;
        expect(frameRows + rows + emptyRows + rejects.length).toBe(records);
      }
    },
  );
});

describe("framing", () => {
  it("refuses ragged rows with line and reason", async () => {
    const { rejects, rows } = await framed(textFile("a,b,c\n1,2,3\n1,2\n1,2,3,4\n\n5,6,7\n"));
    expect(rows).toBe(2);
    expect(rejects).toEqual([
      { line: 3, column: null, reason: "too-few-fields" },
      { line: 4, column: null, reason: "too-many-fields" },
    ]);
  });

  it("mends a whole row that was quoted as one cell", async () => {
    const { rows, repaired, sample } = await framed(textFile('id,name,city\n1,A,X\n"2,""B, C"",Y"\n'));
    expect({ rows, repaired, mended: sample[1] }).toEqual({ rows: 2, repaired: 1, mended: ["2", "B, C", "Y"] });
  });

  it("refuses the file where a quotation mark never closes, naming the line", async () => {
    const decoded = { encoding: "utf-8", assumed: false } as const;
    expect(await frame(textFile('a,b\n1,2\n3,"x\n5,6\n'), decoded)).toMatchObject({
      issues: [{ kind: "quote-never-closed", line: 3, rowsBefore: 1 }],
    });
  });

  it("makes headers unique and names blank ones by their place", async () => {
    expect(headers(await framed(textFile("id,Name ,,name,id\n1,2,3,4,5\n")))).toEqual([
      "id",
      "Name",
      "Column 3",
      "name (2)",
      "id (2)",
    ]);
  });

  it("reads a trailing comma as no column", async () => {
    const { columns, rows } = await framed(textFile("a,b\n1,2,\n3,4,\n5,6,\n"));
    expect([columns.length, rows]).toEqual([2, 3]);
  });

  it("joins the two header rows of SurveyMonkey", async () => {
    const file = textFile("RespondentID,Which have you heard of?,,Age\n,North,South,Response\n1,North,,30\n");
    const { columns } = await framed(file);
    expect(columns.map(({ question, choice }) => [question, choice])).toEqual([
      ["RespondentID", null],
      ["Which have you heard of?", "North"],
      ["Which have you heard of?", "South"],
      ["Age", null],
    ]);
  });

  it("hands a clean file on as it is, and writes any other anew with its lines", async () => {
    const clean = textFile("a,b\n1,2\n");
    expect((await framed(clean)).table.blob).toBe(clean);
    const { table } = await framed(textFile('a,b\n1,"x\r\ny"\n\n3,4\n'));
    expect(table.original).toBe(false);
    expect(await table.blob.text()).toBe('2,1,"x\ny"\n4,3,4\n');
  });

  it("keeps a long file of quoted cells that ends its lines with CR LF, whichever reader reads a line", async () => {
    const file = textFile(`"a","b"\r\n${'"1","2"\r\n'.repeat(500)}`);
    const decoded = { encoding: "utf-8", assumed: false } as const;
    const result = await frame(file, decoded, {}, true, openLongFile({ ...pageScale, pieceBytes: 1000 }));
    expect(result).toMatchObject({ value: { frame: { rows: 500, table: { original: true } } } });
  });

  it("takes NUL characters out", async () => {
    const { table } = await framed(fixture("exports/dirty/readr-fixtures/raw.csv"));
    expect(await table.blob.text()).toBe("2,abc,def\n");
  });

  it("refuses a header without rows", async () => {
    const decoded = { encoding: "utf-8", assumed: false } as const;
    expect(await frame(textFile("a,b\n"), decoded)).toMatchObject({ issues: [{ kind: "header-only" }] });
  });

  it("stops when asked to, and tells how far it is", async () => {
    const seen: number[] = [];
    await frame(
      textFile("a,b\n1,2\n"),
      { encoding: "utf-8", assumed: false },
      { onProgress: (fraction) => seen.push(fraction) },
    );
    expect(seen.at(-1)).toBe(1);
    const stopped = frame(
      textFile("a,b\n1,2\n"),
      { encoding: "utf-8", assumed: false },
      { signal: AbortSignal.abort() },
    );
    // The head is read before the signal is watched; the pass over the file is what stops.
    await expect(stopped).rejects.toThrow(/abort/i);
  });
});

describe("a file of many pieces", () => {
  const cellsOf = (i: number): string =>
    `${i % 3 === 0 ? '"' : ""}L${String(i)}${i % 3 === 0 ? '"' : ""},${["New", "Zürich; West", " padded", ""][i % 4] ?? ""},${String(i % 1500)}`;
  const rowsOf = (end: string, odd: (i: number) => string): File => {
    const rows = Array.from({ length: 130_000 }, (_, i) => odd(i) || cellsOf(i));
    return textFile(["Lead ID,Place,Score", ...rows, ""].join(end));
  };

  it.each([
    ["nothing else in it", "\n", () => ""],
    ["line ends of two characters", "\r\n", () => ""],
    ["quotation marks inside cells", "\n", (i: number) => (i % 9000 === 8999 ? `L${String(i)},"a ""word""",7` : "")],
  ] as const)("is read alike plain records at a time and record by record (%s)", async (_, end, odd) => {
    const file = rowsOf(end, odd);
    const { table, ...kept } = await framed(file, true);
    const { table: rewritten, ...judged } = await framed(file, false);
    expect(kept).toEqual(judged);
    expect([table.original, rewritten.original]).toEqual([true, false]);
    expect(kept.columns.map(({ cells }) => cells === null)).toEqual([true, false, false]);
  });

  it.each([
    ["a row that is too long", "L1,New,1,2", { original: false, rejects: 1 }],
    ["a blank row", ",,", { original: false, rejects: 0 }],
  ] as const)("is judged record by record where it holds %s", async (_, row, expected) => {
    const file = rowsOf("\n", (i) => (i === 100_000 ? row : ""));
    const { rejects, table, rows } = await framed(file, true);
    expect({ original: table.original, rejects: rejects.length }).toEqual(expected);
    expect(rows).toBe(129_999);
  });
});
