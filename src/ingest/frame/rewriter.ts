import { csvLine } from "../csvText.ts";

const partLength = 1 << 20;

/** Collects rows as clean comma-separated text in a Blob, the line number first, without ever holding one long string. */
export type Rewriter = {
  readonly add: (line: number, cells: readonly string[]) => void;
  readonly blob: () => Blob;
};

/** Line ends inside cells become LF, so that the copy has one line end throughout; NUL is left out: no reader could hold it. */
const tidy = (text: string): string => text.replaceAll("\0", "").replace(/\r\n?/g, "\n");

/** A rewriter with nothing written yet. */
export function rewriter(): Rewriter {
  const parts: Blob[] = [];
  let text = "";
  return {
    add: (line, cells) => {
      text += `${String(line)},${csvLine(cells)}\n`;
      if (text.length < partLength) return;
      parts.push(new Blob([tidy(text)]));
      text = "";
    },
    blob: () => new Blob([...parts, tidy(text)]),
  };
}
