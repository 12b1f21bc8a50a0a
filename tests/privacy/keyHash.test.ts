import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { keyHash } from "../../src/privacy/keyHash.ts";
import { createSecret } from "../../src/privacy/pseudonym.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

describe("keyHash", () => {
  it.each([
    ["a secret of the page", createSecret()],
    ["a shorter one", "a short secret"],
    ["one that leaves little room in its block", "x".repeat(60)],
  ])("gives the keyed hash of pseudonymParts (%s)", (_, secret) => {
    const lengths = [1, 7, 40, 48, 49, 50, 64, 200, 3];
    const out = new Uint8Array(lengths.length * 32);
    const hash = keyHash(secret, "person", out);
    const texts = lengths.map((length, row) => String(row).repeat(length));
    texts.forEach((text, row) => {
      hash(new TextEncoder().encode(text), row);
    });
    const keys = texts.map((text) => sha256(secret + sha256(`${secret}person:${text}`)).slice(0, 32));
    expect(new TextDecoder().decode(out)).toBe(keys.join(""));
  });
});
