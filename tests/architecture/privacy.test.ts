import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesIn } from "./sourceFiles.ts";

const source = filesIn("src").filter((path) => /\.tsx?$/.test(path));
const mentioning = (word: string) =>
  source.filter((path) => new RegExp(`\\b${word}\\b`).test(readFileSync(path, "utf8")));

describe("privacy by construction", () => {
  it("lets one file of ingest, scrub, vouch that a source is scrubbed", () => {
    const vouchers = mentioning("vouchScrubbed").filter((path) => path !== "src/engine/scrubbed.ts");
    expect(vouchers).toHaveLength(1);
    expect(vouchers[0]).toMatch(/^src\/ingest\/scrub(\.ts|\/)/);
  });

  it("lets only what was kept by this page come back into tables without being scrubbed", () => {
    const importers = mentioning("importRows").filter((path) => !path.startsWith("src/engine/"));
    expect(importers).toEqual(["src/state/keep/keptTables.ts"]);
  });
});
