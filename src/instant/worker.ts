import { expose } from "comlink";
import type { Answer, Request } from "../domain/answer.ts";
import type { Beliefs } from "../domain/belief.ts";
import type { Compared, TwoGroups } from "../domain/compared.ts";
import type { Filter } from "../domain/filter.ts";
import { answer, settle } from "./answer.ts";
import { compare } from "./compare.ts";
import type { Report } from "./bands.ts";
import type { CitingData, InstantData } from "./fill.ts";
import { citingPart, heldBelieving, heldFor, holding, narrowing, type Held } from "./held.ts";
import { preparing, preparingSums } from "./prepare.ts";

let held: Held | null = null;
/** Resolves once all data on their way from another worker are here. */
let taking: Promise<void> = Promise.resolve();

/** Milliseconds after an answer before the worker prepares for the next: the page draws, and a quick hand asks again. */
const restBefore = 120;

/** What the worker offers: it holds the data and answers requests about them. Throws when asked before it was filled. */
const answering = {
  fill: (data: InstantData): void => {
    held = holding(data);
    prepare(data, preparingSums(data));
  },
  /** Sets those who cite drivers beside them. */
  narrow: (part: CitingData): void => {
    held = narrowing(filled(), part);
  },
  /** Gives a copy of the data, or of those who cite drivers alone, to who holds the other end; resolves once it is there. */
  pass: async (port: MessagePort, what: "all" | "narrowed"): Promise<void> => {
    const taken = nextFrom(port);
    port.postMessage(what === "all" ? filled() : citingPart(filled()));
    await taken;
    port.close(); // not before: Firefox may lose what was posted to a port that was closed at once
  },
  /** Takes the data that come through, in turn; resolves once they are here. */
  take: (port: MessagePort): Promise<void> => {
    taking = taking.then(async () => {
      const data = (await nextFrom(port)) as Held | CitingData; // of whoever passes
      held = "cites" in data ? narrowing(filled(), data) : data;
      port.postMessage("taken");
    });
    return taking;
  },
  believe: (beliefs: Beliefs | null): void => {
    held = heldBelieving(filled(), beliefs);
  },
  answer: (request: Request): Answer => {
    const data = heldFor(filled(), request.filter);
    const found = answer(data, request);
    prepare(data, preparingFor(data, request));
    return found;
  },
  compare: (filter: Filter, groups: TwoGroups): Compared => compare(heldFor(filled(), filter), filter, groups),
  settle: async (request: Request, report?: Report): Promise<Answer> => {
    await taking;
    return settle(heldFor(filled(), request.filter), request, report);
  },
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

function filled(): Held {
  if (held === null) throw new Error("The worker was asked before it was filled.");
  return held;
}

/** The preparation under way, if any; a newer one ends it and takes up what it left. */
let preparation: Iterator<undefined> | null = null;

function* preparingFor(data: InstantData, request: Request): Generator<undefined, void> {
  yield* preparing(data, request);
  yield* preparingSums(data);
}

/** Prepares for the filters that may come next, a step a turn, so that whoever asks meanwhile waits a few milliseconds at most. */
function prepare(data: InstantData, steps: Iterator<undefined>): void {
  preparation = steps;
  const step = (): void => {
    if (preparation !== steps || (held?.whole !== data && held?.narrowed !== data)) return;
    if (steps.next().done !== true) setTimeout(step);
  };
  setTimeout(step, restBefore);
}

expose(answering);
