import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { serveFolder } from "../../.ci/staticServer.mjs";
import { serveElsewhere } from "./serveDist.ts";

const folder = mkdtempSync(join(tmpdir(), "whyhere-site-"));
writeFileSync(join(folder, "index.html"), "<h1>here</h1>");
writeFileSync(join(folder, "engine.wasm"), "");
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("the static host of the tests", () => {
  it("serves a folder under a sub-path and nothing outside it", async () => {
    const requests: string[] = [];
    const server = await serveFolder({
      folder,
      under: "/a/b/",
      onRequest: (method, url) => requests.push(`${method} ${url}`),
    });
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/a\/b\/$/);
    expect(await (await fetch(server.url)).text()).toBe("<h1>here</h1>");
    expect((await fetch(new URL("/", server.url))).status).toBe(404);
    expect((await fetch(`${server.url}missing.js`)).status).toBe(404);
    expect(requests).toEqual(["GET /a/b/", "GET /", "GET /a/b/missing.js"]);
    await server.close();
  });

  it("gives wasm its type, which compiling while loading depends on", async () => {
    const server = await serveFolder({ folder });
    expect((await fetch(`${server.url}engine.wasm`)).headers.get("content-type")).toBe("application/wasm");
    await server.close();
  });

  it("records what reaches another origin", async () => {
    const elsewhere = await serveElsewhere();
    expect((await fetch(`${elsewhere.url}stolen.csv`)).status).toBe(200);
    expect(elsewhere.requests).toEqual(["/stolen.csv"]);
    await elsewhere.close();
  });
});
