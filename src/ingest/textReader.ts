import type { Dictionary } from "../voice/coding.ts";
import type { TextsAsked, TextsRead } from "../voice/readTexts.ts";
import { loadToneModel } from "../voice/tone/loadToneModel.ts";

/** A reader of texts by one set of dictionaries, wherever it works; `close` frees what it holds. */
export type TextReader = {
  readonly read: (asked: TextsAsked) => Promise<TextsRead>;
  readonly close: () => void;
};

/** Opens a reader of texts; a page gives one that reads in a worker. */
export type OpenTextReader = (dictionaries: readonly Dictionary[]) => Promise<TextReader>;

/** Reads on this thread, whichever it is: for tests and the command line. */
export const textReaderHere: OpenTextReader = async (dictionaries) => {
  const [{ textsReader }, model] = await Promise.all([import("../voice/readTexts.ts"), loadToneModel()]);
  const read = textsReader(dictionaries);
  return { read: (asked) => Promise.resolve(read(asked, model)), close: () => undefined };
};
