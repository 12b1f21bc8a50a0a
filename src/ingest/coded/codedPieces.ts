import type { RowPiece } from "../../engine/rowPieces.ts";
import type { KeyPurpose } from "../../privacy/pseudonym.ts";
import type { Scale } from "../frame/scale.ts";
import type { CodedRows } from "./codedRows.ts";
import { keyWidth } from "./keyWidth.ts";
import type { KeyMaker, KeysAsked, KeysMade, OpenKeyMaker } from "./makeKeys.ts";

/** A column that flows into the engine: the place of each cell in a list, or its keyed hash. */
export type FlowingColumn = { readonly index: number; readonly name: string; readonly purpose: KeyPurpose | null };

/** What keys are made with, who makes them, and of how many rows at a time. */
export type KeyMeans = Pick<KeysAsked, "secret" | "missing"> &
  Pick<Scale, "flowRows"> & { readonly openKeys: OpenKeyMaker };

/** Who makes keys at the same time: hashing is what loading waits for, and most machines have two cores to spare. */
const keyMakers = 2;

/** The rows of a file as they flow into the engine, their columns in this order; keys of the next pieces are made while one flows. */
export async function* codedPieces(
  { rows, firstLine, columns }: CodedRows,
  flowing: readonly FlowingColumn[],
  { openKeys, flowRows: pieceRows, ...means }: KeyMeans,
): AsyncGenerator<RowPiece> {
  const keyed = flowing.flatMap(({ index, name, purpose }) => {
    const column = columns[index];
    return purpose !== null && column?.kind === "texts" ? [{ name, purpose, column, at: { byte: 0 } }] : [];
  });
  const opened = Array.from({ length: keyMakers }, openKeys);
  const asked: Promise<KeysMade | undefined>[] = [];
  const ask = (maker: KeyMaker | undefined, piece: number): void => {
    const from = piece * pieceRows;
    const to = Math.min(rows, from + pieceRows);
    const made = maker?.make({
      ...means,
      rows: Math.max(0, to - from),
      columns: keyed.map(({ purpose, column, at }) => {
        const lengths = column.lengths.slice(from, to);
        const start = at.byte;
        at.byte = lengths.reduce((sum, length) => sum + length, start);
        return { purpose, lengths, bytes: column.bytes.slice(start, at.byte) };
      }),
    });
    made?.catch(() => undefined); // told to whoever awaits it; nobody may
    asked.push(Promise.resolve(made));
  };
  try {
    const makers = await Promise.all(opened);
    for (const [piece, maker] of makers.entries()) ask(maker, piece);
    for (let piece = 0; piece * pieceRows < rows; piece++) {
      const keys = await asked.shift();
      ask(makers[piece % keyMakers], piece + keyMakers);
      const from = piece * pieceRows;
      const to = Math.min(rows, from + pieceRows);
      yield {
        line: linesFrom(firstLine + from, to - from),
        ...Object.fromEntries(
          flowing.flatMap(({ index, name }): readonly (readonly [string, RowPiece[string]])[] => {
            const column = columns[index];
            if (column?.kind === "codes") return [[name, column.codes.subarray(from, to)]];
            const made = keys?.[keyed.findIndex((each) => each.name === name)];
            return made === undefined ? [] : [[name, { width: keyWidth, ...made }]];
          }),
        ),
      };
    }
  } finally {
    for (const maker of await Promise.allSettled(opened)) if (maker.status === "fulfilled") maker.value.close();
  }
}

function linesFrom(first: number, rows: number): Int32Array {
  const lines = new Int32Array(rows);
  for (let row = 0; row < rows; row++) lines[row] = first + row;
  return lines;
}
