import { describe, expect, it } from "vitest";
import { readRecords, recordReader } from "../../src/ingest/csv.ts";
import { csvForSpreadsheet, csvLine } from "../../src/ingest/csvText.ts";

const comma = { delimiter: ",", newline: "\n" } as const;
const cells = (text: string) => readRecords(text, comma).records.map((record) => record.cells);

describe("reading records", () => {
  it("keeps delimiters, quotes and line ends inside quoted cells", () => {
    expect(cells('a,b\n"x, ""y""\nz",2\n')).toEqual([
      ["a", "b"],
      ['x, "y"\nz', "2"],
    ]);
  });

  it("takes CRLF and LF in one file, with or without a last line end", () => {
    const read = readRecords("a,b\r\n1,2\n3,4", comma);
    expect(read.records.map((record) => record.cells)).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(read.returns).toBe(1);
  });

  it("counts a CR LF after a quoted cell, too", () => {
    expect(readRecords('a,"b"\r\n1,"2"\r\n', comma).returns).toBe(2);
  });

  it("counts a blank line as a record, as a spreadsheet does", () => {
    expect(cells("a\n\nb\n")).toEqual([["a"], [""], ["b"]]);
  });

  it("tells when the text ends inside a quoted cell", () => {
    expect(readRecords('a,b\n1,"two\n3,4\n', comma).open).toBe(true);
  });

  it("gives the same records however the text is cut", () => {
    const text = 'a,b\r\n"1 ""one""",2\r\n"x\ny",3\r\nlast,4';
    const whole = cells(text);
    for (let cut = 0; cut <= text.length; cut++) {
      const reader = recordReader(comma);
      const parts = [reader.push(text.slice(0, cut)), reader.push(text.slice(cut)), reader.end()];
      expect(parts.flatMap(({ records }) => records.map((record) => record.cells))).toEqual(whole);
    }
  });

  it("marks a quotation mark that stands where none may", () => {
    expect(readRecords('a,b\n"say "hi" now",2\n', comma).records[1]).toEqual({
      cells: ['say "hi" now', "2"],
      strayQuote: true,
    });
  });
});

describe("writing", () => {
  it("quotes only where a cell needs it, and reads back as written", () => {
    const row = ["plain", 'a "b"', "c,d", "e\nf", ""];
    expect(cells(csvLine(row))).toEqual([row]);
  });

  it("makes cells harmless that a spreadsheet would run, and leaves numbers alone", () => {
    expect(csvForSpreadsheet([["=1+1", "@x", "-o", "-5", "+3.5", "-12%"]])).toBe("'=1+1,'@x,'-o,-5,+3.5,-12%\r\n");
  });
});
