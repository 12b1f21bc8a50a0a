import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { caseNames } from "../vectors.ts";

const textsIn = (folder: string): readonly (readonly [name: string, text: string])[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")] as const);

const propertyTests = textsIn("tests/stats").filter(
  ([name, text]) => text.includes("fc.property(") && !name.endsWith("coverage.test.ts"),
);

/** What a test takes from the arithmetic: its own rules leave no import unused. */
const importedNames = (text: string): readonly string[] =>
  [...text.matchAll(/import \{([^}]*)\} from "[^"]*src\/stats\//g)].flatMap(([, names = ""]) =>
    names.split(",").map((name) => name.trim()),
  );

/** Every exported function of the folder as `file: name`. */
const exported = textsIn("src/stats").flatMap(([file, text]) =>
  [...text.matchAll(/^export function (\w+)/gm)].map(([, name = ""]) => `${file}: ${name}`),
);

describe("every exported function of the arithmetic", () => {
  it("is taken up by a test of properties", () => {
    expect(exported.length).toBeGreaterThan(100);
    const named = (name: string) => propertyTests.some(([, text]) => importedNames(text).includes(name));
    const without = exported.filter((each) => !named(each.split(": ")[1] ?? ""));
    expect(without).toEqual([]);
  });
});

const folder = "tests/fixtures/vectors";
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const readers = textsIn("tests").filter(([name]) => name.endsWith(".test.ts"));

describe("every case of the reference vectors", () => {
  it.each(files)("is taken up by a test: %s", (name) => {
    const file = name.replace(".json", "");
    const using = readers.filter(([, text]) => text.includes(`"${file}"`)).map(([, text]) => text);
    const all = caseNames(file);
    expect(all.length).toBeGreaterThan(0);
    // A test takes up all cases by walking their names, or a case by naming it.
    const walked = using.some((text) => text.includes("caseNames("));
    expect(all.filter((each) => !walked && !using.some((text) => text.includes(each)))).toEqual([]);
  });
});
