import { keyMakerHere, type OpenKeyMaker } from "./coded/makeKeys.ts";
import { openLongFile } from "./frame/longFile.ts";
import type { Scale } from "./frame/scale.ts";
import { takeApartWith, type TakeApart } from "./takeApart.ts";
import { textReaderHere, type OpenTextReader } from "./textReader.ts";
import { unpackHere, type Unpack } from "./unpack.ts";

/** How the bytes of files are read: the tables out of a container, the records out of a table, what their texts say, their keys hashed. */
export type Reader = {
  readonly takeApart: TakeApart;
  readonly unpack: Unpack;
  readonly openTexts: OpenTextReader;
  readonly openKeys: OpenKeyMaker;
  /** From where on files go the long way; a page's own scale unless given. */
  readonly scale?: Scale;
};

/** Reads on this thread; a page gives a reader that does so in workers. */
export const readHere: Reader = {
  takeApart: takeApartWith(openLongFile()),
  unpack: unpackHere,
  openTexts: textReaderHere,
  openKeys: keyMakerHere,
};
