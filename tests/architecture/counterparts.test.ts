import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesIn, nameOf } from "./sourceFiles.ts";

const definitionFolders = [
  { folder: "src/drivers/definitions", registry: "src/drivers/registry.ts", and: undefined },
  { folder: "src/ingest/importers", registry: "src/ingest/registry.ts", and: "src/ingest/moreFormats.ts" },
  { folder: "src/metrics/definitions", registry: "src/metrics/registry.ts", and: "src/metrics/beside.ts" },
  { folder: "src/dashboard/panels", registry: "src/dashboard/registry.ts", and: "src/dashboard/panelsBelow.ts" },
].map((kind) => ({ ...kind, definitions: filesIn(kind.folder).filter((path) => /\.tsx?$/.test(path)) }));

const textOf = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : "");

describe("every definition is registered", () => {
  it.each(definitionFolders)("in $registry", ({ folder, registry, and, definitions }) => {
    const registered = `${textOf(registry)}${and === undefined ? "" : textOf(and)}`;
    expect(definitions.length, `definitions in ${folder}`).toBeGreaterThan(0);
    expect(definitions.filter((path) => !registered.includes(`${path.slice(path.lastIndexOf("/"))}"`))).toEqual([]);
  });
});

describe("every metric", () => {
  it("has a test of its own", () => {
    const tests = new Set(filesIn("tests/metrics").map(nameOf));
    const metrics = filesIn("src/metrics/definitions").map(nameOf);
    expect(metrics.length).toBeGreaterThan(0);
    expect(metrics.filter((name) => !tests.has(name))).toEqual([]);
  });
});

describe("every importer", () => {
  it("is recognised in a test that reads a fixture", () => {
    const tests = filesIn("tests/ingest").filter((path) => path.endsWith(".test.ts"));
    const readers = tests.map(textOf).filter((text) => text.includes("fixture"));
    const ids = filesIn("src/ingest/importers").map(
      (path) => /\bid: "([^"]+)"/.exec(textOf(path))?.[1] ?? `${path} has no id`,
    );
    expect(ids.length).toBeGreaterThan(0);
    expect(
      ids.filter(
        (id) => !readers.some((text) => text.includes(`"${id}"`) || new RegExp(`^ +${id}: \\[`, "m").test(text)),
      ),
    ).toEqual([]);
  });
});

describe("every chart and every part of the page", () => {
  it.each(["src/charts", "src/ui"])("in %s has a story of the same name", (folder) => {
    // Folders below hold the pieces that those are made of; their stories are those of the whole.
    const components = filesIn(folder).filter((path) => /^src\/\w+\/[A-Z]\w*\.tsx$/.test(path));
    const stories = new Set(
      filesIn("stories").flatMap((path) => (path.endsWith(".stories.tsx") ? [nameOf(path)] : [])),
    );
    expect(components.length).toBeGreaterThan(0);
    expect(components.filter((path) => !stories.has(nameOf(path)))).toEqual([]);
  });
});

describe("every story", () => {
  it("shows a chart or a part that exists", () => {
    const components = new Set(["src/charts", "src/ui", "src/dashboard", "src/app"].flatMap(filesIn).map(nameOf));
    const stories = filesIn("stories").filter((path) => path.endsWith(".stories.tsx"));
    expect(stories.length).toBeGreaterThan(0);
    expect(stories.filter((path) => !components.has(nameOf(path)))).toEqual([]);
  });
});
