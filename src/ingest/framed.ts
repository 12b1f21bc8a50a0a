import type { Reject } from "../domain/issue.ts";
import type { Dialect } from "./csv.ts";
import type { CodedRows } from "./coded/codedRows.ts";
import type { Decoding } from "./decode/encoding.ts";
import type { HeaderShape } from "./importer.ts";

/** One column as the header names it and as its cells fill it. */
export type FrameColumn = {
  /** Zero-based place in the file. */
  readonly index: number;
  /** The name shown to the user: the first header row, cleaned and made unique. */
  readonly header: string;
  /** The first header row as written, only trimmed; blank when it was. */
  readonly name: string;
  /** What was asked, where a second header row says so. */
  readonly question: string | null;
  /** The answer this column stands for, where a second header row says so. */
  readonly choice: string | null;
  /** Rows with something in this column. */
  readonly filled: number;
  /** The distinct texts (lower case; cells with `;` or `|` in parts) in order of appearance; null when too many. */
  readonly values: readonly string[] | null;
  /** Whether any cell begins or ends with a blank. */
  readonly padded: boolean;
  /** Every distinct cell as it stands, as one text parted by `listSeparator`; null where most rows have a cell of their own. */
  readonly cells: string | null;
};

/** Where DuckDB reads the rows: the file itself when it is clean, else a rewritten copy whose first column is the line. */
export type FrameTable = {
  readonly blob: Blob;
  readonly original: boolean;
  readonly delimiter: string;
  /** Records before the first data row, in an original file. */
  readonly headerRows: number;
};

/** A file taken apart: what is header, footer, row, refused row; every record has exactly one fate. */
export type Frame = {
  readonly file: string;
  readonly bytes: number;
  readonly decoding: Decoding;
  readonly dialect: Dialect;
  readonly headerShape: HeaderShape;
  readonly columns: readonly FrameColumn[];
  /** Data rows for judging columns: the first thousand, then an even spread of up to a thousand more. */
  readonly sample: readonly (readonly string[])[];
  /** The lines above the header, where a report states its days. */
  readonly preamble: readonly string[];
  /** Records of the whole file, as a spreadsheet numbers them. */
  readonly records: number;
  /** Preamble, header and footer records. */
  readonly frameRows: number;
  /** Well-formed data rows, the only ones handed on. */
  readonly rows: number;
  readonly emptyRows: number;
  readonly rejects: readonly Reject[];
  readonly repaired: number;
  readonly table: FrameTable;
};

/** A frame, and the rows of its file by column where they are many and were kept. */
export type FramedFile = { readonly frame: Frame; readonly rows: CodedRows | null };
