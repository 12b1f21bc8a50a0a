import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";

const html = readFileSync("index.html", "utf8");
const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? "";
const directives = Object.fromEntries(
  policy.split(";").map((directive) => {
    const [name = "", ...sources] = directive.trim().split(/\s+/);
    return [name, sources];
  }),
);

describe("the page", () => {
  it("states a policy in which everything not named is forbidden", () => {
    expect(directives["default-src"]).toEqual(["'none'"]);
    expect(directives["base-uri"]).toEqual(["'none'"]);
    expect(directives["form-action"]).toEqual(["'none'"]);
  });

  it("allows connections to its own origin only, and workers from there and from blobs", () => {
    expect(directives["connect-src"]?.filter((source) => !["'self'", "blob:"].includes(source))).toEqual([]);
    expect(directives["worker-src"]).toEqual(["'self'", "blob:"]);
  });

  it("starts no worker from an address but the one that keeps the page: the policy binds only those from blobs", () => {
    const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
    const starting = sources.filter((file) =>
      /new (Shared)?Worker\(|\.register\(/.test(readFileSync(`src/${file}`, "utf8")),
    );
    const startedFromBlobs = starting.filter((file) =>
      /URL\.createObjectURL|worker&inline/.test(readFileSync(`src/${file}`, "utf8")),
    );
    expect(starting.filter((file) => !startedFromBlobs.includes(file))).toEqual(["app/offline/keepForOffline.ts"]);
  });

  it("names no other host, no wildcard and no evaluation of text in any directive", () => {
    const allowed = new Set(["'none'", "'self'", "blob:", "data:", "'wasm-unsafe-eval'"]);
    const inlineStyles = new Set([...allowed, "'unsafe-inline'"]);
    const strays = Object.entries(directives).flatMap(([name, sources]) =>
      sources.filter((source) => !(name === "style-src" ? inlineStyles : allowed).has(source)),
    );
    expect(Object.keys(directives).length).toBeGreaterThan(8);
    expect(strays).toEqual([]);
  });

  it("states the policy before anything that it governs", () => {
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<(link|script|style)\b/));
  });

  it("has a language, a title, a description and a viewport that can be zoomed", () => {
    expect(html).toMatch(/<html lang="en"/);
    expect(html).toMatch(/<title>Whyhere[^<]+<\/title>/);
    expect(html).toMatch(/name="description"\s+content="[^"]{40,}"/);
    expect(html).toMatch(/name="viewport" content="width=device-width, initial-scale=1"/);
  });
});
