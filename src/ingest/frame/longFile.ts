import type { RecordReader, Dialect } from "../csv.ts";
import { piecesOf, type Reading } from "../decode.ts";
import { codingProfiler, type CodingProfiler } from "./codingProfiler.ts";
import { beforeLastLines, plainRows, type PlainRows } from "./plainRows.ts";
import { pageScale, type Scale } from "./scale.ts";
import { wholeLines } from "./wholeLines.ts";

/** The way through a long file that may be kept as it is: plain records at a time, by their bytes, every row kept by column. */
export type LongFile = {
  readonly profile: CodingProfiler;
  /** What is left for a reader that judges each record; `settled` says whether those before are, `take` what was read meanwhile. */
  readonly texts: (
    file: Blob,
    reading: Reading,
    reader: RecordReader,
    longestFooter: number,
    settled: () => boolean,
    take: (read: PlainRows) => void,
  ) => AsyncGenerator<string>;
};

/** Opens that way for a table of this width and about so many rows. */
export type OpenLongFile = (dialect: Dialect, width: number, expected: number) => LongFile;

/** The way itself; a page has it in a worker that is fetched with the first long file. */
export const openLongFile =
  (scale: Scale = pageScale): OpenLongFile =>
  (dialect, width, expected) => {
    const profile = codingProfiler(width, Math.ceil(expected * 1.05), scale);
    const readPlain = plainRows(dialect, width, profile);
    return {
      profile,
      texts: (file, reading, reader, longestFooter, settled, take) =>
        wholeLines(piecesOf(file, reading, scale.pieceBytes), reader.takeUnfinished, (bytes) => {
          const until = beforeLastLines(bytes, longestFooter);
          if (until === 0 || !settled()) return 0;
          const read = readPlain(bytes, until);
          take(read);
          return read.end;
        }),
    };
  };
