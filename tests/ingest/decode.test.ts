import { describe, expect, it } from "vitest";
import { decode, textOf } from "../../src/ingest/decode.ts";
import { fixture } from "./fixtures.ts";

const bytes = (...parts: readonly (string | readonly number[])[]): File =>
  new File(
    parts.map((part) => (typeof part === "string" ? part : new Uint8Array(part))),
    "x.csv",
  );

async function read(file: File): Promise<string> {
  const decoded = await decode(file);
  if (!decoded.ok) throw new Error(decoded.issues[0].kind);
  let text = "";
  for await (const piece of textOf(file, decoded.value)) text += piece;
  return text;
}

describe("decoding", () => {
  it("takes the byte order mark off UTF-8 and UTF-16", async () => {
    expect(await read(bytes([0xef, 0xbb, 0xbf], "a,é\n"))).toBe("a,é\n");
    expect(await read(fixture("exports/dirty/csvkit-examples/test_utf16_little.csv"))).toMatch(/^a,b,c\r?\n/);
    expect(await read(fixture("exports/dirty/csvkit-examples/test_utf16_big.csv"))).toMatch(/^a,b,c\r?\n/);
  });

  it("knows UTF-16 without a mark by its NUL pattern", async () => {
    const little = Array.from("name,x\n1,2\n").flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(await read(bytes(little))).toBe("name,x\n1,2\n");
  });

  it("falls back to windows-1252 and says that it assumed so", async () => {
    const file = fixture("exports/dirty/messytables-horror/spanish_chars.csv");
    expect(await decode(file)).toEqual({ ok: true, value: { encoding: "windows-1252", assumed: true } });
    expect(await read(file)).toContain("Descripción");
  });

  it("refuses with the line where a byte fits neither", async () => {
    expect(await decode(bytes("a,b\n", [0x80, 0x2c, 0x81, 0x0a]))).toMatchObject({
      issues: [{ kind: "encoding-unsure", line: 2 }],
    });
  });

  it("refuses a text of another alphabet instead of reading it wrongly", async () => {
    expect(await decode(bytes([...Array<number>(40).fill(0xe1), 0x2c, 0x61, 0x0a]))).toMatchObject({
      issues: [{ kind: "encoding-unsure" }],
    });
  });

  it.each([
    ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ["zip", [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ["excel", [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ["image", [0x89, 0x50, 0x4e, 0x47, 0x0d]],
    ["parquet", [0x50, 0x41, 0x52, 0x31, 0x15]],
    ["binary", [0x1f, 0x8b, 0x08]],
  ] as const)("refuses a %s by its first bytes", async (looksLike, first) => {
    expect(await decode(bytes(first, "rest"))).toMatchObject({ issues: [{ kind: "not-a-table", looksLike }] });
  });

  it("tells a workbook from other archives, and pages and JSON from tables", async () => {
    const kind = async (file: File) => (await decode(file)) as unknown;
    expect(await kind(bytes([0x50, 0x4b, 3, 4], "....[Content_Types].xml"))).toMatchObject({
      issues: [{ looksLike: "excel" }],
    });
    expect(await kind(bytes("<!DOCTYPE html><html>"))).toMatchObject({ issues: [{ looksLike: "html" }] });
    expect(await kind(bytes('[{"a": 1}]'))).toMatchObject({ issues: [{ looksLike: "json" }] });
    expect(await kind(bytes("a,b\n"))).toMatchObject({ ok: true });
  });

  it("refuses an empty file and random bytes", async () => {
    expect(await decode(bytes())).toMatchObject({ issues: [{ kind: "empty-file" }] });
    expect(await decode(fixture("synthetic/bad/binary.csv"))).toMatchObject({ issues: [{ kind: "not-a-table" }] });
  });

  it("stops with the signal's reason", async () => {
    await expect(decode(bytes("a,b\n"), { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });
});
