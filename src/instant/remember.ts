import type { Answer, Request } from "../domain/answer.ts";
import { checkBeliefs } from "./beliefs.ts";
import type { Answering } from "./client.ts";

/** Settled answers kept at a time: an afternoon's filters, at some 60 kB each. */
const most = 24;

/**
 * The same answering, which keeps what it has settled about the data it was filled with: going back to a filter shows its
 * intervals at once. New data forget everything, other beliefs nothing; beyond the most kept, the one longest unasked goes.
 */
export function rememberSettled(answering: Answering): Answering {
  let kept = new Map<string, Answer>();
  const recall = (request: Request): Answer | null => {
    const key = keyOf(request);
    const known = kept.get(key);
    if (known === undefined) return null;
    kept.delete(key);
    kept.set(key, known); // a map keeps the order of entry, so the oldest is the one longest unasked
    return known;
  };
  return {
    ...answering,
    fill: (data) => {
      kept = new Map();
      return answering.fill(data);
    },
    believe: (beliefs) => {
      kept = new Map(
        [...kept].map(([key, whole]) => [key, { ...whole, beliefs: checkBeliefs(whole.drivers, beliefs) }]),
      );
      return answering.believe(beliefs);
    },
    answer: (request) => {
      const known = recall(request);
      return known === null ? answering.answer(request) : Promise.resolve(known);
    },
    settle: async (request, report) => {
      const known = recall(request);
      if (known !== null) return known;
      const about = kept; // an answer about data replaced meanwhile goes into a map that nobody reads
      const whole = await answering.settle(request, report);
      if (whole === null) return null;
      about.set(keyOf(request), whole);
      const oldest = about.keys().next().value;
      if (about.size > most && oldest !== undefined) about.delete(oldest);
      return whole;
    },
  };
}

const keyOf = (request: Request): string => JSON.stringify(request);
