/** Milliseconds that a piece of work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The times of the same work done again and again, oldest first. */
export async function timesOf(rounds: number, work: (round: number) => unknown): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timed(() => work(round)));
  return times;
}

/** The smallest value that this part (0–1) of the values does not exceed. */
export const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * part) - 1)] ?? 0;

/** The middle value; of an even number the lower of the two. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Prints one line of a table: what was measured and its numbers, each with its unit. */
export function report(what: string, numbers: Readonly<Record<string, string>>): void {
  const cells = Object.entries(numbers).map(([name, value]) => `${name} ${value}`);
  process.stdout.write(`${what.padEnd(52)} ${cells.join(" · ")}\n`);
}

/** Milliseconds as they are printed. */
export const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0)} ms`;

/** Prints a table as it would stand in docs/benchmarks.md. */
export function reportTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  process.stdout.write(`${lines.join("\n")}\n`);
}
