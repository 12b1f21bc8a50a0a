import { expose } from "comlink";
import { unpackHere } from "./unpack.ts";

/** What the worker offers: the tables inside one container. */
const unpacker = { unpack: (file: File) => unpackHere(file) };

/** What a page sees of the worker, through comlink. */
export type UnpackWorker = typeof unpacker;

expose(unpacker);
