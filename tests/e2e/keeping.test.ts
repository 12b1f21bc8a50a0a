import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite } from "../support/openSite.ts";
import { axeFindingsOnPage } from "../support/axe.ts";
import { keptBy, shownOn } from "../support/keptByBrowser.ts";
import type { RecordingServer } from "../support/serveDist.ts";
import {
  acceptAndClose,
  allRead,
  dropOn,
  fileAt,
  figuresOf,
  loadAll,
  settled,
  visit,
  type MadeFile,
} from "../support/visit.ts";

/** The first lines of a file of the example: enough for figures, and quickly read. */
function someOf(path: string, lines: number): MadeFile {
  const { name, bytes } = fileAt(path);
  return {
    name,
    bytes: Buffer.from(
      bytes
        .toString("utf8")
        .split(/(?<=\n)/)
        .slice(0, lines)
        .join(""),
    ),
  };
}

const leads = someOf("data/riverside/riverside-crm-leads.csv", 2500);
const reviews = someOf("data/riverside/riverside-reviews.csv", 300);

let browser: Browser;
let site: RecordingServer;

openSite((opened) => {
  ({ browser, site } = opened);
});

const sources = (page: Page) => page.locator(".topbar-sources");

/** Waits until the tables of this many files are kept. */
async function kept(page: Page, files: number): Promise<void> {
  await sources(page)
    .getByText(`${String(files)} file`)
    .waitFor({ timeout: 60_000 });
}

/** Waits until the page shows own files after it was opened anew. */
async function restored(page: Page, files: number): Promise<void> {
  await page.locator(".headline h1").waitFor({ timeout: 60_000 });
  await kept(page, files);
  await settled(page);
}

/** Lets a page of this browser end the engine's worker, which tells nobody. */
const canEndEngine = (page: Page): Promise<unknown> =>
  page.context().addInitScript(() => {
    const { Worker } = globalThis;
    const engines: globalThis.Worker[] = [];
    globalThis.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        void fetch(url)
          .then((script) => script.text())
          .then((text) => {
            if (text.includes("importScripts(")) engines.push(this);
          });
      }
    };
    Object.assign(globalThis, {
      endEngine: () => {
        for (const engine of engines.splice(0)) engine.terminate();
      },
    });
  });

/** Lets the page stop for good at its nth write of tables from now on: the renderer ends as in a crash. */
async function crashAtWrite(page: Page, nth: number): Promise<void> {
  const crash = await page.context().newCDPSession(page);
  await page.exposeFunction("endHere", () => {
    crash.send("Page.crash").catch(() => undefined);
  });
  await page.evaluate((last) => {
    const { put } = IDBObjectStore.prototype;
    let written = 0;
    IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
      written += 1;
      if (written === last) {
        (globalThis as unknown as { endHere: () => void }).endHere(); // exposed above; the compiler cannot know
        for (;;); // nothing more happens in this page
      }
      return put.call(this, value, key);
    };
  }, nth);
}

describe("own files", () => {
  let page: Page;
  let figures = "";
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ page, close } = await visit(browser, site.url));
    await canEndEngine(page); // from the next page on
  });
  afterAll(() => close());

  it("are there again after a reload, with the same figures, without a click", async () => {
    await dropOn(page, [leads]);
    await allRead(page);
    await loadAll(page);
    await acceptAndClose(page);
    await kept(page, 1);
    figures = await figuresOf(page);
    await page.reload();
    await restored(page, 1);
    expect(await figuresOf(page)).toBe(figures);
    expect(await page.locator(".banner, .topbar-example, dialog[open]").count()).toBe(0);
  });

  it("are those of before when the page dies while it keeps the next ones", async () => {
    const dying = await page.context().newPage();
    await page.close();
    await dying.goto(site.url);
    await restored(dying, 1);
    await crashAtWrite(dying, 2);
    const died = new Promise<void>((resolve) =>
      dying.once("crash", () => {
        resolve();
      }),
    );
    await dropOn(dying, [reviews]);
    await allRead(dying);
    await dying.getByRole("button", { name: /^Load \w+ file/ }).click();
    await died;
    page = await dying.context().newPage();
    await page.goto(site.url);
    await restored(page, 1);
    expect(await figuresOf(page)).toBe(figures);
  });

  it("are read by a second tab, which says that it keeps nothing, and can take over", async () => {
    const second = await page.context().newPage();
    await second.goto(site.url);
    await second.getByText("Another tab keeps your data.").waitFor({ timeout: 60_000 });
    await second.getByRole("button", { name: "Keep in this tab" }).click();
    await page.getByText("Another tab keeps your data.").waitFor();
    await second.getByText("Another tab keeps your data.").waitFor({ state: "detached", timeout: 60_000 });
    await restored(second, 1);
    expect(await figuresOf(second)).toBe(figures);
    await second.close();
  });

  it("are hidden by one key, and by nothing shown but the lock, until somebody asks; a reload does not show them", async () => {
    const headline = await page.locator(".headline h1").innerText();
    await page.keyboard.press("l");
    await page.getByRole("heading", { name: "Locked" }).waitFor();
    const words = await page.locator("body").innerText();
    expect(words.replaceAll(/\D/g, "")).toBe("");
    const shown = await shownOn(page);
    for (const hidden of [headline, "Riverside", "Cardiology", "figure-cell", "<svg"])
      expect(shown).not.toContain(hidden);
    expect(await axeFindingsOnPage(page)).toEqual([]);
    await page.reload();
    await page.getByRole("heading", { name: "Locked" }).waitFor();
    expect(await page.locator(".headline").count()).toBe(0);
    await page.getByRole("button", { name: "Show the page" }).click();
    await restored(page, 1);
    expect(await figuresOf(page)).toBe(figures);
  });

  it("are there again when the engine ends, in a new one that loads the next file", async () => {
    const ended = await page.evaluate(() => {
      (globalThis as unknown as { endEngine: () => void }).endEngine(); // put there above; the compiler cannot know
      return document.querySelectorAll(".figure-cell").length;
    });
    expect(ended).toBe(5);
    await page.locator("main.is-updating").waitFor({ timeout: 60_000 });
    await settled(page);
    expect(await figuresOf(page)).toBe(figures);
    await dropOn(page, [reviews]);
    await allRead(page);
    await loadAll(page);
    await acceptAndClose(page);
    await kept(page, 2);
    expect(await page.locator(".page-message").count()).toBe(0);
  });

  it("are forgotten with all that the browser holds of the page, and with nothing of another page", async () => {
    await page.evaluate(async () => {
      for (const name of ["whyhere-files", "another-page"]) {
        await caches.open(name);
        await (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
        sessionStorage.setItem(name, "x");
      }
      localStorage.setItem("another-page", "x");
    });
    expect(await keptBy(page)).toMatch(/whyhere\.secret.*[^]*selection_event/);
    await page.keyboard.press("d");
    const sheet = page.getByRole("dialog", { name: "Your data in this browser" });
    expect(await axeFindingsOnPage(page)).toEqual([]);
    await sheet.getByRole("button", { name: "Forget everything" }).click();
    await sheet.getByRole("button", { name: "Delete it all" }).click();
    await page.getByText("every number below are invented").waitFor({ timeout: 60_000 });
    const left = await keptBy(page);
    expect(left).not.toMatch(/whyhere\.|whyhere-|selection_event|riverside-crm/);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    expect(left.match(/another-page/g)?.length).toBe(3); // its storages and its file; an empty cache has no text
    expect(new URL(page.url()).hash).toBe("");
  });
});

describe("own files that the browser's storage does not hold", () => {
  it("stand on the page all the same, and it says that they are not kept and how to make room", async () => {
    const { page, close } = await visit(browser, site.url);
    const storage = await page.context().newCDPSession(page);
    await storage.send("Storage.overrideQuotaForOrigin", { origin: new URL(site.url).origin, quotaSize: 60_000 });
    await dropOn(page, [leads]);
    await allRead(page);
    await loadAll(page);
    await acceptAndClose(page);
    await page.getByText("The browser’s storage is full, so the last changes are not kept.").waitFor();
    expect(await axeFindingsOnPage(page)).toEqual([]);
    expect(await figuresOf(page)).toContain("New patients");
    await page.reload();
    await page.locator(".banner").waitFor(); // nothing was kept, and nothing half
    await close();
  });
});
