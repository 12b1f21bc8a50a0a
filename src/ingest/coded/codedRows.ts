/** A column of few distinct cells: for each row the place of its cell in the column's list, the empty one at 0. */
export type CodedColumn = {
  readonly kind: "codes";
  readonly codes: Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>;
};

/** A column of many short cells in plain letters: one after another, each with its length. */
export type ShortTexts = {
  readonly kind: "texts";
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lengths: Uint8Array<ArrayBuffer>;
};

/** The rows of a file that needed no mending, by column, as the reader saw them: so that none has to be read again. */
export type CodedRows = {
  readonly rows: number;
  /** The line of the first row; the others follow one by one. */
  readonly firstLine: number;
  /** By the column's place in the file; null where cells are many and long, or hold what no list can carry. */
  readonly columns: readonly (CodedColumn | ShortTexts | null)[];
};

/** What a worker may hand over instead of copying. */
export const buffersOf = ({ columns }: CodedRows): readonly ArrayBuffer[] =>
  columns.flatMap((column) => {
    if (column === null) return [];
    return column.kind === "codes" ? [column.codes.buffer] : [column.bytes.buffer, column.lengths.buffer];
  });
