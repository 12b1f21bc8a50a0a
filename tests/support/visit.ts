import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright";

/** A request the browser made for the page or its workers. */
export type SeenRequest = { readonly method: string; readonly url: string; readonly body: string | null };

/** One visit of the built page in a browser profile of its own, with all that it asked for and said. */
export type Visit = {
  readonly page: Page;
  /** Every request, oldest first: workers included, blobs and data URLs not. */
  readonly requests: readonly SeenRequest[];
  /** Everything in the console, and every error that nobody caught. */
  readonly said: readonly string[];
  readonly close: () => Promise<void>;
};

/** Whether the engine is fetched: "never" leaves the first paint as it is, and the processor free. */
type VisitOptions = BrowserContextOptions & { readonly engine?: "never" };

/** Goes to an address in a fresh profile; resolves at the first paint with figures. */
export async function visit(browser: Browser, url: string, { engine, ...options }: VisitOptions = {}): Promise<Visit> {
  // The page is kept for use without a network by files fetched again, which would be counted as requests of the page.
  const context = await browser.newContext({
    ...{ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" },
    ...options,
  });
  if (engine === "never") await context.route(/\.wasm$/, () => undefined);
  const page = await context.newPage();
  page.setDefaultTimeout(90_000); // a machine in use by others may be slow for half a minute
  const requests: SeenRequest[] = [];
  const said: string[] = [];
  context.on("request", (request) => {
    if (/^(blob|data):/.test(request.url())) return;
    requests.push({ method: request.method(), url: request.url(), body: request.postData() });
  });
  page.on("console", (line) => {
    if (line.text() !== "Service Worker registration blocked by Playwright")
      said.push(`${line.type()}: ${line.text()}`);
  });
  page.on("pageerror", (failure) => said.push(`not caught: ${failure.message}`));
  await page.goto(url);
  await page.locator(".headline h1").waitFor();
  return { page, requests, said, close: () => context.close() };
}

/** Waits until the example's files stand behind the page and its answer comes from the engine. */
export async function exampleReady(page: Page): Promise<void> {
  await page.locator("#sources tbody tr").nth(1).waitFor({ timeout: 120_000 });
  await settled(page);
}

/** Waits until no answer is on its way: nothing is updating for a while. */
export async function settled(page: Page): Promise<void> {
  let quiet = 0;
  while (quiet < 4) {
    await page.waitForTimeout(100);
    quiet = (await page.locator("main.is-updating, main.dashboard-waiting").count()) === 0 ? quiet + 1 : 0;
  }
}

/** A text without repeated blanks, as a reader sees it. */
export const textOf = async (place: Locator): Promise<string> => (await place.innerText()).replace(/\s+/g, " ").trim();

/** A figure's cell as a reader sees it: `Preference`, `30% 26–34`, the change and the base. */
export const figureCell = (page: Page, title: string): Locator =>
  page.locator(".figure-cell").filter({ has: page.getByRole("button", { name: title, exact: true }) });

/** The headline, both sentences. */
export const headlineOf = (page: Page): Promise<string> => textOf(page.locator(".headline"));

/** The five figures in one line of text. */
export const figuresOf = (page: Page): Promise<string> => textOf(page.locator(".figures"));

/** A driver's row in the matrix. */
export const matrixRow = (page: Page, driver: string): Locator =>
  page.locator(`[data-panel=drivers] [role=option][data-key="${driver}"]`);

/** One of the filters at the top. */
export const filter = (page: Page, label: "Period" | "Service line" | "Location" | "Segment"): Locator =>
  page.getByRole("form", { name: "Filters" }).getByRole("combobox", { name: label });

/** The sheet of dropped files. */
export const sheet = (page: Page): Locator =>
  page.locator("dialog[open]").filter({ has: page.locator(".drop-columns, .drop-area") });

/** The row of a file on the sheet. */
export const sheetFile = (page: Page, name: string): Locator =>
  sheet(page)
    .locator(".drop-file")
    .filter({ has: page.getByRole("button", { name, exact: true }) });

/** A file made in the test. */
export type MadeFile = { readonly name: string; readonly bytes: Buffer };

/** A file of the repository, as it would be dropped. */
export const fileAt = (path: string): MadeFile => ({ name: basename(path), bytes: readFileSync(path) });

/** Lets go of files anywhere over the page, as a hand would. */
export async function dropOn(page: Page, files: readonly MadeFile[]): Promise<void> {
  const carried = files.map(({ name, bytes }) => ({ name, base64: bytes.toString("base64") }));
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    for (const kind of ["dragenter", "dragover", "drop"])
      document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
  }, carried);
}

/** Waits until every file on the sheet has been read or refused. */
export async function allRead(page: Page): Promise<void> {
  await sheet(page).locator(".drop-file").first().waitFor();
  await page.waitForFunction(() => document.querySelector(".drop-file-reading") === null, null, { timeout: 120_000 });
}

/** Presses Load and waits until every file that could be loaded is loaded and the page shows it. */
export async function loadAll(page: Page): Promise<void> {
  await sheet(page)
    .getByRole("button", { name: /^Load \w+ files?$/ })
    .click();
  await page.waitForFunction(
    () => document.querySelector(".drop-file-loading, .drop-file-ready, .drop-file-reading") === null,
    null,
    { timeout: 120_000 },
  );
  const loaded = await page.locator(".drop-file-loaded .drop-file-name").allInnerTexts();
  await page.locator(".topbar-example").waitFor({ state: "detached", timeout: 60_000 });
  await page.waitForFunction(
    (names) => {
      const rows = [...document.querySelectorAll("main:not(.is-updating) #sources tbody tr")];
      return names.every((name) => rows.some(({ textContent }) => textContent.startsWith(name)));
    },
    loaded,
    { timeout: 120_000 },
  );
  await settled(page);
}

/** Confirms everything that the page proposes and asks about. */
export async function confirmAll(page: Page): Promise<void> {
  const asking = page.locator(".drop-file-needs-you .drop-file-name");
  while ((await asking.count()) > 0) {
    await asking.first().click();
    await sheet(page)
      .getByRole("button", { name: /^(That is right|Right|Leave the rest)$/ })
      .first()
      .click();
  }
}

/** Accepts the proposal about hospitals, if the page asks. */
export async function acceptHospitals(page: Page): Promise<void> {
  const show = page.getByRole("button", { name: "Show the page" });
  if (!(await show.isVisible())) return;
  await show.click();
  await show.waitFor({ state: "detached" });
  await settled(page);
}

/** Leaves every sheet, the hospitals accepted as proposed. That proposal is fetched, and may come after the sheet was closed. */
export async function acceptAndClose(page: Page): Promise<void> {
  const open = page.locator("dialog[open]");
  const close = sheet(page).locator(".drop-actions").getByRole("button", { name: "Close", exact: true });
  for (let quiet = 0; quiet < 5; quiet = (await open.count()) === 0 ? quiet + 1 : 0) {
    await acceptHospitals(page);
    if (await close.isVisible()) await close.click();
    else if ((await open.count()) > 0) await page.keyboard.press("Escape");
    await page.waitForTimeout(100);
  }
}

/** The table of sources, a row a file: head → cell. */
export async function sourcesOf(page: Page): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> {
  const files = page.locator("#sources table").first(); // activity and search interest stand below
  const heads = await files.locator("thead th").allInnerTexts();
  const rows = await files
    .locator("tbody tr")
    .evaluateAll((found) =>
      found.map((row) => [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent.trim())),
    );
  return Object.fromEntries(
    rows.map((cells) => [cells[0] ?? "", Object.fromEntries(heads.map((head, at) => [head.trim(), cells[at] ?? ""]))]),
  );
}

/** What a click saves as a file: its name, text and bytes. */
export async function saved(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly text: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  const bytes = readFileSync(await download.path());
  return { name: download.suggestedFilename(), text: bytes.toString("utf8"), bytes };
}

/** The sheet on which a panel is saved, opened by keyboard and past its audit. */
export async function openSaveSheet(page: Page, panel: string): Promise<Locator> {
  await page
    .locator(`[data-panel=${panel}]`)
    .getByRole("button", { name: /^(Copy or save|Save)$/ })
    .first()
    .press("Enter");
  const opened = page.getByRole("dialog", { name: /^(Copy or save|Save)/ });
  await opened.getByRole("button", { name: /CSV/ }).waitFor();
  return opened;
}

/** One form of a panel, as the page saves it. */
export async function savedPanel(page: Page, panel: string, form: "PNG" | "SVG" | "CSV") {
  const opened = await openSaveSheet(page, panel);
  const file = await saved(page, () => opened.getByRole("button", { name: new RegExp(form) }).click());
  await page.keyboard.press("Escape");
  return file;
}
