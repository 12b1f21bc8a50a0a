import { expose } from "comlink";
import type { Encoding } from "./decode/encoding.ts";
import { takeApartHere } from "./takeApart.ts";

/** What the worker offers: one file taken apart, telling how far it is. */
const reader = {
  takeApart: (file: File, mayKeep: boolean, encoding: Encoding | undefined, onProgress: (fraction: number) => void) =>
    takeApartHere(file, { onProgress, encoding }, mayKeep),
};

/** What a page sees of the worker, through comlink. */
export type ReaderWorker = typeof reader;

expose(reader);
