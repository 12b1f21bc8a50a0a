import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { areInvented } from "../../src/domain/inventedFiles.ts";

const example = ["brand-survey", "crm-leads", "reviews"].map((name) => ({
  sha256: createHash("sha256")
    .update(readFileSync(`data/riverside/riverside-${name}.csv`))
    .digest("hex"),
}));

describe("the worked example's files", () => {
  it("are known as invented, each and together, whoever drops them", () => {
    for (const file of example) expect(areInvented([file])).toBe(true);
    expect(areInvented(example)).toBe(true);
  });

  it("make nobody else's file an invention, and no file at all is none", () => {
    expect(areInvented([...example, { sha256: "0".repeat(64) }])).toBe(false);
    expect(areInvented([])).toBe(false);
  });
});
