type Cells = readonly string[];
type Shape = "number" | "date" | "words";

const shapeOf = (cell: string): Shape => {
  const text = cell.trim();
  if (/^[+-]?\d+(?:[.,]\d+)*%?$/.test(text)) return "number";
  return /^\d{4}-\d{2}-\d{2}(?:$|[T ])|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?:$|[ ,])/.test(text) ? "date" : "words";
};

const looked = 200;
const nearlyAll = 0.9;

/**
 * Whether a table begins with its first row instead of a header: in every column of numbers or dates, of which there must be
 * one, the first cell is a number or date too. Years or codes that count upwards are names of columns.
 */
export function isHeaderless(records: readonly Cells[], at: number): boolean {
  const first = records[at] ?? [];
  const below = records
    .slice(at + 1, at + 1 + looked)
    .filter((cells) => cells.length === first.length && cells.some((cell) => cell.trim() !== ""));
  if (below.length < 2) return false;
  let alike = 0;
  for (const [index, cell] of first.entries()) {
    const filled = below.map((cells) => cells[index] ?? "").filter((other) => other.trim() !== "");
    const shape = (["number", "date"] as const).find(
      (one) =>
        filled.length > 0 && filled.filter((other) => shapeOf(other) === one).length >= filled.length * nearlyAll,
    );
    if (shape === undefined) continue;
    if (cell.trim() !== "" && shapeOf(cell) !== shape) return false;
    if (shapeOf(cell) === shape) alike++;
  }
  return alike > 0 && !countsUp(first);
}

function countsUp(cells: Cells): boolean {
  const numbers = cells.filter((cell) => /^\s*\d+\s*$/.test(cell)).map(Number);
  return numbers.length > 2 && numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? 0));
}
