import { expose } from "comlink";
import type { Answer, Request } from "../../../src/domain/answer.ts";
import { noFilter, type Filter } from "../../../src/domain/filter.ts";
import { answer } from "../../../src/instant/answer.ts";
import type { InstantData } from "../../../src/instant/fill.ts";
import { preparing, preparingSums } from "../../../src/instant/prepare.ts";
import { cubeOf, openReader } from "../../../src/instant/reader.ts";
import { arrivalConversion } from "../../../src/metrics/definitions/arrivalConversion.ts";
import { does } from "../../../src/metrics/definitions/does.ts";
import { newPatients } from "../../../src/metrics/definitions/newPatients.ts";
import { selections } from "../../../src/metrics/definitions/selections.ts";
import type { Counting } from "../../../src/metrics/metric.ts";
import type { Aggregate, Counts } from "../crm/task.ts";

let held: InstantData | null = null;

/** The preparation under way, if any. */
let preparation: Iterator<undefined> | null = null;

function filled(): InstantData {
  if (held === null) throw new Error("The worker was asked before it was filled.");
  return held;
}

/** A count of each month of a counting's cube. */
function byMonth(data: InstantData, counting: Counting<"count">, keep: Filter["keep"]): Counts {
  const reader = openReader(data, keep);
  const { firstMonth, months } = cubeOf(data, counting);
  return Object.fromEntries(
    Array.from({ length: months }, (_, place) => {
      const month = firstMonth + place;
      return [String(month), [reader.sums(counting, { from: month, to: month }).count]] as const;
    }),
  );
}

/** The five aggregates as the page's own metrics count them, read as its answers read them. */
function task(keep: Filter["keep"]): Readonly<Record<Aggregate, Counts>> {
  const data = filled();
  preparation = null;
  const reader = openReader(data, keep);
  const cube = cubeOf(data, arrivalConversion.counted);
  const lines = cube.attributes.find(({ attribute }) => attribute === "service_line")?.values ?? [];
  return {
    selected: byMonth(data, selections.counted, keep),
    fresh: byMonth(data, newPatients.counted, keep),
    bySource: Object.fromEntries(
      reader
        .byTuple(arrivalConversion.counted, "all")
        .map(({ tuple: [source = ""], sums: { decided, won } }) => [source, [decided, won]]),
    ),
    byLine: Object.fromEntries(
      reader.byValue(arrivalConversion.counted, "service_line").flatMap((read, place) => {
        const line = lines[place] ?? null;
        const total = { decided: 0, won: 0 };
        for (const { sums } of read("all")) {
          total.decided += sums.decided;
          total.won += sums.won;
        }
        return line === null ? [] : [[line, [total.decided, total.won]] as const];
      }),
    ),
    reasons: Object.fromEntries(
      reader.byTuple(does.counted, "all").map(({ tuple: [driver = ""], sums: { given } }) => [driver, [given]]),
    ),
  };
}

/** What the worker offers: the page's in-memory layer over the data it was filled with. */
const layer = {
  fill: (data: InstantData): void => {
    held = data;
    // As the page's own worker does before its first rest: counted to loading here.
    const steps = preparingSums(data);
    while (steps.next().done !== true);
  },
  task,
  /** Works ahead as the page's own worker does after an answer, until something else is asked. */
  prepare: (keep: Filter["keep"]): void => {
    const steps = preparing(filled(), { filter: { ...noFilter, keep }, outcome: null });
    preparation = steps;
    const step = (): void => {
      if (preparation === steps && steps.next().done !== true) setTimeout(step);
    };
    setTimeout(step);
  },
  /** Every sum of some countings under a filter, whatever the month. */
  sums: (keep: Filter["keep"], of: readonly Counting[]): readonly number[] => {
    const reader = openReader(filled(), keep);
    return of.flatMap((counting) => Object.values(reader.sums(counting, "all")));
  },
  answer: (request: Request): Answer => answer(filled(), request),
};

/** What a page sees of the worker, through comlink. */
export type LayerWorker = typeof layer;

expose(layer);
