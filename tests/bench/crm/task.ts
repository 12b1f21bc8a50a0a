import type { Change } from "./changes.ts";

/** What each of the five aggregates is by, and what it sums: selections and new patients, conversion twice, reasons. */
export const questions = {
  selected: { by: "month", sums: ["selected"] },
  fresh: { by: "month", sums: ["fresh"] },
  bySource: { by: "source", sums: ["decided", "won"] },
  byLine: { by: "service_line", sums: ["decided", "won"] },
  reasons: { by: "driver", sums: ["selected"] },
} as const;

/** The name of one of the five. */
export type Aggregate = keyof typeof questions;

const aggregates = Object.keys(questions) as readonly Aggregate[]; // of the constant above

/** The counts of each value of what an aggregate is by; values that count nothing may be left out. */
export type Counts = Readonly<Record<string, readonly number[]>>;

/** One engine's own answer to one change, and how to read it as counts once the clock has stopped. */
export type Answered = () => Readonly<Record<Aggregate, Counts>>;

/** One engine in a page: it takes the file, then answers one change after another. */
export type Engine = {
  readonly open: (csv: Blob) => Promise<void>;
  readonly change: (change: Change) => Promise<Answered>;
  /** What an engine works out before the next change comes, where it does; the change told is known only to who hovers over it. */
  readonly ahead?: (next: Change) => void;
  /** Ends what is not needed to answer filters, where an engine has such a part. */
  readonly release?: () => Promise<void>;
};

/** What one page measured of one engine. */
export type Measured = {
  /** Milliseconds from the file to the first answer. */
  readonly opened: number;
  /** Milliseconds of each change. */
  readonly times: readonly number[];
  /** The counts of each change as one text, zeros left out: equal counts give equal texts. */
  readonly answers: readonly string[];
};

/** The same text for the same counts, whatever order they came in. */
export function textOf(answered: Answered): string {
  const found = answered();
  return aggregates
    .map((aggregate) => {
      const counted = Object.entries(found[aggregate])
        .filter(([value, counts]) => value !== "" && counts.some((count) => count !== 0))
        .map(([value, counts]) => `${value}=${counts.join("/")}`);
      return `${aggregate}: ${counted.sort().join(" ")}`;
    })
    .join("\n");
}

/** Milliseconds between two changes: enough to end what was put off, or as long as a reader of the page takes. */
const pauses = { quick: 20, ahead: 1500 } as const;

/** Whether changes come at once, or with time for an engine to work ahead. */
export type Pace = keyof typeof pauses;

/** Lets an engine answer all changes, the warming ones first and off the record. */
export async function measure(
  engine: Engine,
  csv: Blob,
  {
    warming,
    changes,
    pace,
  }: { readonly warming: readonly Change[]; readonly changes: readonly Change[]; readonly pace: Pace },
): Promise<Measured> {
  const start = performance.now();
  await engine.open(csv);
  const [first, ...rest] = warming;
  if (first === undefined) throw new RangeError("There is nothing to warm up with.");
  await engine.change(first);
  const opened = performance.now() - start;
  for (const change of rest) await engine.change(change);
  const times: number[] = [];
  const answers: string[] = [];
  for (const change of changes) {
    if (pace === "ahead") engine.ahead?.(change);
    await new Promise((resolve) => setTimeout(resolve, pauses[pace]));
    const clicked = performance.now();
    const answered = await engine.change(change);
    times.push(performance.now() - clicked);
    answers.push(textOf(answered));
  }
  return { opened, times, answers };
}
