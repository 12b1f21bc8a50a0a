import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesIn } from "./sourceFiles.ts";

const folders = readdirSync("tests/fixtures", { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [`tests/fixtures/${entry.name}`] : [],
);

describe("fixtures", () => {
  it("come with a page that names their source and licence", () => {
    expect(folders.length).toBeGreaterThan(0);
    const pages = folders.map((folder) => `${folder}/README.md`);
    expect(
      pages.filter((page) => !existsSync(page) || !/licen[cs]e|invented|synthetic/i.test(readFileSync(page, "utf8"))),
    ).toEqual([]);
  });

  it("stay small enough to clone", () => {
    expect(filesIn("tests/fixtures").filter((path) => statSync(path).size > 3 * 1024 ** 2)).toEqual([]);
  });

  it("that are real exports are listed one by one, unchanged, each with its licence", () => {
    const [, ...rows] = readFileSync("tests/fixtures/exports/INDEX.tsv", "utf8").trimEnd().split("\n");
    const listed = rows.map((row) => {
      const [path = "", , repository = "", , , licence = "", bytes = ""] = row.split("\t");
      return { path: `tests/fixtures/exports/${path}`, repository, licence, bytes: Number(bytes) };
    });
    const present = filesIn("tests/fixtures/exports").filter(
      (path) => !/\/(INDEX\.tsv|\.gitattributes|[A-Z]+\.md)$/.test(path),
    );
    expect(listed.map(({ path }) => path).toSorted()).toEqual(present);
    expect(listed.filter(({ repository, licence }) => repository === "" || licence === "")).toEqual([]);
    expect(listed.filter(({ path, bytes }) => statSync(path).size !== bytes)).toEqual([]);
  });
});
