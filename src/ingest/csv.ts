import Papa from "papaparse";

/** How the records of one file are parted. `newline` is the one that ends records; a CR before an LF is taken off. */
export type Dialect = { readonly delimiter: string; readonly newline: "\n" | "\r" };

/** One record: its cells, and whether a quotation mark stood where CSV allows none (read as meant, but to be judged). */
export type CsvRecord = { readonly cells: readonly string[]; readonly strayQuote: boolean };

/** What reading on gave; `open` when the text ended inside a quoted cell, `returns` counts CR LF, inside cells, too. */
export type Records = { readonly records: readonly CsvRecord[]; readonly open: boolean; readonly returns: number };

/** Reads a file piece by piece: whole records come out, the unfinished rest waits. */
export type RecordReader = {
  readonly push: (text: string) => Records;
  /** Takes back the unfinished rest, to be pushed again with what follows it. */
  readonly takeUnfinished: () => string;
  readonly end: () => Records;
};

/** A record longer than this is no record: a quotation mark was opened and never closed. */
export const longestRecord = 4_000_000;

type Parsed = {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
};

function parse(text: string, { delimiter, newline }: Dialect, lastRowIsUnfinished: boolean): Parsed {
  const parser = new Papa.Parser({ delimiter, newline, quoteChar: '"', escapeChar: '"' });
  // Papa's own types leave the result of its low-level parser open.
  return parser.parse(text, 0, lastRowIsUnfinished) as Parsed;
}

function toRecords(parsed: Parsed, newline: "\n" | "\r", text: string): Records {
  const stray = new Set(parsed.errors.filter(({ code }) => code === "InvalidQuotes").map(({ row }) => row));
  const open = parsed.errors.some(({ code }) => code === "MissingQuotes");
  const records = parsed.data.map((cells, row) => {
    const last = cells.at(-1);
    const strayQuote = stray.has(row);
    if (newline === "\r" || last?.endsWith("\r") !== true) return { cells, strayQuote };
    return { cells: cells.with(-1, last.slice(0, -1)), strayQuote };
  });
  // Told by the text, since Papa takes a CR after a quoted cell for a blank.
  return { records, open, returns: text.match(/\r\n/g)?.length ?? 0 };
}

/** A reader of the records of one file in this dialect. */
export function recordReader(dialect: Dialect): RecordReader {
  let rest = "";
  return {
    push: (text) => {
      rest += text;
      const parsed = parse(rest, dialect, true);
      const read = rest.slice(0, parsed.meta.cursor);
      rest = rest.slice(parsed.meta.cursor);
      return { ...toRecords(parsed, dialect.newline, read), open: rest.length > longestRecord };
    },
    takeUnfinished: () => {
      const taken = rest;
      rest = "";
      return taken;
    },
    end: () => {
      if (rest === "") return { records: [], open: false, returns: 0 };
      const parsed = parse(rest, dialect, false);
      const read = rest;
      rest = "";
      return toRecords(parsed, dialect.newline, read);
    },
  };
}

/** Every record of a text held in memory: a sample, or one cell that holds a whole row. */
export function readRecords(text: string, dialect: Dialect): Records {
  const reader = recordReader(dialect);
  const first = reader.push(text);
  const last = reader.end();
  return {
    records: [...first.records, ...last.records],
    open: first.open || last.open,
    returns: first.returns + last.returns,
  };
}
