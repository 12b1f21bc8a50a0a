import { expose, transfer } from "comlink";
import { makeKeys, type KeysAsked, type KeysMade } from "./makeKeys.ts";

/** What the worker offers: the keys of some rows. */
const maker = {
  makeKeys: (asked: KeysAsked): KeysMade => {
    const made = makeKeys(asked);
    const buffers = made.flatMap(({ bytes, present }) => [bytes.buffer, ...(present === null ? [] : [present.buffer])]);
    return transfer(made, buffers);
  },
};

/** What a page sees of the worker, through comlink. */
export type KeysWorker = typeof maker;

expose(maker);
