import { expose, transfer } from "comlink";
import { buffersOf } from "./coded/codedRows.ts";
import type { Encoding } from "./decode/encoding.ts";
import { openLongFile } from "./frame/longFile.ts";
import { takeApartWith, type TakeApart } from "./takeApart.ts";

const takeApart = takeApartWith(openLongFile());

/** What the worker offers: one long file taken apart, telling how far it is; its rows are handed over, not copied. */
const reader = {
  takeApart: async (
    file: File,
    mayKeep: boolean,
    encoding: Encoding | undefined,
    onProgress: (fraction: number) => void,
  ): ReturnType<TakeApart> => {
    const taken = await takeApart(file, { onProgress, encoding }, mayKeep);
    return taken.ok && taken.value.rows !== null ? transfer(taken, [...buffersOf(taken.value.rows)]) : taken;
  },
};

/** What a page sees of the worker, through comlink. */
export type LongReaderWorker = typeof reader;

expose(reader);
