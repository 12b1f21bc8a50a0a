import { useCallback, useEffect, useRef, useState } from "react";
import type { RowCell, RowCells, RowList } from "../../domain/rowList.ts";
import type { RowLists } from "../../state/choices.ts";

/** How many rows are read at once, and how many of such windows are kept. */
const [window, windows] = [128, 60];

type Cells = {
  /** A row's cells by its place; null while they are on their way. */
  readonly cellsOf: (index: number) => readonly RowCell[] | null;
  /** Has the rows at these places read. */
  readonly see: (first: number, last: number) => void;
};

/** The cells of the rows in sight: read a window at a time and kept for a while, so that scrolling back asks for nothing. */
export function useRowCells(list: RowList, ids: Float64Array, { read }: Pick<RowLists, "read">): Cells {
  const [kept, setKept] = useState<{ readonly of: Float64Array; readonly cells: ReadonlyMap<number, RowCells> }>({
    of: ids,
    cells: new Map(),
  });
  const [failed, setFailed] = useState<{ readonly cause: unknown } | null>(null);
  const reading = useRef<{
    readonly of: Float64Array;
    readonly asked: Set<number>;
    readonly stop: AbortController;
  } | null>(null);
  useEffect(
    () => () => {
      reading.current?.stop.abort();
      reading.current = null;
    },
    [ids, read],
  );
  const see = useCallback(
    (first: number, last: number) => {
      reading.current ??= { of: ids, asked: new Set(), stop: new AbortController() };
      const { asked, stop } = reading.current;
      for (let at = Math.floor(first / window); at <= Math.floor(last / window); at += 1) {
        if (asked.has(at)) continue;
        asked.add(at);
        read(list, [...ids.subarray(at * window, (at + 1) * window)], stop.signal).then(
          (cells) => {
            setKept((before) => {
              const known = before.of === ids ? [...before.cells] : [];
              const [dropped] = known.length >= windows ? (known[0] ?? []) : [];
              if (dropped !== undefined) asked.delete(dropped);
              return { of: ids, cells: new Map([...known.filter(([place]) => place !== dropped), [at, cells]]) };
            });
          },
          (cause: unknown) => {
            if (!stop.signal.aborted) setFailed({ cause });
          },
        );
      }
    },
    [list, ids, read],
  );
  if (failed !== null) throw failed.cause; // for the panel's boundary
  const cells = kept.of === ids ? kept.cells : null;
  return {
    cellsOf: (index) => cells?.get(Math.floor(index / window))?.get(ids[index] ?? Number.NaN) ?? null,
    see,
  };
}
