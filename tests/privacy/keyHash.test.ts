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
    const hash = keyHash(secret, "person");
    for (const length of [1, 7, 40, 49, 50, 64, 200]) {
      const text = "p".repeat(length);
      const bytes = new TextEncoder().encode(`.${text}.`);
      const out = new Uint8Array(34);
      hash(bytes, 1, length + 1, out, 1);
      const expected = sha256(secret + sha256(`${secret}person:${text}`)).slice(0, 32);
      expect(new TextDecoder().decode(out)).toBe(`\0${expected}\0`);
    }
  });
});
