import type { RowPiece } from "../../engine/rowPieces.ts";
import type { KeyPurpose } from "../../privacy/pseudonym.ts";
import type { Scale } from "../frame/scale.ts";
import type { CodedRows } from "./codedRows.ts";
import { keyWidth } from "./keyWidth.ts";
import type { KeysAsked, OpenKeyMaker } from "./makeKeys.ts";

/** A column that flows into the engine: the place of each cell in a list, or its keyed hash. */
export type FlowingColumn = { readonly index: number; readonly name: string; readonly purpose: KeyPurpose | null };

/** What keys are made with, who makes them, and of how many rows at a time. */
export type KeyMeans = Pick<KeysAsked, "secret" | "missing"> &
  Pick<Scale, "flowRows"> & { readonly openKeys: OpenKeyMaker };

/** The rows of a file as they flow into the engine, their columns in this order; keys of the next piece are made while one flows. */
export async function* codedPieces(
  { rows, firstLine, columns }: CodedRows,
  flowing: readonly FlowingColumn[],
  { openKeys, flowRows: pieceRows, ...means }: KeyMeans,
): AsyncGenerator<RowPiece> {
  const keyed = flowing.flatMap(({ index, name, purpose }) => {
    const column = columns[index];
    return purpose !== null && column?.kind === "texts" ? [{ name, purpose, column, at: { byte: 0 } }] : [];
  });
  const maker = await openKeys();
  const ask = (from: number) => {
    const to = Math.min(rows, from + pieceRows);
    return maker.make({
      ...means,
      rows: Math.max(0, to - from),
      columns: keyed.map(({ purpose, column, at }) => {
        const lengths = column.lengths.slice(from, to);
        const start = at.byte;
        at.byte = lengths.reduce((sum, length) => sum + length, start);
        return { purpose, lengths, bytes: column.bytes.slice(start, at.byte) };
      }),
    });
  };
  try {
    let next = ask(0);
    for (let from = 0; from < rows; from += pieceRows) {
      const keys = await next;
      next = ask(from + pieceRows);
      next.catch(() => undefined); // told to whoever awaits it; nobody may
      const to = Math.min(rows, from + pieceRows);
      yield {
        line: linesFrom(firstLine + from, to - from),
        ...Object.fromEntries(
          flowing.flatMap(({ index, name }): readonly (readonly [string, RowPiece[string]])[] => {
            const column = columns[index];
            if (column?.kind === "codes") return [[name, column.codes.subarray(from, to)]];
            const made = keys[keyed.findIndex((each) => each.name === name)];
            return made === undefined ? [] : [[name, { width: keyWidth, ...made }]];
          }),
        ),
      };
    }
  } finally {
    maker.close();
  }
}

function linesFrom(first: number, rows: number): Int32Array {
  const lines = new Int32Array(rows);
  for (let row = 0; row < rows; row++) lines[row] = first + row;
  return lines;
}
