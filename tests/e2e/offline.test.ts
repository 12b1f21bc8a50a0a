import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { createServer } from "node:http";
import sirv from "sirv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveFolder, type StaticServer } from "../../.ci/staticServer.mjs";
import { launchBrowser } from "../support/launchBrowser.ts";
import { exampleReady, figureCell, textOf, visit } from "../support/visit.ts";

/** A copy of the built page, which a host may change. */
const folder = mkdtempSync(join(tmpdir(), "whyhere-host-"));
const port = 40_000 + Math.floor(process.pid % 20_000);
const asked: string[] = [];

let browser: Browser;
let host: StaticServer;
let page: Page;

const serve = async () => {
  host = await serveFolder({ folder, port, under: "/marketing/", onRequest: (_, path) => asked.push(path) });
};

/** Waits until the browser keeps the page; whether a newer version waits, too. */
const kept = () =>
  page.evaluate(async () => {
    const { waiting } = await navigator.serviceWorker.ready;
    return { versions: (await caches.keys()).length, waiting: waiting !== null };
  });

const preference = () => textOf(figureCell(page, "Preference"));

beforeAll(async () => {
  cpSync("dist", folder, { recursive: true });
  await serve();
  browser = await launchBrowser();
  ({ page } = await visit(browser, `${host.url}?campaign=autumn#order=says`, { serviceWorkers: "allow" }));
  await exampleReady(page);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  rmSync(folder, { recursive: true });
});

describe("the page without a network", () => {
  it("is kept once its figures stand, and says so", async () => {
    expect(await kept()).toEqual({ versions: 1, waiting: false });
    expect(asked, "what a host may change at any time is not kept").not.toContain("/marketing/workspace.json?");
    await page.getByRole("button", { name: "Your data" }).click();
    await page.getByText("This browser keeps the page: it opens without a network").waitFor();
    await page.keyboard.press("Escape");
  });

  it("opens with its engine, its example and the view of its link, and reads a file", async () => {
    const before = await preference();
    await host.close();
    await page.reload();
    await exampleReady(page);
    expect(await preference()).toBe(before);
    expect(page.url()).toContain("#order=says");
    await page.locator(".banner").getByTestId("choose-files").setInputFiles("data/riverside/riverside-reviews.csv");
    await page.getByRole("button", { name: /^Load/ }).click();
    await page.locator("#sources").getByText("riverside-reviews.csv").waitFor({ timeout: 60_000 });
  });

  it("is the host's next version at the visit after the one that found it, without fetching what did not change", async () => {
    const [html, worker] = [join(folder, "index.html"), join(folder, "sw.js")];
    writeFileSync(html, readFileSync(html, "utf8").replace("<title>", "<title>Next "));
    writeFileSync(worker, readFileSync(worker, "utf8").replace(/version = "\w+"/, 'version = "next"'));
    await serve();
    await page.reload();
    asked.length = 0;
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect.poll(kept, { timeout: 30_000 }).toEqual({ versions: 2, waiting: true });
    expect(await page.title()).not.toMatch(/^Next/);
    expect(asked.filter((path) => path.includes("/assets/"))).toEqual([]);

    const next = await page.context().newPage();
    await page.close(); // the earlier version ends with its last page
    page = next;
    const titleAtNextVisit = async () => {
      await page.goto("about:blank");
      await page.waitForTimeout(500); // the browser ends a version a moment after its last page
      await page.goto(host.url);
      return page.title();
    };
    await expect.poll(titleAtNextVisit, { timeout: 30_000 }).toMatch(/^Next/);
    await expect.poll(kept).toEqual({ versions: 1, waiting: false });
  });
});

/** A host that sends `index.html` on to its folder, as some do. */
async function sendingOn() {
  const files = sirv("dist", { dev: true });
  const server = createServer((request, response) => {
    if (request.url?.startsWith("/index.html") === true) response.writeHead(308, { location: "/" }).end();
    else
      files(request, response, () => {
        response.writeHead(404).end();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The host has no port.");
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${String(address.port)}/`, close };
}

it("opens without a network where the host sends index.html on to its folder", async () => {
  const other = await sendingOn();
  const seen = await visit(browser, other.url, { serviceWorkers: "allow" });
  await exampleReady(seen.page);
  await seen.page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
  await other.close();
  await seen.page.reload();
  await seen.page.locator(".headline h1").waitFor();
  expect(await seen.page.title()).toMatch(/^Whyhere/);
  await seen.close();
});
