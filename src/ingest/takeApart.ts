import type { Issue } from "../domain/issue.ts";
import { success, type Result } from "../domain/result.ts";
import { decode, type Reading } from "./decode.ts";
import { fingerprint } from "./fingerprint.ts";
import { frame } from "./frame.ts";
import type { OpenLongFile } from "./frame/longFile.ts";
import type { FramedFile } from "./framed.ts";

/** A file read once: its records told apart, and the fingerprint of its bytes. */
export type TakenApart = FramedFile & { readonly sha256: string };

/** Reads every record of a file. With `mayKeep` a file that needs no mending is handed on as it is. */
export type TakeApart = (file: File, reading?: Reading, mayKeep?: boolean) => Promise<Result<TakenApart, Issue>>;

const decoded = 0.2;
const framed = 0.9;

/** What is told of the way is drawn, and drawing takes time from reading: a file is told of some twenty times. */
const leastStep = 0.04;

function inSteps(tell: Reading["onProgress"]): Reading["onProgress"] {
  let told = 0;
  return (fraction) => {
    if (fraction - told >= leastStep) tell?.((told = fraction));
  };
}

const part = ({ signal, encoding, onProgress }: Reading, from: number, to: number): Reading => ({
  signal,
  encoding,
  onProgress: onProgress && ((fraction) => onProgress(from + (to - from) * fraction)),
});

/** Decodes and frames on this thread, whichever it is, long files by the way given for them. */
export const takeApartWith =
  (openLong: OpenLongFile | null): TakeApart =>
  async (file, reading = {}, mayKeep = true) => {
    const told = { ...reading, onProgress: inSteps(reading.onProgress) };
    const decoding = await decode(file, part(told, 0, decoded));
    if (!decoding.ok) return decoding;
    // The platform works the fingerprint out on a thread of its own.
    const [records, sha256] = await Promise.all([
      frame(file, decoding.value, part(told, decoded, framed), mayKeep, openLong),
      fingerprint(file),
    ]);
    return records.ok ? success({ ...records.value, sha256 }) : records;
  };
