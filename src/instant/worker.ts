import { expose } from "comlink";
import type { Answer, Request } from "../domain/answer.ts";
import type { Beliefs } from "../domain/belief.ts";
import type { Compared, TwoGroups } from "../domain/compared.ts";
import type { Filter } from "../domain/filter.ts";
import { answer, settle } from "./answer.ts";
import { compare } from "./compare.ts";
import type { Report } from "./bands.ts";
import { believing, type InstantData } from "./fill.ts";
import { preparing } from "./prepare.ts";

let held: InstantData | null = null;

/** Milliseconds after an answer before the worker prepares for the next: the page draws, and a quick hand asks again. */
const restBefore = 120;

/** What the worker offers: it holds the data and answers requests about them. Throws when asked before it was filled. */
const answering = {
  fill: (data: InstantData): void => {
    held = data;
  },
  /** Gives a copy of the data to who holds the other end; resolves once it is there. */
  pass: async (port: MessagePort): Promise<void> => {
    const taken = nextFrom(port);
    port.postMessage(filled());
    await taken;
    port.close(); // not before: Firefox may lose what was posted to a port that was closed at once
  },
  /** Takes the data that come through; resolves once they are here. */
  take: async (port: MessagePort): Promise<void> => {
    held = (await nextFrom(port)) as InstantData; // of whoever passes
    port.postMessage("taken");
  },
  believe: (beliefs: Beliefs | null): void => {
    held = believing(filled(), beliefs);
  },
  answer: (request: Request): Answer => {
    const found = answer(filled(), request);
    prepare(filled(), request);
    return found;
  },
  compare: (filter: Filter, groups: TwoGroups): Compared => compare(filled(), filter, groups),
  settle: (request: Request, report?: Report): Answer => settle(filled(), request, report),
};

/** Ports that something is expected from: one that nobody holds may be collected with its message. */
const listening = new Set<MessagePort>();

const nextFrom = (port: MessagePort): Promise<unknown> =>
  new Promise((resolve) => {
    listening.add(port);
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      listening.delete(port);
      resolve(data);
    };
  });

/** What a page sees of the worker, through comlink. */
export type AnsweringWorker = typeof answering;

function filled(): InstantData {
  if (held === null) throw new Error("The worker was asked before it was filled.");
  return held;
}

/** The preparation under way, if any; a newer one ends it. */
let preparation: Iterator<undefined> | null = null;

/** Prepares for the filters that may come next, a step a turn, so that whoever asks meanwhile waits a few milliseconds at most. */
function prepare(data: InstantData, request: Request): void {
  const steps = preparing(data, request);
  preparation = steps;
  const step = (): void => {
    if (preparation !== steps || held !== data) return;
    if (steps.next().done !== true) setTimeout(step);
  };
  setTimeout(step, restBefore);
}

expose(answering);
