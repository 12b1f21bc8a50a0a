import { csvLine } from "../csv.ts";

const partLength = 1 << 20;

/** Collects rows as clean comma-separated text in a Blob, the line number first, without ever holding one long string. */
export type Rewriter = {
  readonly add: (line: number, cells: readonly string[]) => void;
  readonly blob: () => Blob;
};

/** A rewriter; NUL characters are left out, because no reader after us could hold them. */
export function rewriter(): Rewriter {
  const parts: Blob[] = [];
  let text = "";
  return {
    add: (line, cells) => {
      text += `${String(line)},${csvLine(cells)}\n`;
      if (text.length < partLength) return;
      parts.push(new Blob([text.replaceAll("\0", "")]));
      text = "";
    },
    blob: () => new Blob([...parts, text.replaceAll("\0", "")]),
  };
}
