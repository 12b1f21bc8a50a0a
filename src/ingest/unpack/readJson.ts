import type { NamedCells } from "./records.ts";

type JsonRecord = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isWord = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** A number of so many digits would be rounded; as text it stays what it is. */
const longNumber = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

function parse(text: string): unknown {
  return JSON.parse(text.replace(longNumber, (token) => (token.startsWith('"') ? token : `"${token}"`)));
}

/** The records of a JSON text: a list, the only list of records within a record, or one record a line; null when it has none. */
export function readJson(text: string): readonly NamedCells[] | null {
  const found = listIn(parsed(text));
  return found === null || found.length === 0 ? null : found.map(cellsOf);
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
    if (!(cause instanceof SyntaxError) || lines.length < 2) throw cause;
    return lines.map(parse);
  }
}

function listIn(value: unknown): readonly unknown[] | null {
  if (isList(value)) return value.some(isRecord) ? value : null;
  if (!isRecord(value)) return null;
  const lists = Object.values(value).filter((each) => isList(each) && each.some(isRecord));
  const [only, another] = lists;
  return only !== undefined && another === undefined && isList(only) ? only : null;
}

/** One record laid flat: nested names are parted by a slash, lists of words joined, lists of records kept as JSON. */
function cellsOf(value: unknown): NamedCells {
  const cells = new Map<string, string>();
  const lay = (each: unknown, name: string): void => {
    if (isRecord(each))
      for (const [key, inner] of Object.entries(each)) lay(inner, name === "" ? key : `${name}/${key}`);
    else if (isList(each)) cells.set(name, each.every(isWord) ? each.map(String).join("; ") : JSON.stringify(each));
    else cells.set(name === "" ? "value" : name, isWord(each) ? String(each) : "");
  };
  lay(value, "");
  return cells;
}
