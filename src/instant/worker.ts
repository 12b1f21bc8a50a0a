import { expose } from "comlink";
import type { Answer, Request } from "../domain/answer.ts";
import type { Beliefs } from "../domain/belief.ts";
import type { Compared, TwoGroups } from "../domain/compared.ts";
import type { Filter } from "../domain/filter.ts";
import { answer, settle } from "./answer.ts";
import { compare } from "./compare.ts";
import type { Report } from "./bands.ts";
import { believing, type InstantData } from "./fill.ts";

let held: InstantData | null = null;

/** What the worker offers: it holds the data and answers requests about them. Throws when asked before it was filled. */
const answering = {
  fill: (data: InstantData): void => {
    held = data;
  },
  /** Gives a copy of the data to who holds the other end. */
  pass: (port: MessagePort): void => {
    port.postMessage(filled());
    port.close();
  },
  /** Takes the data that come through; resolves once they are here. */
  take: (port: MessagePort): Promise<void> =>
    new Promise((resolve) => {
      port.onmessage = ({ data }: MessageEvent<InstantData>) => {
        held = data;
        port.close();
        resolve();
      };
    }),
  believe: (beliefs: Beliefs | null): void => {
    held = believing(filled(), beliefs);
  },
  answer: (request: Request): Answer => answer(filled(), request),
  compare: (filter: Filter, groups: TwoGroups): Compared => compare(filled(), filter, groups),
  settle: (request: Request, report?: Report): Answer => settle(filled(), request, report),
};

/** What a page sees of the worker, through comlink. */
export type AnsweringWorker = typeof answering;

function filled(): InstantData {
  if (held === null) throw new Error("The worker was asked before it was filled.");
  return held;
}

expose(answering);
