import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesIn, nameOf } from "./sourceFiles.ts";

const written = /\.(ts|tsx|css|sql)$/;
const source = filesIn("src").filter((path) => written.test(path));
const linesOf = (path: string) => readFileSync(path, "utf8").trimEnd().split("\n").length;

/** The words of a file's name: "driverBars.test.ts" → driver, bars, test. */
const wordsOf = (path: string) =>
  (path.split("/").at(-1) ?? "").split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/).map((word) => word.toLowerCase());

describe("source files", () => {
  it("stay below 250 lines, half of them below 80", () => {
    expect(source.length).toBeGreaterThan(40);
    expect(source.filter((path) => linesOf(path) > 250)).toEqual([]);
    const lengths = source.map(linesOf).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
  });

  it("are named for what they hold, never for a drawer that holds anything", () => {
    const drawers = new Set(["util", "utils", "helper", "helpers", "manager", "handler", "handlers"]);
    const vague = new Set(["item", "items", "info", "data2", "types", "misc", "common"]); // a survey item is a word of the field, an item is not
    const named = ["src", "stories", "tests", "data"].flatMap(filesIn).filter((path) => /\.(tsx?|css|sql)$/.test(path));
    expect(named.filter((path) => vague.has(nameOf(path)) || wordsOf(path).some((word) => drawers.has(word)))).toEqual(
      [],
    );
  });

  it("are PascalCase.tsx for components and camelCase.ts otherwise, views snake_case.sql", () => {
    const forms = {
      ts: /^[a-z][A-Za-z0-9]*$/,
      tsx: /^[A-Za-z][A-Za-z0-9]*$/,
      css: /^[A-Za-z][A-Za-z0-9]*$/,
      sql: /^[a-z][a-z0-9_]*$/,
    };
    const misnamed = source.filter((path) => {
      const ending = path.split(".").at(-1) as keyof typeof forms;
      return !forms[ending].test(nameOf(path));
    });
    expect(misnamed).toEqual([]);
  });

  it("state the grain of every view in its first line", () => {
    const views = filesIn("src/model/views").filter((path) => path.endsWith(".sql"));
    expect(views.length).toBeGreaterThan(0);
    expect(views.filter((path) => !/^-- .{10,}/.test(readFileSync(path, "utf8")))).toEqual([]);
  });

  it("hold no barrel", () => {
    expect(source.filter((path) => nameOf(path) === "index")).toEqual([]);
  });
});
