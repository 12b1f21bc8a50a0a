import { describe, expect, it } from "vitest";
import { createSecret, pseudonymParts } from "../../src/privacy/pseudonym.ts";

describe("createSecret", () => {
  it("makes 256 bits in hexadecimal, new each time", () => {
    const secrets = Array.from({ length: 50 }, createSecret);
    expect(secrets.every((secret) => /^[0-9a-f]{64}$/.test(secret))).toBe(true);
    expect(new Set(secrets).size).toBe(50);
  });
});

describe("pseudonymParts", () => {
  it("binds the secret twice and writes it nowhere in the text", () => {
    const parts = pseudonymParts("person");
    expect(parts.filter((part) => part === "secret")).toHaveLength(2);
    expect(parts.filter((part) => part === "column")).toHaveLength(2);
  });

  it("keeps persons, records and authors apart", () => {
    const text = (purpose: "person" | "record" | "author") => JSON.stringify(pseudonymParts(purpose));
    expect(new Set([text("person"), text("record"), text("author")]).size).toBe(3);
  });
});
