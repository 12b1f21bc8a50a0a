import { proxy, transfer, wrap } from "comlink";
import type { Answer, Request } from "../domain/answer.ts";
import type { Beliefs } from "../domain/belief.ts";
import type { Compared, TwoGroups } from "../domain/compared.ts";
import type { Filter } from "../domain/filter.ts";
import type { Report } from "./bands.ts";
import { transferable, type CitingData, type InstantData } from "./fill.ts";
import type { AnsweringWorker } from "./worker.ts";

/** Answers requests about the data it was filled with: at once, and settled later. */
export type Answering = {
  /** Hands the data over; the buffers are moved, so the caller's copy is empty afterwards. */
  readonly fill: (data: InstantData) => Promise<void>;
  /** Hands over those who cite drivers, beside the data that are there and in the place of others; a filter may then keep them. */
  readonly narrow: (part: CitingData) => Promise<void>;
  /** Sets what marketing believes beside the data that are there; without data, nothing. */
  readonly believe: (beliefs: Beliefs | null) => Promise<void>;
  /** The answer at once. */
  readonly answer: (request: Request) => Promise<Answer>;
  /** Two groups side by side, under a filter. */
  readonly compare: (filter: Filter, groups: TwoGroups) => Promise<Compared>;
  /** The settled answer; null when a newer request came first. `report` hears how far it is, 0–1. */
  readonly settle: (request: Request, report?: Report) => Promise<Answer | null>;
  readonly close: () => void;
};

/** How workers are made: the app passes Vite's blob workers, which the page's policy binds. */
export type MakeWorker = () => Worker;

/**
 * Answers from two workers, so that a filter never waits for the replicates of the one before. The latest
 * settling wins: older ones resolve to null, and replicates under way for an older request end with their worker.
 */
export function answerInWorkers(make: MakeWorker): Answering {
  const quick = openWorker(make);
  let slow = openWorker(make);
  let isFilled = false;
  let ready = Promise.resolve();
  /** Ends the settling under way, if any; its worker is replaced, for it cannot be interrupted. */
  let supersede: (() => void) | null = null;
  /** From worker to worker: a copy of a hundred megabytes would keep the page's own thread from its visitor. */
  const fillSlow = async (what: "all" | "narrowed" = "all"): Promise<void> => {
    if (!isFilled) return;
    const { port1, port2 } = new MessageChannel();
    await Promise.all([quick.remote.pass(transfer(port1, [port1]), what), slow.remote.take(transfer(port2, [port2]))]);
  };
  return {
    fill: async (filled) => {
      await quick.remote.fill(transfer(filled, [...transferable(filled)]));
      isFilled = true;
      ready = fillSlow();
      await ready;
    },
    narrow: async (part) => {
      await quick.remote.narrow(transfer(part, [...transferable(part)]));
      void fillSlow("narrowed"); // never waited for: what settles waits in its worker, and the heir of one that is ended is filled with all
    },
    believe: async (beliefs) => {
      if (!isFilled) return;
      await ready;
      void slow.remote.believe(beliefs); // never waited for: a worker that is ended answers nothing, and its heir is filled with these data
      await quick.remote.believe(beliefs);
    },
    answer: (request) => quick.remote.answer(request),
    compare: (filter, groups) => quick.remote.compare(filter, groups),
    settle: (request, report) => {
      supersede?.();
      const { remote } = slow;
      const filled = ready;
      return new Promise((resolve, reject) => {
        let state: "waiting" | "working" | "ended" = "waiting";
        const end = () => {
          const wasWorking = state === "working";
          state = "ended";
          resolve(null);
          if (!wasWorking) return;
          slow.worker.terminate();
          slow = openWorker(make);
          ready = fillSlow();
        };
        supersede = end;
        const work = async (): Promise<Answer | null> => {
          await filled;
          if (state === "ended") return null;
          state = "working";
          const result = await remote.settle(request, ...(report === undefined ? [] : [proxy(report)]));
          if (supersede === end) supersede = null;
          return result;
        };
        work().then(resolve, reject);
      });
    },
    close: () => {
      quick.worker.terminate();
      slow.worker.terminate();
    },
  };
}

function openWorker(make: MakeWorker) {
  const worker = make();
  return { worker, remote: wrap<AnsweringWorker>(worker) };
}
