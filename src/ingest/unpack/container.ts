/** What a file is when its tables lie inside it: packed, zipped, in sheets, in columns, or in nested records. */
export type Container = "gzip" | "zip" | "parquet" | "json";

/** As many of the first bytes as tell what a file is. */
export const headBytes = 1 << 12;

const startsWith = (head: Uint8Array, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => head[index] === byte);

/** The container a file is by its first bytes, whatever its name says; null for a file that is read as it stands. */
export function containerOf(head: Uint8Array): Container | null {
  if (startsWith(head, 0x1f, 0x8b)) return "gzip";
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) return "zip";
  if (startsWith(head, 0x50, 0x41, 0x52, 0x31)) return "parquet";
  return isJson(head) ? "json" : null;
}

/** Whether a text begins as a list or a record of JSON does; one that begins with a bracketed word does not. */
export function isJson(head: Uint8Array): boolean {
  const start = new TextDecoder("utf-8").decode(head.subarray(0, 1024)).trimStart();
  return /^[[{]\s*(?:"[^"\n]*"\s*:|\{\s*"|\[\s*[["{])/.test(start);
}
