import { expose, transfer } from "comlink";
import type { Dictionary } from "../voice/coding.ts";
import { textsReader, type TextsAsked, type TextsRead } from "../voice/readTexts.ts";
import type { ToneModel } from "../voice/tone/toneModel.ts";
import type { Encoding } from "./decode/encoding.ts";
import { buffersOf } from "./coded.ts";
import { makeKeys, type KeysAsked, type KeysMade } from "./makeKeys.ts";
import { takeApartHere, type TakeApart } from "./takeApart.ts";

let reading: ((asked: TextsAsked) => TextsRead) | null = null;

/** What the worker offers: one file taken apart, telling how far it is; or texts read once it has learnt how. */
const reader = {
  takeApart: async (
    file: File,
    mayKeep: boolean,
    encoding: Encoding | undefined,
    onProgress: (fraction: number) => void,
  ): ReturnType<TakeApart> => {
    const taken = await takeApartHere(file, { onProgress, encoding }, mayKeep);
    return taken.ok && taken.value.rows !== null ? transfer(taken, [...buffersOf(taken.value.rows)]) : taken;
  },
  makeKeys: (asked: KeysAsked): KeysMade => {
    const made = makeKeys(asked);
    return transfer(made, [
      made.groups.buffer,
      ...made.columns.flatMap(({ bytes, present }) => [bytes.buffer, ...(present === null ? [] : [present.buffer])]),
    ]);
  },
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
