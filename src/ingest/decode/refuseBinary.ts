import type { Issue } from "../../domain/issue.ts";
import { isJson } from "../unpack/container.ts";

type LooksLike = Extract<Issue, { kind: "not-a-table" }>["looksLike"];

const magic: readonly (readonly [LooksLike, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["excel", [0xd0, 0xcf, 0x11, 0xe0]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["parquet", [0x50, 0x41, 0x52, 0x31]],
  ["binary", [0x1f, 0x8b]],
  ["binary", [0x28, 0xb5, 0x2f, 0xfd]],
  ["binary", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];

/** What a file is when its first bytes say that it is no delimited text; null when it may be. */
export function looksLike(head: Uint8Array): LooksLike | null {
  const known = magic.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
  if (known === undefined) return markup(head);
  return known[0] === "zip" && holdsWorkbook(head) ? "excel" : known[0];
}

/** An .xlsx file is a ZIP whose first entries name its parts. */
function holdsWorkbook(head: Uint8Array): boolean {
  const names = new TextDecoder("latin1").decode(head.subarray(0, 4096));
  return names.includes("[Content_Types].xml") || names.includes("xl/");
}

function markup(head: Uint8Array): LooksLike | null {
  const start = new TextDecoder("utf-8").decode(head.subarray(0, 1024)).trimStart();
  if (/^<(?:!doctype html|html|head|body|table|\?xml)/i.test(start)) return "html";
  return isJson(head) ? "json" : null;
}

/** Control characters that no text has; a few NUL bytes are tolerated and taken out later. */
export function looksBinary(head: Uint8Array): boolean {
  let control = 0;
  for (const byte of head) {
    if (byte === 0 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 11 && byte !== 12 && byte !== 13)) control++;
  }
  return control > 8 && control > head.length * 0.02;
}
