import { readRecords, type Dialect } from "../csv.ts";

const delimiters = [",", ";", "\t", "|", "~", "¬"];

/** The delimiter and line end of a file, from its first text: the delimiter that parts the records most evenly. */
export function chooseDialect(head: string): Dialect {
  const newline = chooseNewline(head);
  const scored = delimiters.map((delimiter) => ({ delimiter, score: evenness(head, { delimiter, newline }) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return { delimiter: best.score > 0 ? best.delimiter : ",", newline };
}

/** The number of cells most records have; of equally common numbers the larger. Blank records do not count. */
export function usualWidth(records: readonly (readonly string[])[]): number {
  return tally(records).width;
}

function tally(records: readonly (readonly string[])[]): { width: number; share: number } {
  const counts = new Map<number, number>();
  let total = 0;
  for (const cells of records) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    total++;
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  let width = 1;
  let most = 0;
  for (const [candidate, count] of counts) {
    if (count > most || (count === most && candidate > width)) [width, most] = [candidate, count];
  }
  return { width, share: total === 0 ? 0 : most / total };
}

function evenness(head: string, dialect: Dialect): number {
  const { records } = readRecords(head, dialect);
  const stray = records.filter(({ strayQuote }) => strayQuote).length / Math.max(1, records.length);
  const { width, share } = tally(records.map(({ cells }) => cells));
  return width < 2 ? 0 : share - stray + Math.min(0.2, 0.03 * Math.log2(width));
}

function chooseNewline(head: string): Dialect["newline"] {
  let quoted = false;
  let feeds = 0;
  let returns = 0;
  for (let index = 0; index < head.length; index++) {
    const code = head.charCodeAt(index);
    if (code === 34) quoted = !quoted;
    else if (quoted) continue;
    else if (code === 10) feeds++;
    else if (code === 13 && head.charCodeAt(index + 1) !== 10) returns++;
  }
  return returns > feeds ? "\r" : "\n";
}
