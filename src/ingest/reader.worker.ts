import { expose } from "comlink";
import type { Dictionary } from "../voice/coding.ts";
import { textsReader, type TextsAsked, type TextsRead } from "../voice/readTexts.ts";
import type { ToneModel } from "../voice/tone/toneModel.ts";
import type { Encoding } from "./decode/encoding.ts";
import { takeApartWith } from "./takeApart.ts";

let reading: ((asked: TextsAsked) => TextsRead) | null = null;

const takeApart = takeApartWith(null);

/** What the worker offers: one file taken apart, telling how far it is; or texts read once it has learnt how. */
const reader = {
  takeApart: (file: File, mayKeep: boolean, encoding: Encoding | undefined, onProgress: (fraction: number) => void) =>
    takeApart(file, { onProgress, encoding }, mayKeep),
  learn: (dictionaries: readonly Dictionary[], model: ToneModel): void => {
    const read = textsReader(dictionaries);
    reading = (asked) => read(asked, model);
  },
  readTexts: (asked: TextsAsked): TextsRead => {
    if (reading === null) throw new Error("The worker was asked to read before it learnt how.");
    return reading(asked);
  },
};

/** What a page sees of the worker, through comlink. */
export type ReaderWorker = typeof reader;

expose(reader);
