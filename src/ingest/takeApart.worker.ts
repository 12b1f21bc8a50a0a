import { expose } from "comlink";
import { takeApartHere } from "./takeApart.ts";

/** What the worker offers: one file taken apart, telling how far it is. */
const reader = {
  takeApart: (file: File, mayKeep: boolean, onProgress: (fraction: number) => void) =>
    takeApartHere(file, { onProgress }, mayKeep),
};

/** What a page sees of the worker, through comlink. */
export type ReaderWorker = typeof reader;

expose(reader);
